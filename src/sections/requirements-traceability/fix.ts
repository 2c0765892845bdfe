import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { PlanValues } from '@/plan/section';
import {
  holdsPlaceholder,
  isCoverageWrong,
  printCoverage,
} from '@/plan/traceability/coverage-line';
import type { JsonObject } from '@/plan/value';
import { mendGaps } from './gap-rows';
import { gapsOf, hasRequirements } from './gaps';
import { isStatusWrong, printStatus } from './status';
import { coverageLine, coverageOf, isRow, type MatrixSpec, matrices, matrixRows } from './trace';

/** Mends wrong coverage and statuses (CALC-COVERAGE) and a table of gaps that is not theirs (CALC-GAPS). */
export function fix(
  value: JsonObject,
  plan: PlanValues,
  ids: ReadonlySet<string>,
): readonly Operation[] {
  const gaps = gapsOf(value, plan).filter(
    ({ type, item }) => type !== 'Orphan ADR' || ids.has(item),
  );
  return [
    ...matrices.flatMap((matrix) => [...fixStatuses(matrix, value), ...fixCoverage(matrix, value)]),
    ...(hasRequirements(value) ? mendGaps(value, gaps) : []),
  ];
}

function fixStatuses(matrix: MatrixSpec, value: JsonObject): Operation[] {
  return matrixRows(value, matrix.key).flatMap((row, index): Operation[] => {
    const status = memberText(row, 'status');
    const lack = matrix.lack(row);
    if (!isRow(row) || !isStatusWrong(status, lack)) return [];
    const text = printStatus(status, lack, matrix.covered);
    return [{ type: 'set', path: [matrix.key, 'rows', String(index), 'status'], value: text }];
  });
}

function fixCoverage(matrix: MatrixSpec, value: JsonObject): Operation[] {
  const line = coverageLine(value, matrix.key);
  const coverage = coverageOf(matrix, matrixRows(value, matrix.key));
  if (coverage.total === 0 || holdsPlaceholder(line) || !isCoverageWrong(line, coverage)) return [];
  return [{ type: 'set', path: [matrix.key, 'coverage'], value: printCoverage(line, coverage) }];
}
