import { budgetOfWindow, followBudget } from '@/plan/budget-text';
import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isUnanswered } from '@/plan/unanswered';
import type { JsonObject } from '@/plan/value';
import { changedItems } from '../changed-items';
import { followAlerts } from './runbook-index';

export const objectivesPath = ['objectives', 'rows'];

export function objectiveRows(value: JsonObject): readonly JsonObject[] {
  return memberObjects(memberObject(value, 'objectives'), 'rows');
}

/** An objective's row as budgets are read. */
export function readObjective(row: JsonObject | undefined) {
  return {
    target: memberText(row, 'target'),
    window: memberText(row, 'window'),
    budget: memberText(row, 'budget'),
  };
}

/** Error budgets follow target and window, the runbook index follows the alerts. */
export function derive(before: JsonObject, after: JsonObject): readonly Operation[] {
  const budgets = changedItems(objectiveRows(before), objectiveRows(after)).flatMap(
    ({ before: old, after: now, index }): Operation[] => {
      if (!now) return [];
      const text = budgetAfter(old, now);
      if (text === undefined || text === memberText(now, 'budget')) return [];
      return [{ type: 'set', path: [...objectivesPath, String(index), 'budget'], value: text }];
    },
  );
  return [...budgets, ...followAlerts(before, after)];
}

function budgetAfter(old: JsonObject | undefined, now: JsonObject): string | undefined {
  const is = readObjective(now);
  const was = readObjective(old);
  if (was.budget !== is.budget || (was.target === is.target && was.window === is.window))
    return undefined;
  return isUnanswered(is.budget) ? budgetOfWindow(is.target, is.window) : followBudget(was, is);
}
