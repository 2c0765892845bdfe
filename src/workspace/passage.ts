import type { ChangeSet } from '@codemirror/state';
import type { FilePath, Files } from './files';
import { changedPaths } from './invert';
import { layersAt, whole } from './layers';
import type { Transaction, TransactionParts } from './transaction';

/** Where one file went: its path now (null where it is gone) and what happened to its text. */
export interface Move {
  readonly to: FilePath | null;
  readonly changes?: ChangeSet;
}

/**
 * The way from one state of the files to another, by the path in the first state. A file that is not
 * named stayed as it was; files that only the second state has are not in it.
 */
export type Passage = ReadonlyMap<FilePath, Move>;

export const noPassage: Passage = new Map();

/** The way that a transaction takes. `before` are the files it applies to. */
export function passageOf(tx: TransactionParts, before: Files): Passage {
  const passage = new Map<FilePath, Move>();
  const origin = new Map<FilePath, FilePath>();
  for (const path of tx.deleted ?? []) passage.set(path, { to: null });
  for (const { from, to } of tx.renamed ?? []) {
    passage.set(from, { to });
    origin.set(to, from);
  }
  for (const path of changedPaths(tx)) {
    const source = origin.get(path) ?? path;
    const file = before.get(source);
    if (file?.kind !== 'text') continue;
    const changes = whole(layersAt(tx, path, file.text.length));
    passage.set(source, { to: path, changes });
  }
  return passage;
}

/** `first` and then `second`. `origin` are the files that `first` sets out from. */
export function composePassages(origin: Files, first: Passage, second: Passage): Passage {
  const passage = new Map<FilePath, Move>();
  for (const path of origin.keys()) {
    const move = composeMoves(path, first, second);
    if (move.to !== path || (move.changes && !move.changes.empty)) passage.set(path, move);
  }
  return passage;
}

function composeMoves(path: FilePath, first: Passage, second: Passage): Move {
  const opening = first.get(path) ?? { to: path };
  if (opening.to === null) return opening;
  const closing = second.get(opening.to);
  if (!closing) return opening;
  if (closing.to === null) return { to: null };
  const changes =
    opening.changes && closing.changes
      ? opening.changes.compose(closing.changes)
      : (opening.changes ?? closing.changes);
  return { to: closing.to, ...(changes ? { changes } : {}) };
}

/** The way that a list of transactions takes, applied one after the other from `origin`. */
export function passageOfAll(
  steps: Iterable<{ readonly transaction: TransactionParts; readonly before: Files }>,
  origin: Files,
): Passage {
  let passage = noPassage;
  for (const { transaction, before } of steps) {
    passage = composePassages(origin, passage, passageOf(transaction, before));
  }
  return passage;
}

/** Where a path of the first state is in the second; null where it is gone. */
export function targetOf(passage: Passage, path: FilePath): FilePath | null {
  const move = passage.get(path);
  return move ? move.to : path;
}

/** A transaction between the states that it was made from and led to. */
export interface Applied {
  readonly transaction: Transaction;
  readonly before: Files;
  readonly after: Files;
}
