import { asCount, asFields, asString, readRow } from './storage/read-row';
import type { WorkspaceRecords } from './workspace-records';

/** That a person has looked at what only a person can judge, and on which text. */
export interface Confirmation {
  /** `textHash` of the plan's text as it was judged. */
  readonly hash: string;
  /** As typed; empty where nobody is named. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The confirmations of one workspace, by the id of the gate or check. Each is a record of its own. */
export interface Confirmations {
  /** Undefined where there is none, or none that can be read. */
  readonly read: (id: string) => Promise<Confirmation | undefined>;
  readonly confirm: (id: string, confirmation: Confirmation) => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
  /** Calls back with the id when another tab has confirmed or withdrawn it. */
  readonly watch: (listener: (id: string) => void) => () => void;
}

const prefix = 'confirmed ';

export function createConfirmations(records: WorkspaceRecords): Confirmations {
  return {
    read: async (id) => readConfirmation(await records.read(prefix + id)),
    confirm: (id, confirmation) => records.write(prefix + id, { ...confirmation }),
    withdraw: (id) => records.write(prefix + id, undefined),
    watch: (listener) =>
      records.watch((key) => {
        if (key.startsWith(prefix)) listener(key.slice(prefix.length));
      }),
  };
}

function readConfirmation(value: unknown): Confirmation | undefined {
  if (value === undefined) return undefined;
  const read = readRow('The confirmation', () => {
    const fields = asFields(value, 'confirmation');
    return {
      hash: asString(fields['hash'], 'hash'),
      who: asString(fields['who'], 'who'),
      time: asCount(fields['time'], 'time'),
    };
  });
  return read.ok ? read.value : undefined;
}

/** What names a text, the same for the same characters: SHA-256 in hexadecimal. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
