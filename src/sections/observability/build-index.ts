import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { indexRows, runbookKey, runbooksOf } from './compute/runbooks';
import { insertions, setCell, sorted, triggersOf } from './runbook-index';

/** What makes the index list every runbook of the alerts with its alerts; owners and dates stay. */
export function buildIndex(value: JsonObject): Operation[] {
  const rows = indexRows(value);
  const runbooks = runbooksOf(value);
  const keys = rows.map((row) => runbookKey(memberText(row, 'runbook')));
  const sets = runbooks.flatMap(({ key, alerts }): Operation[] => {
    const index = keys.indexOf(key);
    if (index < 0 || triggersOf(rows[index]) === sorted(alerts)) return [];
    return [setCell(index, 'triggers', alerts)];
  });
  const fresh = runbooks.filter(({ key }) => !keys.includes(key));
  return [...sets, ...insertions(value, rows, fresh)];
}

/** Rows of the index that no alert names: by index. */
export function unnamedRunbooks(value: JsonObject): readonly number[] {
  const named = new Set(runbooksOf(value).map(({ key }) => key));
  return indexRows(value).flatMap((row, index) => {
    const key = runbookKey(memberText(row, 'runbook'));
    return key === '' || named.has(key) ? [] : [index];
  });
}
