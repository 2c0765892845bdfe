import type { ChangeSet } from '@codemirror/state';
import type { FilePath, Files, WorkspaceFile } from './files';

export type ChangesByPath = ReadonlyMap<FilePath, ChangeSet>;

/** A user's replacement of one whole value; `from` and `to` are offsets before the transaction. */
export interface AtomicRange {
  readonly path: FilePath;
  readonly from: number;
  readonly to: number;
}

export interface Renaming {
  readonly from: FilePath;
  readonly to: FilePath;
}

/** What the user has to know about a merge: which value or file gave way, and to what. */
export interface Note {
  readonly kind: 'lost-value' | 'kept-file' | 'renamed-file' | 'revived-file' | 'lost-text';
  readonly message: string;
  readonly path: FilePath;
}

/**
 * One edit: one undo step, one write. In order: files leave (`renamed`, `deleted`) and arrive
 * (`renamed`, `created`) all at once, then `changes`, then `derived`, both keyed by the path after
 * renaming. Neither may touch a file that the same transaction creates.
 */
export interface Transaction {
  readonly id: string;
  readonly label: string;
  /** The tab that made it, and its number there. */
  readonly origin: string;
  /** The field that is edited: edits of one group without a pause are one undo step. */
  readonly group?: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly changes: ChangesByPath;
  /** The computed part; dropped and made anew when the transaction is rebased. */
  readonly derived?: ChangesByPath;
  readonly atomic?: readonly AtomicRange[];
  readonly created?: readonly WorkspaceFile[];
  readonly deleted?: readonly FilePath[];
  readonly renamed?: readonly Renaming[];
  /** What gave way when it was rebased. */
  readonly notes?: readonly Note[];
}

/** What a transaction does, without who did it and when. */
export type TransactionParts = Pick<
  Transaction,
  'changes' | 'derived' | 'atomic' | 'created' | 'deleted' | 'renamed'
>;

/** The parts with empty optional ones left out. */
export function parts(
  all: {
    [Key in keyof TransactionParts]: TransactionParts[Key] | undefined;
  },
): TransactionParts {
  return {
    changes: nonEmptySets(all.changes ?? new Map()),
    ...(all.derived && nonEmptySets(all.derived).size > 0
      ? { derived: nonEmptySets(all.derived) }
      : {}),
    ...(all.atomic?.length ? { atomic: all.atomic } : {}),
    ...(all.created?.length ? { created: all.created } : {}),
    ...(all.deleted?.length ? { deleted: all.deleted } : {}),
    ...(all.renamed?.length ? { renamed: all.renamed } : {}),
  };
}

function nonEmptySets(changes: ChangesByPath): ChangesByPath {
  const empty = [...changes.values()].some((set) => set.empty);
  return empty ? new Map([...changes].filter(([, set]) => !set.empty)) : changes;
}

/** Whether it changes nothing at all. */
export function isEmptyTransaction(tx: TransactionParts): boolean {
  const sets = [...tx.changes.values(), ...(tx.derived?.values() ?? [])];
  return !movesFiles(tx) && sets.every((set) => set.empty);
}

/** Whether it creates, deletes or renames a file. */
export function movesFiles(tx: TransactionParts): boolean {
  return Boolean(tx.created?.length || tx.deleted?.length || tx.renamed?.length);
}

/** The files after the whole transaction. Throws where it does not fit `files`. */
export function applyTransaction(files: Files, tx: TransactionParts): Files {
  const changed = applyUserPart(files, tx);
  return tx.derived ? applyChanges(changed, tx.derived) : changed;
}

/** The files after everything but the computed part. */
export function applyUserPart(files: Files, tx: TransactionParts): Files {
  for (const file of tx.created ?? []) {
    if (tx.changes.has(file.path)) throw new RangeError(`${file.path} is created and changed`);
  }
  return applyChanges(movesFiles(tx) ? applyMoves(files, tx) : files, tx.changes);
}

/** The files after changes of their texts alone. */
export function applyChanges(files: Files, changes: ChangesByPath): Files {
  if (changes.size === 0) return files;
  const result = new Map(files);
  for (const [path, set] of changes) {
    const file = result.get(path);
    if (file?.kind !== 'text') throw new RangeError(`There is no text file ${path} to change`);
    result.set(path, { ...file, text: set.apply(file.text) });
  }
  return result;
}

function applyMoves(files: Files, tx: TransactionParts): Files {
  const result = new Map(files);
  const leave = (path: FilePath): WorkspaceFile => {
    const file = result.get(path);
    if (!file) throw new RangeError(`There is no file ${path}`);
    result.delete(path);
    return file;
  };
  const arriving = (tx.renamed ?? []).map(({ from, to }) => ({ ...leave(from), path: to }));
  for (const path of tx.deleted ?? []) leave(path);
  for (const file of [...arriving, ...(tx.created ?? [])]) {
    if (result.has(file.path)) throw new RangeError(`There is a file ${file.path} already`);
    result.set(file.path, file);
  }
  return result;
}
