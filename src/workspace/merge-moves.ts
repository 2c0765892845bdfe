import { type FilePath, type Files, freePath, sameContent, type WorkspaceFile } from './files';
import { type Applied, type Passage, targetOf } from './passage';
import type { Note, Renaming } from './transaction';

/** Our creations, deletions and renamings, fitted to files that went another way meanwhile. */
export interface MergedMoves {
  readonly created: WorkspaceFile[];
  readonly deleted: FilePath[];
  readonly renamed: Renaming[];
  readonly notes: Note[];
  /** Where a file of the state after our transaction stands in the merged state. */
  readonly target: (path: FilePath) => FilePath | null;
  /** Puts a file back that the other side deleted and ours changed. */
  readonly revive: (file: WorkspaceFile) => void;
}

/**
 * Fits the file moves of `own` to `onto`, which its `before` became by way of `over`. Nothing is lost:
 * a name that is taken gets a number, a file that the other side edited is not deleted.
 */
export function mergeMoves(own: Applied, over: Passage, onto: Files): MergedMoves {
  const tx = own.transaction;
  const notes: Note[] = [];
  const deleted = (tx.deleted ?? []).flatMap((path) => {
    const target = targetOf(over, path);
    if (target === null) return [];
    if (!over.get(path)?.changes) return [target];
    notes.push(note('kept-file', target, `${target} was edited elsewhere and is kept`));
    return [];
  });
  const leaving = new Set(deleted);
  const renamings = (tx.renamed ?? []).flatMap(({ from, to }) => {
    const now = targetOf(over, from);
    if (now !== null && now !== to) leaving.add(now);
    return now === null || now === to ? [] : [{ now, to }];
  });

  const claimed = new Set<FilePath>();
  const isFree = (path: FilePath): boolean =>
    !claimed.has(path) && (leaving.has(path) || !onto.has(path));
  const claim = (path: FilePath): FilePath => {
    const free = freePath(path, isFree);
    if (free !== path) {
      notes.push(note('renamed-file', free, `${path} exists elsewhere, so this one is ${free}`));
    }
    claimed.add(free);
    return free;
  };

  const renamed = renamings.map(({ now, to }) => ({ from: now, to: claim(to) }));
  const placed = new Map<FilePath, FilePath>();
  const created: WorkspaceFile[] = [];
  const place = (file: WorkspaceFile): void => {
    const twin = isFree(file.path) ? undefined : onto.get(file.path);
    if (twin && !claimed.has(file.path) && sameContent(twin, file)) {
      placed.set(file.path, file.path);
      return;
    }
    const path = claim(file.path);
    placed.set(file.path, path);
    created.push({ ...file, path });
  };
  for (const file of tx.created ?? []) place(file);

  const origin = new Map((tx.renamed ?? []).map(({ from, to }) => [to, from]));
  const renamedTo = new Map(renamed.map(({ from, to }) => [from, to]));
  const target = (path: FilePath): FilePath | null => {
    const placedAt = placed.get(path);
    if (placedAt !== undefined) return placedAt;
    const now = targetOf(over, origin.get(path) ?? path);
    return now === null ? null : (renamedTo.get(now) ?? now);
  };
  const revive = (file: WorkspaceFile): void => {
    place(file);
    const path = placed.get(file.path) ?? file.path;
    notes.push(
      note('revived-file', path, `${path} was deleted elsewhere and is kept for its edit`),
    );
  };
  return { created, deleted, renamed, notes, target, revive };
}

function note(kind: Note['kind'], path: FilePath, message: string): Note {
  return { kind, path, message };
}
