import { type Files, sameContent, textAt, type WorkspaceFile } from './files';
import { invertTransaction } from './invert';
import type { Lost } from './merge-texts';
import { hasMovedLines } from './moved-lines';
import {
  type Applied,
  composePassages,
  noPassage,
  type Passage,
  passageOf,
  passageOfAll,
} from './passage';
import {
  bindRecompute,
  type Derive,
  followPlan,
  type PlanAt,
  type RecomputePlan,
} from './plan-tracking';
import { rebaseOne } from './rebase-one';
import { applyTransaction, type Transaction } from './transaction';

/** The plan of the state that is rebased, and how its computed part is made anew. */
export interface PlanContext<P> {
  readonly derive: Derive<P>;
  readonly at: PlanAt<P>;
  readonly recompute?: RecomputePlan<P> | undefined;
}

export interface RebasedAll {
  /** The confirmed files after the foreign transactions. */
  readonly confirmed: Files;
  /** What is still ours to write, on top of `confirmed`. */
  readonly pending: readonly Applied[];
  /** The files after everything. */
  readonly files: Files;
  /** From the files as the tab showed them to `files`. */
  readonly passage: Passage;
  readonly lost: readonly Lost[];
}

/**
 * Puts the `pending` transactions, made on `confirmed`, on top of the `logged` ones, which storage
 * took meanwhile. One of our own among these was written after all, and is no longer pending.
 */
export function rebase<P>(
  confirmed: Files,
  pending: readonly Applied[],
  logged: readonly Transaction[],
  plan: PlanContext<P>,
): RebasedAll {
  const written = countWritten(pending, logged);
  const start = pending[written - 1]?.after ?? confirmed;
  const own = pending.slice(written);
  const [first, ...parts] = partsOf(replay(start, logged.slice(written)), own.length > 0);
  const origin = own.at(-1)?.after ?? start;
  let done = putOnPart(start, first ?? [], own, plan);
  let { at } = plan;
  let last = done.passage;
  for (const part of parts) {
    at = followPlan(plan.derive, at, last, done.files);
    const next = putOnPart(done.confirmed, part, done.pending, { ...plan, at });
    last = next.passage;
    const passage = composePassages(origin, done.passage, last);
    done = { ...next, passage, lost: [...done.lost, ...next.lost] };
  }
  return done;
}

/**
 * The log in parts that ours are put on one after the other. A move stands alone: together with later
 * edits of the same lines it would be lines that go and other lines that come.
 */
function partsOf(replayed: readonly Applied[], apart: boolean): Applied[][] {
  const parts: Applied[][] = [];
  let alone = true;
  for (const entry of replayed) {
    const moves = apart && movesLines(entry);
    if (alone || moves) parts.push([]);
    parts.at(-1)?.push(entry);
    alone = moves;
  }
  return parts;
}

function movesLines({ transaction, before }: Applied): boolean {
  return [...passageOf(transaction, before)].some(([path, { changes }]) => {
    const text = textAt(before, path);
    return text !== undefined && changes !== undefined && hasMovedLines(text, changes);
  });
}

function putOnPart<P>(
  start: Files,
  part: readonly Applied[],
  pending: readonly Applied[],
  plan: PlanContext<P>,
): RebasedAll {
  const own = new Map(part.map((entry, index) => [entry.transaction.id, { entry, index }]));
  const placeOf: PlaceOf = (id) => {
    const found = own.get(id);
    if (!found) return null;
    const { transaction, after } = found.entry;
    const later = passageOfAll(part.slice(found.index + 1), after);
    return { created: transaction.created ?? [], later };
  };
  const base = part.at(-1)?.after ?? start;
  return putOn(base, passageOfAll(part, start), pending, placeOf, plan);
}

/** Where one of our own transactions stands in the log; null for one that is not there. */
export type PlaceOf = (id: string) => {
  readonly created: readonly WorkspaceFile[];
  /** The way from there to the end of the log. */
  readonly later: Passage;
} | null;

/** As `rebase`, where the way to the confirmed files is known otherwise than by transactions. */
export function putOn<P>(
  base: Files,
  over: Passage,
  pending: readonly Applied[],
  placeOf: PlaceOf,
  plan: PlanContext<P>,
): RebasedAll {
  const hook = plan.recompute && bindHook(base, over, pending, plan, plan.recompute);
  const rebased: Applied[] = [];
  const lost: Lost[] = [];
  let passage = over;
  let files = base;
  for (const own of pending) {
    const logged = placeOf(own.transaction.id);
    if (logged) {
      const back = passageOf(invertTransaction(own.transaction, own.before), own.after);
      passage = withCreated(composePassages(own.after, back, passage), own, logged);
      continue;
    }
    const step = rebaseOne(own, passage, files, 'ours', hook);
    rebased.push({ transaction: step.transaction, before: files, after: step.after });
    hook?.advance(passageOf(step.transaction, files), step.after);
    lost.push(...step.lost);
    ({ after: files, passage } = step);
  }
  return { confirmed: base, pending: rebased, files, passage, lost };
}

/** How many of ours storage took as they are, before anything of others. */
function countWritten(pending: readonly Applied[], logged: readonly Transaction[]): number {
  const differs = pending.findIndex(({ transaction }, index) => {
    const entry = logged[index];
    return !entry || !sameEffect(entry, transaction);
  });
  return differs < 0 ? pending.length : differs;
}

function sameEffect(a: Transaction, b: Transaction): boolean {
  const effect = (tx: Transaction): string =>
    JSON.stringify([
      [...tx.changes],
      [...(tx.derived ?? [])],
      tx.created?.map(({ path }) => path),
      tx.deleted,
      tx.renamed,
    ]);
  return a.id === b.id && effect(a) === effect(b);
}

/** A file that ours created is the one that the same transaction created in the log. */
function withCreated(
  passage: Passage,
  own: Applied,
  logged: NonNullable<ReturnType<PlaceOf>>,
): Passage {
  const result = new Map(passage);
  for (const [index, file] of (own.transaction.created ?? []).entries()) {
    const twin = logged.created[index];
    if (!twin || !sameContent(twin, file)) continue;
    result.set(file.path, logged.later.get(twin.path) ?? { to: twin.path });
  }
  return result;
}

/** The states that a list of transactions leads through. */
export function replay(start: Files, transactions: readonly Transaction[]): Applied[] {
  let before = start;
  return transactions.map((transaction) => {
    const after = applyTransaction(before, transaction);
    const applied = { transaction, before, after };
    before = after;
    return applied;
  });
}

function bindHook<P>(
  base: Files,
  over: Passage,
  pending: readonly Applied[],
  plan: PlanContext<P>,
  recompute: RecomputePlan<P>,
): ReturnType<typeof bindRecompute<P>> {
  const local = pending.at(-1)?.after ?? base;
  const back = pending.toReversed().map(({ transaction, before, after }) => ({
    transaction: invertTransaction(transaction, before),
    before: after,
  }));
  const away = back.length > 0 ? passageOfAll(back, local) : noPassage;
  const way = back.length > 0 ? composePassages(local, away, over) : over;
  return bindRecompute(plan.derive, recompute, followPlan(plan.derive, plan.at, way, base));
}
