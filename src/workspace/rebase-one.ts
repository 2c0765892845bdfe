import type { ChangeSet } from '@codemirror/state';
import type { Winner } from './atomic';
import { type FilePath, type Files, textAt } from './files';
import { changedPaths } from './invert';
import { type MergedMoves, mergeMoves } from './merge-moves';
import { type Lost, type MergedTexts, mergeTexts } from './merge-texts';
import type { Applied, Move, Passage } from './passage';
import { applyChanges, applyUserPart, parts, type Transaction } from './transaction';

export interface Rebased {
  readonly transaction: Transaction;
  readonly after: Files;
  /** From the state after our transaction as it was to the state after it as it is now. */
  readonly passage: Passage;
  readonly lost: readonly Lost[];
}

/** Makes the computed part of the plan file anew. `files` are those after the user's part. */
export interface Recompute {
  readonly path: (transaction: Transaction) => FilePath;
  readonly derive: (transaction: Transaction, files: Files) => ChangeSet | null;
}

/**
 * Puts `own`, made on its `before`, on top of `onto`, which `before` became by way of `over`: the
 * user's part is mapped, of the computed part what concerns the plan file is made anew.
 */
export function rebaseOne(
  own: Applied,
  over: Passage,
  onto: Files,
  winner: Winner,
  recompute?: Recompute,
): Rebased {
  const moves = mergeMoves(own, over, onto);
  const merge = mergeTexts(own, over, moves, winner);
  const mapped: Transaction = {
    ...bare(own.transaction),
    ...parts({
      changes: merge.changes,
      derived: merge.derived,
      atomic: merge.atomic,
      created: moves.created,
      deleted: moves.deleted,
      renamed: moves.renamed,
    }),
  };
  const result = recompute
    ? withComputed(own, mapped, merge, onto, recompute)
    : { transaction: mapped, passages: merge.passages };
  const lost = [...moves.notes.map((note) => ({ note, files: own.after })), ...merge.lost(onto)];
  const notes = [...(own.transaction.notes ?? []), ...lost.map(({ note }) => note)];
  const transaction = notes.length > 0 ? { ...result.transaction, notes } : result.transaction;
  const user = applyUserPart(onto, transaction);
  return {
    transaction,
    after: transaction.derived ? applyChanges(user, transaction.derived) : user,
    passage: passageAfter(own.after, moves, result.passages, over, own.transaction),
    lost,
  };
}

function bare(tx: Transaction): Transaction {
  const { id, label, origin, group, time } = tx;
  return { id, label, origin, time, changes: new Map(), ...(group === undefined ? {} : { group }) };
}

function withComputed(
  own: Applied,
  mapped: Transaction,
  merge: MergedTexts,
  onto: Files,
  recompute: Recompute,
): { transaction: Transaction; passages: Map<FilePath, ChangeSet> } {
  const plan = recompute.path(mapped);
  const user = merge.userPassages.get(plan);
  if (!user) return { transaction: mapped, passages: merge.passages };
  const computed = recompute.derive(mapped, applyUserPart(onto, mapped));
  const before = mapped.derived?.get(plan);
  if (sameChanges(computed, before)) return { transaction: mapped, passages: merge.passages };

  const derived = new Map(mapped.derived);
  derived.delete(plan);
  if (computed) derived.set(plan, computed);
  const { derived: _dropped, ...rest } = mapped;
  const transaction = derived.size > 0 ? { ...rest, derived } : rest;
  const passages = new Map(merge.passages);
  passages.set(user.path, replaced(own, user, computed));
  return { transaction, passages };
}

/** From the text after our old computed part to the text after the new one. */
function replaced(
  own: Applied,
  user: { path: FilePath; changes: ChangeSet },
  computed: ChangeSet | null,
): ChangeSet {
  const old = own.transaction.derived?.get(user.path);
  const way = computed ? user.changes.compose(computed) : user.changes;
  if (!old) return way;
  const afterUser = applyUserPart(own.before, own.transaction);
  const text = textAt(afterUser, user.path);
  if (!text) throw new RangeError(`There is no text file ${user.path}`);
  return old.invert(text).compose(way);
}

function sameChanges(a: ChangeSet | null, b: ChangeSet | undefined): boolean {
  if (!a || a.empty) return !b || b.empty;
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function passageAfter(
  after: Files,
  moves: MergedMoves,
  passages: ReadonlyMap<FilePath, ChangeSet>,
  over: Passage,
  tx: Transaction,
): Passage {
  const origin = new Map((tx.renamed ?? []).map(({ from, to }) => [to, from]));
  const created = new Set((tx.created ?? []).map((file) => file.path));
  const touched = changedPaths(tx);
  const passage = new Map<FilePath, Move>();
  for (const path of after.keys()) {
    const to = moves.target(path);
    const own = touched.has(path) || created.has(path);
    const changes = own ? passages.get(path) : over.get(origin.get(path) ?? path)?.changes;
    if (to !== path || (changes && !changes.empty)) {
      passage.set(path, { to, ...(changes && to !== null ? { changes } : {}) });
    }
  }
  return passage;
}
