import { memberObjects } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { printOptionsGenerated } from './compute/options-generated';
import { countOptions } from './compute/scoring';
import { isOptionsGeneratedWrong, readDecision, wrongWeighted } from './decision';
import { insertRows, summaryRows, unlistedDecisions } from './summary-rows';

/** Mends wrong sums (CALC-SCORE), wrong counts (CALC-OPTIONS) and a summary that lacks rows (SR-PLAN-11). */
export function fix(value: JsonObject): readonly Operation[] {
  return [...memberObjects(value, 'decisions').flatMap(fixDecision), ...fixSummary(value)];
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

function fixSummary(value: JsonObject): Operation[] {
  const missing = unlistedDecisions(value);
  if (missing.length === 0) return [];
  return [
    { type: 'set', path: ['summary'], value: {} },
    ...insertRows(value, summaryRows(value), missing),
  ];
}
