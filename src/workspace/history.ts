import type { Files } from './files';
import { invertTransaction, joinTransactions } from './invert';
import type { Lost } from './merge-texts';
import { type Applied, composePassages, noPassage, type Passage } from './passage';
import { type Recompute, rebaseOne } from './rebase-one';
import { applyTransaction, isEmptyTransaction, movesFiles, type Transaction } from './transaction';

/** Milliseconds without an edit after which a group of edits is one closed undo step. */
const pause = 500;
/** Steps that stay undoable; twice as many are held before the oldest half is dropped. */
const depth = 1000;

/** Foreign passages that pile up on one step before they are composed into one. */
const pile = 64;

/** A step of this tab that can be taken back. */
interface Step {
  readonly back: Transaction;
  /** The files that `back` applies to. */
  readonly on: Files;
  /** What happened to the files since, one after the other, other than by own steps. */
  since: Passage[];
}

export type Direction = 'undo' | 'redo';

/** A step taken back: the transaction that does it, on the files as they are now. */
export interface TakenBack {
  readonly applied: Applied;
  readonly lost: readonly Lost[];
}

/** The undo and redo of one tab: only its own edits, mapped over everything foreign. */
export interface History {
  /** Notes an edit of this tab. Costs what the edit changes. */
  readonly record: (edit: Applied) => void;
  /** Notes that the files went another way without this tab's doing. */
  readonly foreign: (passage: Passage) => void;
  /** Takes the last step back, or null where none is left. */
  readonly take: (direction: Direction, files: Files, recompute?: Recompute) => TakenBack | null;
  /** What the next step in that direction is called; undefined where there is none. */
  readonly label: (direction: Direction) => string | undefined;
}

/** A history with nothing in it. */
export function createHistory(): History {
  const stacks: Record<Direction, Step[]> = { undo: [], redo: [] };
  let open = false;

  const record = (edit: Applied): void => {
    stacks.redo = [];
    const top = stacks.undo.at(-1);
    if (open && top && continues(top, edit.transaction)) {
      stacks.undo[stacks.undo.length - 1] = joined(top.back, edit);
    } else stacks.undo.push(inverse(edit));
    if (stacks.undo.length > 2 * depth) stacks.undo = stacks.undo.slice(-depth);
    open = true;
  };

  const foreign = (passage: Passage): void => {
    for (const stack of [stacks.undo, stacks.redo]) noteForeign(stack, passage);
  };

  const take = (direction: Direction, files: Files, recompute?: Recompute): TakenBack | null => {
    const stack = stacks[direction];
    for (let step = stack.pop(); step; step = stack.pop()) {
      const taken = takeBack(step, files, recompute);
      noteForeign(stack, taken.passage);
      if (isEmptyTransaction(taken.applied.transaction)) continue;
      open = false;
      stacks[direction === 'undo' ? 'redo' : 'undo'].push(inverse(taken.applied));
      return taken;
    }
    return null;
  };

  return { record, foreign, take, label: (direction) => stacks[direction].at(-1)?.back.label };
}

function noteForeign(stack: readonly Step[], passage: Passage): void {
  const top = stack.at(-1);
  if (!top || passage.size === 0) return;
  top.since.push(passage);
  if (top.since.length >= pile) top.since = [composed(top)];
}

function composed({ on, since }: Step): Passage {
  return since.reduce((first, next) => composePassages(on, first, next), noPassage);
}

function takeBack(
  step: Step,
  files: Files,
  recompute?: Recompute,
): TakenBack & { readonly passage: Passage } {
  const own = {
    transaction: step.back,
    before: step.on,
    after: applyTransaction(step.on, step.back),
  };
  const rebased = rebaseOne(own, composed(step), files, 'theirs', recompute);
  const applied = { transaction: rebased.transaction, before: files, after: rebased.after };
  return { applied, passage: rebased.passage, lost: rebased.lost };
}

function inverse(edit: Applied): Step {
  const back = {
    ...signature(edit.transaction),
    ...invertTransaction(edit.transaction, edit.before),
  };
  return { back, on: edit.after, since: [] };
}

function joined(earlier: Transaction, edit: Applied): Step {
  const { back, on } = inverse(edit);
  return {
    back: { ...signature(back), ...joinTransactions(back, earlier, on) },
    on,
    since: [],
  };
}

function signature({ id, label, origin, group, time }: Transaction): Omit<Transaction, 'changes'> {
  return { id, label, origin, time, ...(group === undefined ? {} : { group }) };
}

function continues({ back, since }: Step, next: Transaction): boolean {
  return (
    since.length === 0 &&
    next.group !== undefined &&
    next.group === back.group &&
    next.time - back.time <= pause &&
    !movesFiles(back) &&
    !movesFiles(next)
  );
}
