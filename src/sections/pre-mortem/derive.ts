import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isUnanswered } from '@/plan/unanswered';
import type { JsonObject } from '@/plan/value';
import { type ChangedItem, changedItems } from '../changed-items';
import { coveredCategories, printCoverage } from './compute/categories';
import { printRiskScore } from './compute/risk';
import { failureRows, isFilledRow, riskOf, rowsPath } from './scenario';

/** The computed text of the failure scenarios that an edit touched. */
export function derive(before: JsonObject, after: JsonObject): readonly Operation[] {
  const oldRows = failureRows(before);
  const rows = failureRows(after);
  const changes = changedItems(oldRows, rows);
  return [
    ...changes.flatMap(scoreCell),
    ...coverageLine(before, after, oldRows, rows),
    ...followNames(changes, before, after, rows),
  ];
}

/** A row's score follows its probability and impact, unless the edit wrote the score itself. */
function scoreCell({ before: old, after: now, index }: ChangedItem): Operation[] {
  if (!now) return [];
  const cell = memberText(now, 'score');
  const changed = ['probability', 'impact'].some(
    (key) => memberText(now, key) !== memberText(old, key),
  );
  if (!changed || cell !== memberText(old, 'score')) return [];
  const text = printRiskScore(cell, riskOf(now).score);
  if (text === cell) return [];
  return [{ type: 'set', path: [...rowsPath, String(index), 'score'], value: text }];
}

function coverageLine(
  before: JsonObject,
  after: JsonObject,
  oldRows: readonly JsonObject[],
  rows: readonly JsonObject[],
): Operation[] {
  const line = memberText(memberObject(after, 'summary'), 'coverage');
  if (line !== memberText(memberObject(before, 'summary'), 'coverage')) return [];
  const covered = categoriesOf(rows);
  if ([...covered].sort().join() === [...categoriesOf(oldRows)].sort().join()) return [];
  const text = printCoverage(line, covered);
  return text === line ? [] : [{ type: 'set', path: ['summary', 'coverage'], value: text }];
}

function categoriesOf(rows: readonly JsonObject[]): Set<string> {
  return coveredCategories(rows.filter(isFilledRow).map((row) => memberText(row, 'category')));
}

/** A scenario's heading and its row's Failure Mode follow each other while they say the same. */
function followNames(
  rowChanges: readonly ChangedItem[],
  before: JsonObject,
  after: JsonObject,
  rows: readonly JsonObject[],
): Operation[] {
  const details = memberObjects(after, 'scenarios');
  const renamed = rowChanges.flatMap(({ before: old, after: now }): Operation[] => {
    const mode = memberText(now, 'mode');
    if (!now || !old || mode === memberText(old, 'mode')) return [];
    const index = details.findIndex((detail) => memberText(detail, 'id') === memberText(now, 'id'));
    if (index < 0 || !follows(memberText(details[index], 'title'), memberText(old, 'mode'), mode))
      return [];
    return [{ type: 'set', path: ['scenarios', String(index), 'title'], value: mode }];
  });
  const blocks = changedItems(memberObjects(before, 'scenarios'), details);
  const retitled = blocks.flatMap(({ before: old, after: now }): Operation[] => {
    const title = memberText(now, 'title');
    if (!now || !old || title === memberText(old, 'title')) return [];
    const index = rows.findIndex((row) => memberText(row, 'id') === memberText(now, 'id'));
    if (index < 0 || !follows(memberText(rows[index], 'mode'), memberText(old, 'title'), title))
      return [];
    return [{ type: 'set', path: [...rowsPath, String(index), 'mode'], value: title }];
  });
  return [...renamed, ...retitled];
}

function follows(copy: string, old: string, now: string): boolean {
  return copy !== now && (copy === old || isUnanswered(copy));
}
