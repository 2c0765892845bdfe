import { memberObject, memberObjects, memberText, textOf } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isUnanswered } from '@/plan/unanswered';
import { equalJson, type Json, type JsonObject } from '@/plan/value';
import { type ChangedItem, changedItems } from '../changed-items';
import { readDecision } from './decision';

export const summaryPath = ['summary', 'rows'];

/** What a summary row copies from its decision, in the same words on both sides. */
const copied = ['title', 'status', 'impact', 'requirements'] as const;

export function summaryRows(value: JsonObject): readonly JsonObject[] {
  return memberObjects(memberObject(value, 'summary'), 'rows');
}

/** The summary's rows as text. */
export function readSummaryRows(value: JsonObject) {
  return summaryRows(value).map((row) => ({
    id: memberText(row, 'id'),
    title: memberText(row, 'title'),
    status: memberText(row, 'status'),
    impact: memberText(row, 'impact'),
    requirements: memberText(row, 'requirements'),
    full: memberText(row, 'full'),
  }));
}

/**
 * The summary after an edit of the decisions: a cell follows its decision when it agreed with it before or
 * held no answer, an added decision gets a row and a removed one loses its row.
 */
export function deriveSummary(
  changes: readonly ChangedItem[],
  before: JsonObject,
  after: JsonObject,
): Operation[] {
  const rows = summaryRows(after);
  const byHand = new Set(
    changedItems(summaryRows(before), rows).flatMap(({ before: old, after: now }) =>
      old && now ? [now] : [],
    ),
  );
  const sets: Operation[] = [];
  const removed: number[] = [];
  const added: JsonObject[] = [];
  for (const { before: old, after: now } of changes) {
    const id = memberText(now ?? old, 'id');
    const index = rows.findIndex((row) => memberText(row, 'id') === id);
    if (now && index < 0 && !old) added.push(now);
    if (!now && index >= 0 && !hasDecision(after, id)) removed.push(index);
    if (!now || !old || index < 0) continue;
    sets.push(...followRow(old, now, rows[index] as JsonObject, index, byHand));
  }
  const kept = rows.filter((_, index) => !removed.includes(index));
  removed.sort((a, b) => b - a);
  return [
    ...sets,
    ...removed.map((index): Operation => ({ type: 'remove', path: summaryPath, index })),
    ...insertRows(after, kept, added),
  ];
}

function hasDecision(value: JsonObject, id: string): boolean {
  return memberObjects(value, 'decisions').some((other) => memberText(other, 'id') === id);
}

function followRow(
  old: JsonObject,
  now: JsonObject,
  row: JsonObject,
  index: number,
  byHand: ReadonlySet<JsonObject>,
): Operation[] {
  if (copied.every((key) => equalJson(old[key], now[key])) || byHand.has(row)) return [];
  const template = isUnanswered(memberText(row, 'title'));
  return copied.flatMap((key): Operation[] => {
    const cell = row[key];
    const follows = template || (!equalJson(old[key], now[key]) && isCopy(cell, old[key]));
    const answer = isUnanswered(textOf(now[key])) ? '' : (now[key] ?? '');
    if (!follows || equalJson(cell, answer)) return [];
    if (answer === '' && isUnanswered(textOf(cell))) return [];
    return [{ type: 'set', path: [...summaryPath, String(index), key], value: answer }];
  });
}

function isCopy(cell: Json | undefined, source: Json | undefined): boolean {
  return textOf(cell) === textOf(source) || isUnanswered(textOf(cell));
}

/** Rows for decisions that the summary lacks, each after the row of the decision before it. */
export function insertRows(
  value: JsonObject,
  rows: readonly JsonObject[],
  missing: readonly JsonObject[],
): Operation[] {
  const order = memberObjects(value, 'decisions');
  const ids = rows.map((row) => memberText(row, 'id'));
  return missing.map((decision): Operation => {
    const before = order.slice(0, order.indexOf(decision)).map((other) => memberText(other, 'id'));
    const last = before.findLast((id) => ids.includes(id));
    const index = last === undefined ? firstIndex(order, ids) : ids.lastIndexOf(last) + 1;
    ids.splice(index, 0, memberText(decision, 'id'));
    return { type: 'insert', path: summaryPath, index, value: rowOf(decision) };
  });
}

/** Where the first decision's row goes: before the others' rows, else at the end. */
function firstIndex(order: readonly JsonObject[], ids: readonly string[]): number {
  const known = new Set(order.map((decision) => memberText(decision, 'id')));
  const index = ids.findIndex((id) => known.has(id));
  return index < 0 ? ids.length : index;
}

function rowOf(value: JsonObject): JsonObject {
  const { id, title, fullRecord } = readDecision(value);
  const answer = (key: string) => (isUnanswered(memberText(value, key)) ? '' : (value[key] ?? ''));
  return {
    id,
    title,
    status: answer('status'),
    impact: answer('impact'),
    requirements: answer('requirements'),
    full: linkIn(fullRecord) ?? '-',
  };
}

const link = /\[[^\]]+\]\([^)\s]+\)/;

/** The link of a Full ADR line; none where the template's own stands. */
function linkIn(text: string): string | undefined {
  const found = link.exec(text)?.[0];
  return found?.includes('-slug.md') ? undefined : found;
}

/** The decisions without a row (SR-PLAN-11), as values; a repeated id counts once. */
export function unlistedDecisions(value: JsonObject): readonly JsonObject[] {
  const listed = new Set(summaryRows(value).map((row) => memberText(row, 'id')));
  return memberObjects(value, 'decisions').filter((decision) => {
    const id = memberText(decision, 'id');
    if (listed.has(id)) return false;
    listed.add(id);
    return true;
  });
}
