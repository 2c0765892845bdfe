import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { isRiskScoreWrong, printRiskScore } from './compute/risk';
import { failureRows, riskOf, rowsPath } from './scenario';

/** Mends risk scores that are not the product (CALC-RISK). */
export function fix(value: JsonObject): readonly Operation[] {
  return failureRows(value).flatMap((row, index): Operation[] => {
    const { score } = riskOf(row);
    const cell = memberText(row, 'score');
    if (!isRiskScoreWrong(cell, score)) return [];
    const text = printRiskScore(cell, score);
    return [{ type: 'set', path: [...rowsPath, String(index), 'score'], value: text }];
  });
}
