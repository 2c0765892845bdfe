import type { StoreApi } from 'zustand/vanilla';
import type { TabChannel, TabMessage } from './channel';
import type { Files } from './files';
import type { LocalFiles, LocalStep } from './local-files';
import type { Lost } from './merge-texts';
import type { PageLife } from './page-life';
import type { Derive } from './plan-tracking';
import type { WorkspaceStorage } from './storage/storage';
import { createSynchroniser, type SyncHost, type Written } from './synchroniser';
import type { Note, Transaction } from './transaction';
import type { WorkspaceState } from './workspace-state';

export interface SavingOptions<P> {
  readonly storage: WorkspaceStorage;
  readonly id: string;
  readonly tab: string;
  readonly store: StoreApi<WorkspaceState<P>>;
  readonly local: LocalFiles<P>;
  readonly derive: Derive<P>;
  readonly channel: TabChannel;
  readonly page: PageLife;
  readonly takeInput: () => void;
  readonly after?: Promise<void> | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  readonly show: (step: LocalStep, cause: 'merge') => void;
  readonly report: (note: Note) => void;
}

export interface Saving {
  readonly kick: () => void;
  readonly settled: () => Promise<void>;
  readonly setBase: (base: Files) => Promise<void>;
  readonly stop: () => void;
}

/** Keeps a tab's files and storage in step, and tells the other tabs. */
export function startSaving<P>(options: SavingOptions<P>): Saving {
  const { storage, id, tab, store, local, channel, page, report } = options;

  const tell = (kind: TabMessage['kind']): void => channel.post({ workspace: id, tab, kind });

  let stashed = false;

  const stash = (): void => {
    options.takeInput();
    const transactions = local.pending().map(({ transaction }) => transaction);
    // What is held is edited again by who holds it.
    if (transactions.length === 0 || synchroniser.isHeld()) return;
    storage.stashNow(id, { tab, basedOn: local.confirmedRevision(), transactions });
    stashed = true;
  };

  const unstash = (): void => {
    if (stashed) storage.removeStash(id, tab).catch(() => undefined);
    stashed = false;
  };

  const keep = async (lost: readonly Lost[]): Promise<void> => {
    const revision = local.confirmedRevision();
    for (const { note, files } of lost) {
      await storage.saveVersion(id, { kind: 'kept', label: note.message, revision }, files);
    }
  };

  const merged = (step: LocalStep, notes: readonly Note[]): void => {
    options.show(step, 'merge');
    for (const note of notes) report(note);
    keep(step.lost).catch(() => report(notKept));
  };

  const host: SyncHost = {
    pending: local.pending,
    revision: local.confirmedRevision,
    planPath: () => local.plan().path,
    title: () => options.derive.title?.(local.plan().plan),
    written: (count, revision) => {
      local.confirm(count, revision);
      if (count > 0) tell('written');
    },
    behind: (missing, revision) => {
      options.takeInput();
      const own = new Set(local.pending().map(({ transaction }) => transaction.id));
      const foreign = missing.filter((transaction) => !own.has(transaction.id));
      merged(local.receive(missing, revision), foreign.flatMap(notesOf));
    },
    outrun: (loaded, passageBetween) => {
      options.takeInput();
      const over = passageBetween(local.confirmed(), loaded.files);
      merged(local.jump(loaded.files, over, loaded.revision), []);
      if (loaded.readOnly !== undefined) host.refused({ message: loaded.readOnly });
    },
    state: (saved, problem) => {
      showSaved(store, saved, problem?.message);
      if (saved === 'saved') unstash();
    },
    refused: (problem) => {
      store.setState({ readOnly: problem.message });
      const unsaved = local.pending().length > 0;
      stash();
      showSaved(store, unsaved ? 'error' : 'saved', unsaved ? problem.message : undefined);
    },
  };

  const afterWrite = async (before: Written, after: Written, due: boolean): Promise<void> => {
    const version = { kind: 'automatic', label: '', revision: before.revision } as const;
    await storage.saveVersion(id, version, before.files);
    if (due) await storage.snapshot(id, after.revision, after.files);
  };

  const synchroniser = createSynchroniser({
    storage,
    id,
    host,
    afterWrite,
    after: options.after,
    wait: options.wait,
  });

  const readBase = async (): Promise<void> => {
    const base = await storage.readBase(id);
    if (base.ok) store.setState({ base: base.value });
  };

  const endings = [
    channel.listen((message) => {
      if (message.workspace !== id || message.tab === tab) return;
      if (message.kind === 'written') synchroniser.kick();
      if (message.kind === 'base') readBase().catch(() => undefined);
    }),
    page.onHide(stash),
    page.onShow(synchroniser.kick),
    storage.onSuperseded(() => host.refused({ message: newerProgram })),
  ];

  return {
    kick: synchroniser.kick,
    settled: synchroniser.settled,
    setBase: async (base) => {
      store.setState({ base });
      if (store.getState().readOnly !== undefined) return;
      await storage.setBase(id, base);
      tell('base');
    },
    stop: () => {
      synchroniser.stop();
      for (const end of endings) end();
    },
  };
}

const newerProgram =
  'A newer version of Planwright is open in another tab; reload this page to edit';

const notKept: Note = {
  kind: 'lost-text',
  path: '',
  message: 'What gave way in a merge could not be kept as a version',
};

function notesOf(transaction: Transaction): readonly Note[] {
  return transaction.notes ?? [];
}

function showSaved<P>(
  store: StoreApi<WorkspaceState<P>>,
  saved: WorkspaceState<P>['saved'],
  saveError: string | undefined,
): void {
  const state = store.getState();
  if (state.saved !== saved || state.saveError !== saveError) store.setState({ saved, saveError });
}
