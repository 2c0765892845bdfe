import { memberList, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isUnanswered } from '@/plan/unanswered';
import { isObject, type JsonObject } from '@/plan/value';
import { indexPath, indexRows, type Runbook, runbookKey, runbooksOf } from './compute/runbooks';

/** The alerts in a row's Triggers, in the order in which they are compared. */
export function triggersOf(row: JsonObject | undefined): string {
  return sorted(memberText(row, 'triggers').split(/\s*[,;]\s*/));
}

export function sorted(ids: readonly string[]): string {
  return [...ids]
    .filter((id) => id !== '')
    .sort()
    .join();
}

export const setCell = (
  index: number,
  key: string,
  value: string | readonly string[],
): Operation => ({
  type: 'set',
  path: [...indexPath, String(index), key],
  value,
});

/** The index after an edit of the alerts: only runbooks whose alerts changed are written. */
export function followAlerts(before: JsonObject, after: JsonObject): Operation[] {
  const old = new Map(runbooksOf(before).map((runbook) => [runbook.key, runbook]));
  const now = new Map(runbooksOf(after).map((runbook) => [runbook.key, runbook]));
  const rows = indexRows(after);
  const rowOf = (key: string) => rows.findIndex((row) => runbookKey(rowText(row)) === key);
  const fresh = [...now.values()].filter(({ key }) => !old.has(key) && rowOf(key) < 0);
  const sets: Operation[] = [];
  const removed: number[] = [];
  for (const was of old.values()) {
    const index = rowOf(was.key);
    const is = now.get(was.key);
    if (index < 0 || (is && sorted(is.alerts) === sorted(was.alerts))) continue;
    const computed = triggersOf(rows[index]) === sorted(was.alerts);
    if (is) {
      if (computed) sets.push(setCell(index, 'triggers', is.alerts));
      continue;
    }
    const renamed = fresh.findIndex(({ alerts }) => sorted(alerts) === sorted(was.alerts));
    const next = renamed < 0 ? undefined : fresh.splice(renamed, 1)[0];
    if (next) sets.push(setCell(index, 'runbook', next.text));
    else if (computed) removed.push(...leaveRow(after, was, rows[index], index, sets));
  }
  for (const is of now.values()) {
    const index = rowOf(is.key);
    if (old.has(is.key) || index < 0 || !isUnanswered(memberText(rows[index], 'triggers')))
      continue;
    sets.push(setCell(index, 'triggers', is.alerts));
  }
  const kept = rows.filter((_, index) => !removed.includes(index));
  return [
    ...sets,
    ...removed
      .toSorted((a, b) => b - a)
      .map((index): Operation => ({ type: 'remove', path: indexPath, index })),
    ...insertions(after, kept, fresh),
  ];
}

function rowText(row: JsonObject): string {
  return memberText(row, 'runbook');
}

/** A row that someone has filled outlives its last alert while that alert is only without a runbook. */
function leaveRow(
  after: JsonObject,
  { alerts }: Runbook,
  row: JsonObject | undefined,
  index: number,
  sets: Operation[],
): number[] {
  const filled = ['owner', 'reviewed'].some((key) => !isUnanswered(memberText(row, key)));
  const ids = memberList(isObject(after['alerts']) ? after['alerts'] : {}, 'rows');
  const alive = ids.some((alert) => alerts.includes(memberText(alert, 'id')));
  if (!filled || !alive) return [index];
  sets.push(setCell(index, 'triggers', '-'));
  return [];
}

export function insertions(
  value: JsonObject,
  rows: readonly JsonObject[],
  fresh: readonly Runbook[],
): Operation[] {
  const order = runbooksOf(value).map(({ key }) => key);
  const keys = rows.map((row) => runbookKey(rowText(row)));
  return fresh.map(({ key, text, alerts }): Operation => {
    const before = order.slice(0, order.indexOf(key));
    const index = keys.findLastIndex((other) => before.includes(other)) + 1;
    keys.splice(index, 0, key);
    const row = { runbook: text, triggers: alerts, owner: '', reviewed: '' };
    return { type: 'insert', path: indexPath, index, value: row };
  });
}
