import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { type Decision, readDecisions } from './decision';
import { decisionPath } from './decision-path';
import { successorIn } from './status';
import { summaryPath, summaryRows } from './summary-rows';

/** One decision that takes the place of another, as far as the plan says so. */
export interface Supersession {
  readonly old: string;
  readonly successor: string;
  /** What is not as it should be: an end is missing, or the other decision is not in the plan. */
  readonly lacks?: 'old' | 'successor' | 'status' | 'supersedes';
}

/** Every supersession that either end speaks of. */
export function supersessions(value: JsonObject): readonly Supersession[] {
  const decisions = readDecisions(value);
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const named = decisions.flatMap((decision) => bySuccessor(decision, byId));
  const claimed = decisions.flatMap((decision) => byClaim(decision, byId));
  return [...named, ...claimed];
}

type ById = ReadonlyMap<string, Decision>;

function bySuccessor({ id: old, status }: Decision, byId: ById): Supersession[] {
  const successor = successorIn(status);
  if (successor === undefined) return [];
  const found = byId.get(successor);
  if (!found) return [{ old, successor, lacks: 'successor' }];
  return [
    found.supersedes.includes(old) ? { old, successor } : { old, successor, lacks: 'supersedes' },
  ];
}

function byClaim({ id: successor, supersedes }: Decision, byId: ById): Supersession[] {
  return supersedes.flatMap((old): Supersession[] => {
    const found = byId.get(old);
    if (!found) return [{ old, successor, lacks: 'old' }];
    return successorIn(found.status) === successor ? [] : [{ old, successor, lacks: 'status' }];
  });
}

/** Writes a supersession at both ends, and in the summary's row of the decision that gives way. */
export function supersede(value: JsonObject, old: string, successor: string): readonly Operation[] {
  const decisions = readDecisions(value);
  const from = decisions.findIndex(({ id }) => id === old);
  const to = decisions.findIndex(({ id }) => id === successor);
  const claims = decisions[to]?.supersedes ?? [];
  return [
    ...(from < 0 ? [] : statusOperations(value, from, old, successor)),
    ...(to < 0 || claims.includes(old) ? [] : [claim(to, [...claims, old])]),
  ];
}

/** Adds a decision that takes the place of another. */
export function supersedeWithNew(
  value: JsonObject,
  old: string,
  successor: string,
): readonly Operation[] {
  const index = readDecisions(value).length;
  return [
    { type: 'insert', path: ['decisions'], index, value: { id: successor, title: '' } },
    claim(index, [old]),
    ...supersede(value, old, successor),
  ];
}

/** Takes out what a decision says of another that says otherwise. */
export function unclaim(value: JsonObject, old: string, successor: string): readonly Operation[] {
  const decisions = readDecisions(value);
  const index = decisions.findIndex(({ id }) => id === successor);
  const claims = decisions[index]?.supersedes ?? [];
  return [
    claim(
      index,
      claims.filter((id) => id !== old),
    ),
  ];
}

function claim(decision: number, ids: readonly string[]): Operation {
  return { type: 'set', path: decisionPath(decision, 'supersedes'), value: [...ids] };
}

function statusOperations(
  value: JsonObject,
  decision: number,
  id: string,
  successor: string,
): Operation[] {
  const status = `Superseded by ${successor}`;
  const row = summaryRows(value).findIndex((other) => memberText(other, 'id') === id);
  return [
    { type: 'set', path: decisionPath(decision, 'status'), value: status },
    ...(row < 0
      ? []
      : [{ type: 'set', path: [...summaryPath, String(row), 'status'], value: status } as const]),
  ];
}
