import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { reliabilityRows, setBudget, wrongBudget } from './derive';

/** Mends error budgets that are not what their target allows (CALC-BUDGET). */
export function fix(value: JsonObject): readonly Operation[] {
  return reliabilityRows(value).flatMap((row, index) => {
    const text = wrongBudget(row);
    return text === undefined ? [] : [setBudget(index, text)];
  });
}
