import { memberObjects } from '@/plan/json-view';
import type { Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { type Decision, readDecision } from './decision';

/** The path of a part of a decision, relative to the section's value. */
export function decisionPath(decision: number, ...rest: readonly string[]): Path {
  return ['decisions', String(decision), ...rest];
}

/** The view of a decision by its index; throws when there is none. */
export function decisionAt(value: JsonObject, decision: number): Decision {
  const found = memberObjects(value, 'decisions')[decision];
  if (!found) throw new RangeError(`There is no decision ${decision}`);
  return readDecision(found);
}

/** The path of a part of a decision's matrix. */
export function matrixPath(decision: number, ...rest: readonly string[]): Path {
  return decisionPath(decision, 'evidence', 'matrix', ...rest);
}
