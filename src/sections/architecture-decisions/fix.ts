import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { PlanValues } from '@/plan/section';
import type { JsonObject } from '@/plan/value';
import { printOptionsGenerated } from './compute/options-generated';
import { countOptions } from './compute/scoring';
import { isOptionsGeneratedWrong, readDecision, wrongWeighted } from './decision';
import { insertRows, summaryRows, unlistedDecisions } from './summary-rows';

/** Mends wrong sums (CALC-SCORE), wrong counts (CALC-OPTIONS) and a summary that lacks rows (SR-PLAN-11). */
export function fix(
  value: JsonObject,
  _: PlanValues,
  ids: ReadonlySet<string>,
): readonly Operation[] {
  return [...memberObjects(value, 'decisions').flatMap(fixDecision), ...fixSummary(value, ids)];
}

function fixDecision(value: JsonObject, index: number): Operation[] {
  const decision = readDecision(value);
  const path = ['decisions', String(index), 'evidence'];
  const operations = wrongWeighted(decision).map(
    ({ option, expected }): Operation => ({
      type: 'set',
      path: [...path, 'matrix', 'weighted', String(option)],
      value: expected,
    }),
  );
  if (!isOptionsGeneratedWrong(decision)) return operations;
  const count = countOptions(decision.scoring);
  const text = printOptionsGenerated(decision.optionsGenerated, count);
  return [...operations, { type: 'set', path: [...path, 'optionsGenerated'], value: text }];
}

/** A heading that defines no decision, such as one without a colon, gets no row. */
function fixSummary(value: JsonObject, ids: ReadonlySet<string>): Operation[] {
  const missing = unlistedDecisions(value).filter((decision) =>
    ids.has(memberText(decision, 'id')),
  );
  if (missing.length === 0) return [];
  return [
    { type: 'set', path: ['summary'], value: {} },
    ...insertRows(value, summaryRows(value), missing),
  ];
}
