import type { TabChannel } from './channel';
import type { WorkspaceStorage } from './storage/storage';

/**
 * What belongs to a workspace but is no plan content: confirmed gates, "this section is ...", choices.
 * Losing it changes no text. Values come back as plain data: the reader checks their form.
 */
export interface WorkspaceRecords {
  readonly read: (key: string) => Promise<unknown>;
  /** Undefined removes the record. */
  readonly write: (key: string, value: unknown) => Promise<void>;
  /** Calls back with the key when another tab has written a record. */
  readonly watch: (listener: (key: string) => void) => () => void;
}

/** The records of one workspace, as the tab `tab` sees them. */
export function createRecords(
  storage: WorkspaceStorage,
  channel: TabChannel,
  id: string,
  tab: string = crypto.randomUUID(),
): WorkspaceRecords {
  return {
    read: (key) => storage.readRecord(id, key),
    write: async (key, value) => {
      await storage.writeRecord(id, key, value);
      channel.post({ workspace: id, tab, kind: 'record', key });
    },
    watch: (listener) =>
      channel.listen(({ workspace, tab: sender, kind, key }) => {
        const concerns = workspace === id && sender !== tab && kind === 'record';
        if (concerns && key !== undefined) listener(key);
      }),
  };
}
