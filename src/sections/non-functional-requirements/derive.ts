import { budgetPerMonth, expectedBudget, followBudget } from '@/plan/budget-text';
import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import { isBlankCell } from '@/plan/number-cell';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { type ChangedItem, changedItems } from '../changed-items';

const rowsPath = ['reliability', 'rows'];

export function reliabilityRows(value: JsonObject): readonly JsonObject[] {
  return memberObjects(memberObject(value, 'reliability'), 'rows');
}

/** A reliability row's error budget follows its target, unless the edit wrote the budget itself. */
export function derive(before: JsonObject, after: JsonObject): readonly Operation[] {
  return changedItems(reliabilityRows(before), reliabilityRows(after)).flatMap(budgetCell);
}

function budgetCell({ before: old, after: now, index }: ChangedItem): Operation[] {
  if (!now) return [];
  const target = memberText(now, 'target');
  const budget = memberText(now, 'budget');
  if (target === memberText(old, 'target') || budget !== memberText(old, 'budget')) return [];
  const text = isBlankCell(budget)
    ? (budgetPerMonth(target) ?? budget)
    : followBudget({ target: memberText(old, 'target'), budget }, { target, budget });
  return text === budget ? [] : [setBudget(index, text)];
}

/** What a reliability row's error budget should be when it is wrong; else `undefined`. */
export function wrongBudget(row: JsonObject): string | undefined {
  return expectedBudget({ target: memberText(row, 'target'), budget: memberText(row, 'budget') });
}

export function setBudget(index: number, text: string): Operation {
  return { type: 'set', path: [...rowsPath, String(index), 'budget'], value: text };
}
