import { memberText } from '@/plan/json-view';
import type { Operation, Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import type { Impact, Probability } from './compute/risk';
import { failureRows, readScenarios, rowsPath, type Scenario } from './scenario';

/** The path of a cell of a scenario's summary row. */
export function rowPath(row: number, key: string): Path {
  return [...rowsPath, String(row), key];
}

function scenarioOf(value: JsonObject, id: string): Scenario {
  const found = readScenarios(value).find((scenario) => scenario.id === id);
  if (!found) throw new RangeError(`There is no scenario ${id}`);
  return found;
}

interface NewScenario {
  readonly id: string;
  readonly mode?: string;
  readonly category?: string;
}

/** A scenario's row at the summary's end, and the block of its details. */
export function addScenario(
  value: JsonObject,
  { id, mode = '', category = '' }: NewScenario,
): readonly Operation[] {
  const row = { id, mode, category, probability: '', impact: '', score: '', status: '' };
  const rows = failureRows(value);
  return [
    ...(rows.length === 0 ? [summary] : []),
    { type: 'insert', path: rowsPath, index: rows.length, value: row },
    { type: 'insert', path: ['scenarios'], index: detailCount(value), value: { id, title: mode } },
  ];
}

/** Writes the summary's heading and table where the plan has none. */
const summary: Operation = { type: 'set', path: ['summary'], value: {} };

function detailCount(value: JsonObject): number {
  return readScenarios(value).filter(({ detail }) => detail !== null).length;
}

/** A copy of row and details right after the original's, all text copied, under its own id. */
export function duplicateScenario(
  value: JsonObject,
  id: string,
  newId: string,
): readonly Operation[] {
  const { row, detail } = scenarioOf(value, id);
  const operations: Operation[] = [];
  if (row !== null) {
    const copy = { ...failureRows(value)[row], id: newId };
    operations.push({ type: 'insert', path: rowsPath, index: row + 1, value: copy });
    const more = moreCells(value, row);
    for (const [index, cell] of more.entries())
      operations.push({
        type: 'set',
        path: [...rowsPath, String(row + 1), 'more', String(index), 'value'],
        value: cell,
      });
  }
  if (detail !== null)
    operations.push({
      type: 'insert',
      path: ['scenarios'],
      index: detail + 1,
      value: { copyOf: id, id: newId },
    });
  return operations;
}

/** The cells of columns that the template does not have. */
function moreCells(value: JsonObject, row: number): string[] {
  const more = failureRows(value)[row]?.['more'];
  return Array.isArray(more) ? more.map((cell) => memberText(cell, 'value')) : [];
}

/** Takes row and details away. */
export function removeScenario(value: JsonObject, id: string): readonly Operation[] {
  const { row, detail } = scenarioOf(value, id);
  return [
    ...(row === null ? [] : [{ type: 'remove', path: rowsPath, index: row } as const]),
    ...(detail === null ? [] : [{ type: 'remove', path: ['scenarios'], index: detail } as const]),
  ];
}

/** Moves the row to another place; the details follow where they are in the rows' order. */
export function moveScenario(value: JsonObject, id: string, to: number): readonly Operation[] {
  const all = readScenarios(value);
  const { row, detail } = scenarioOf(value, id);
  if (row === null) return [];
  const move: Operation = { type: 'move', path: rowsPath, index: row, to };
  const listed = all.filter((scenario) => scenario.row !== null);
  const details = listed.map((scenario) => scenario.detail);
  const parallel = details.every((index, i) => index === i);
  if (detail === null || !parallel) return [move];
  return [move, { type: 'move', path: ['scenarios'], index: detail, to }];
}

/** The block of details for a row that has none, after that of the row before it. */
export function addScenarioDetails(value: JsonObject, id: string): readonly Operation[] {
  const all = readScenarios(value);
  const { row, detail, mode } = scenarioOf(value, id);
  if (detail !== null) return [];
  const before = all.slice(0, row ?? 0).findLast((scenario) => scenario.detail !== null)?.detail;
  const index = before === undefined || before === null ? 0 : before + 1;
  return [{ type: 'insert', path: ['scenarios'], index, value: { id, title: mode } }];
}

interface NewRisk {
  readonly probability?: Probability;
  readonly impact?: Impact;
}

/** Moves a scenario on the risk map; a level that it has already, in whatever words, stays as written. */
export function setRisk(
  value: JsonObject,
  id: string,
  { probability, impact }: NewRisk,
): readonly Operation[] {
  const { row, risk } = scenarioOf(value, id);
  if (row === null) return [];
  const operations: Operation[] = [];
  if (probability !== undefined && probability !== risk.probability)
    operations.push({ type: 'set', path: rowPath(row, 'probability'), value: probability });
  if (impact !== undefined && impact !== risk.impact)
    operations.push({ type: 'set', path: rowPath(row, 'impact'), value: impact });
  return operations;
}
