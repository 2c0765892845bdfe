import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { PlanValues } from '@/plan/section';
import { printCoverage } from '@/plan/traceability/coverage-line';
import type { JsonObject } from '@/plan/value';
import { changedItems } from '../changed-items';
import { followGaps } from './gap-rows';
import { gapRows, gapsOf } from './gaps';
import { printStatus } from './status';
import { coverageLine, coverageOf, type MatrixSpec, matrices, matrixRows } from './trace';

/** Statuses, coverage and gaps where what they follow from has changed. */
export function derive(
  before: JsonObject,
  after: JsonObject,
  plan: { readonly before: PlanValues; readonly after: PlanValues },
): readonly Operation[] {
  return [
    ...matrices.flatMap((matrix) => [
      ...statusCells(matrix, before, after),
      ...coverage(matrix, before, after),
    ]),
    ...gapTable(before, after, plan),
  ];
}

/** A row's status follows its cells, unless the edit wrote the status itself. */
function statusCells(matrix: MatrixSpec, before: JsonObject, after: JsonObject): Operation[] {
  const { key, covered, inputs } = matrix;
  const changes = changedItems(matrixRows(before, key), matrixRows(after, key));
  return changes.flatMap(({ before: old, after: now, index }): Operation[] => {
    if (!now) return [];
    const status = memberText(now, 'status');
    if (old && status !== memberText(old, 'status')) return [];
    if (old && inputs.every((input) => memberText(now, input) === memberText(old, input)))
      return [];
    if (!old && status !== '') return [];
    const text = printStatus(status, matrix.lack(now), covered);
    if (text === status) return [];
    return [{ type: 'set', path: [key, 'rows', String(index), 'status'], value: text }];
  });
}

function coverage(matrix: MatrixSpec, before: JsonObject, after: JsonObject): Operation[] {
  const { key } = matrix;
  const line = coverageLine(after, key);
  if (line !== coverageLine(before, key)) return [];
  const old = coverageOf(matrix, matrixRows(before, key));
  const now = coverageOf(matrix, matrixRows(after, key));
  if (old.covered === now.covered && old.total === now.total) return [];
  const text = printCoverage(line, now);
  return text === line ? [] : [{ type: 'set', path: [key, 'coverage'], value: text }];
}

function gapTable(
  before: JsonObject,
  after: JsonObject,
  plan: { readonly before: PlanValues; readonly after: PlanValues },
): Operation[] {
  const byHand = changedItems(gapRows(before), gapRows(after)).length > 0;
  if (byHand) return [];
  return followGaps(after, gapsOf(before, plan.before), gapsOf(after, plan.after));
}
