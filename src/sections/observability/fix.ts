import { expectedBudget } from '@/plan/budget-text';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { objectiveRows, objectivesPath, readObjective } from './derive';

/** Mends wrong error budgets (CALC-BUDGET). */
export function fix(value: JsonObject): readonly Operation[] {
  return objectiveRows(value).flatMap((row, index): Operation[] => {
    const text = expectedBudget(readObjective(row));
    if (text === undefined) return [];
    return [{ type: 'set', path: [...objectivesPath, String(index), 'budget'], value: text }];
  });
}
