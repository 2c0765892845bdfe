import { keptBy } from '@/markdown/kept';
import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import { decisionsIn, namesTask, requirementIn } from '@/plan/traceability/cells';
import type { Coverage } from '@/plan/traceability/coverage-line';
import type { JsonObject } from '@/plan/value';
import { isFilled } from './cells';
import type { Lack } from './status';

/** The two matrices: where each stands in the section's value, and what its coverage rests on. */
export const matrices = [
  // `lack`: what a row lacks; nothing when it is covered (CALC-COVERAGE).
  {
    key: 'functional',
    covered: 'Covered',
    inputs: ['decisions', 'tasks'],
    lack: lackOfFunctional,
  },
  {
    key: 'nonFunctional',
    covered: 'Planned',
    inputs: ['monitoring'],
    lack: lackOfNonFunctional,
  },
] as const;

export type MatrixSpec = (typeof matrices)[number];

export function matrixRows(value: JsonObject, key: MatrixSpec['key']): readonly JsonObject[] {
  return memberObjects(memberObject(value, key), 'rows');
}

export function coverageLine(value: JsonObject, key: MatrixSpec['key']): string {
  return memberText(memberObject(value, key), 'coverage');
}

const requirementOf = keptBy((row: JsonObject) => requirementIn(memberText(row, 'id')));
const hasDecision = keptBy(
  (row: JsonObject) => decisionsIn(memberText(row, 'decisions')).length > 0,
);
const hasTask = keptBy((row: JsonObject) => namesTask(memberText(row, 'tasks')));
const hasTest = keptBy((row: JsonObject) => isFilled(memberText(row, 'tests')));
const isMonitored = keptBy((row: JsonObject) => isFilled(memberText(row, 'monitoring')));

function lackOfFunctional(row: JsonObject): Lack | undefined {
  if (hasDecision(row)) return hasTask(row) ? undefined : 'task';
  return hasTask(row) ? 'decision' : 'decision and task';
}

function lackOfNonFunctional(row: JsonObject): Lack | undefined {
  return isMonitored(row) ? undefined : 'monitoring';
}

/** How many rows there are, and how many of them are covered (SR-PLAN-19). */
export function coverageOf(matrix: MatrixSpec, rows: readonly JsonObject[]): Coverage {
  const filled = rows.filter(isRow);
  const covered = filled.filter((row) => matrix.lack(row) === undefined).length;
  return { covered, total: filled.length };
}

/** A row that names no requirement yet is none. */
export function isRow(row: JsonObject): boolean {
  return requirementOf(row) !== undefined;
}

/** A functional requirement that neither a decision nor a task carries (SR-PLAN-20). */
export function isOrphan(row: JsonObject): boolean {
  return isRow(row) && !hasDecision(row) && !hasTask(row);
}

export function lacksTest(row: JsonObject): boolean {
  return isRow(row) && !hasTest(row);
}
