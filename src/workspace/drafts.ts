import { locate } from '@/plan/locate';
import type { Path } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import type { Json } from '@/plan/value';
import { draftKey, tabOfDraft } from './draft-keys';
import { asFields, asList, asString, readRow } from './storage/read-row';
import type { WorkspaceStorage } from './storage/storage';
import type { TabLocks } from './tab-locks';

/** A value that is being typed and cannot be written yet: an id before it is left, a text that was refused. */
export interface Draft {
  /** With ids in place of indexes, and with indexes alone. */
  readonly path: Path;
  readonly at: Path;
  /** What the edit is called. */
  readonly label: string;
  /** What stands at the path; null where nothing does. */
  readonly was: Json;
  readonly value: Json;
}

/** The value that a draft is to take the place of. */
export function valueIn(plan: Plan, path: Path): Json {
  const found = locate(plan, path);
  return (found.ok ? found.value.value : undefined) ?? null;
}

/** The drafts of one tab, stored at each key as the text is. */
export interface Drafts {
  readonly keep: (place: string, draft: Draft) => Promise<void>;
  readonly drop: (place: string) => Promise<void>;
  /** Hands over what tabs that are gone were typing; each is forgotten once `take` is done with it. */
  readonly takeLeft: (take: (draft: Draft) => Promise<void>) => Promise<void>;
}

export function createDrafts(
  storage: WorkspaceStorage,
  id: string,
  locks: TabLocks,
  tab: string = crypto.randomUUID(),
): Drafts {
  let holding = false;
  return {
    keep: (place, draft) => {
      if (!holding) locks.hold(tab);
      holding = true;
      return storage.writeRecord(id, draftKey(tab, place), draft);
    },
    drop: (place) => storage.writeRecord(id, draftKey(tab, place), undefined),
    takeLeft: async (take) => {
      for (const key of await storage.recordKeys(id)) {
        const owner = tabOfDraft(key);
        if (owner === undefined || owner === tab) continue;
        await locks.ifFree(owner, async () => {
          const draft = readDraft(await storage.readRecord(id, key));
          if (!draft) return;
          await take(draft);
          await storage.writeRecord(id, key, undefined);
        });
      }
    },
  };
}

function readDraft(row: unknown): Draft | undefined {
  const read = readRow('A draft', () => {
    const { path, at, label, was, value } = asFields(row, 'draft');
    return {
      path: readPath(path),
      at: readPath(at),
      label: asString(label, 'label'),
      was: was as Json,
      value: value as Json,
    };
  });
  return read.ok ? read.value : undefined;
}

function readPath(value: unknown): Path {
  return asList(value, 'path').map((segment) => asString(segment, 'segment'));
}
