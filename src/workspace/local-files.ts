import type { FilePath, Files } from './files';
import { createHistory, type Direction } from './history';
import type { Lost } from './merge-texts';
import { type Applied, type Passage, passageOf } from './passage';
import {
  bindRecompute,
  type Derive,
  followPlan,
  openPlan,
  type PlanAt,
  type RecomputePlan,
} from './plan-tracking';
import { type PlanContext, putOn, type RebasedAll, rebase } from './rebase';
import { applyTransaction, type Transaction } from './transaction';

export interface LocalStart<P> {
  readonly files: Files;
  readonly planPath: FilePath;
  readonly revision: number;
  readonly derive: Derive<P>;
  readonly recompute?: RecomputePlan<P> | undefined;
}

/** One step of the files, and what gave way in it. */
export interface LocalStep {
  readonly transaction?: Transaction;
  readonly before: Files;
  readonly after: Files;
  readonly passage: Passage;
  readonly lost: readonly Lost[];
}

/** The files of one tab: what storage has confirmed, and on top of it what is not yet written. */
export interface LocalFiles<P> {
  readonly files: () => Files;
  readonly plan: () => PlanAt<P>;
  /** The revision of storage that the pending transactions follow. */
  readonly confirmedRevision: () => number;
  readonly pending: () => readonly Applied[];
  /** Applies an own edit; with `undoable` false the history takes it for a foreign one. */
  readonly apply: (transaction: Transaction, undoable: boolean) => LocalStep;
  /** Takes one step back, under the id, origin and time of `signed`; null where there is none. */
  readonly take: (
    direction: Direction,
    signed: Pick<Transaction, 'id' | 'origin' | 'time'>,
  ) => LocalStep | null;
  readonly label: (direction: Direction) => string | undefined;
  /** Storage has the first `count` pending transactions. */
  readonly confirm: (count: number, revision: number) => void;
  /** Puts what is pending on top of what others wrote. */
  readonly receive: (logged: readonly Transaction[], revision: number) => LocalStep;
  /** As `receive`, where only the way to the confirmed files is known. */
  readonly jump: (base: Files, over: Passage, revision: number) => LocalStep;
  /** The files that storage has. */
  readonly confirmed: () => Files;
}

/** Starts from the files as storage has them. */
export function createLocalFiles<P>(start: LocalStart<P>): LocalFiles<P> {
  const { derive, recompute } = start;
  const history = createHistory();
  let files = start.files;
  let confirmed = start.files;
  let confirmedRevision = start.revision;
  let pending: Applied[] = [];
  let at = openPlan(derive, start.planPath, files);

  const step = (after: Files, passage: Passage): Omit<LocalStep, 'lost'> => {
    const before = files;
    files = after;
    at = followPlan(derive, at, passage, after);
    return { before, after, passage };
  };

  const push = (applied: Applied): Omit<LocalStep, 'lost'> => {
    pending.push(applied);
    return step(applied.after, passageOf(applied.transaction, applied.before));
  };

  const apply = (transaction: Transaction, undoable: boolean): LocalStep => {
    const applied = { transaction, before: files, after: applyTransaction(files, transaction) };
    const result = push(applied);
    if (undoable) history.record(applied);
    else history.foreign(result.passage);
    return { ...result, transaction, lost: [] };
  };

  const take: LocalFiles<P>['take'] = (direction, signed) => {
    const hook = recompute && bindRecompute(derive, recompute, at);
    const taken = history.take(direction, files, hook);
    if (!taken) return null;
    const { group: _group, ...rest } = taken.applied.transaction;
    const transaction = { ...rest, ...signed };
    return { ...push({ ...taken.applied, transaction }), transaction, lost: taken.lost };
  };

  const accept = (result: RebasedAll, revision: number): LocalStep => {
    ({ confirmed } = result);
    confirmedRevision = revision;
    pending = [...result.pending];
    history.foreign(result.passage);
    return { ...step(result.files, result.passage), lost: result.lost };
  };

  const context = (): PlanContext<P> => ({ derive, at, recompute });

  return {
    files: () => files,
    plan: () => at,
    confirmed: () => confirmed,
    confirmedRevision: () => confirmedRevision,
    pending: () => pending.slice(),
    apply,
    take,
    label: history.label,
    confirm: (count, revision) => {
      confirmed = pending[count - 1]?.after ?? confirmed;
      pending = pending.slice(count);
      confirmedRevision = revision;
    },
    receive: (logged, revision) => accept(rebase(confirmed, pending, logged, context()), revision),
    jump: (base, over, revision) =>
      accept(
        putOn(base, over, pending, () => null, context()),
        revision,
      ),
  };
}
