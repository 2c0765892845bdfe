import type { Chunk } from '@/markdown/chunk';
import type { Row } from '@/markdown/tables';
import type { Plan } from '../plan';
import { decisionsIn, namesTask, requirementIn } from '../traceability/cells';
import { markOf } from '../traceability/mark';
import { isFilled, spotText } from './filled';
import { findRegion, type Region } from './region';
import type { Scope } from './scope';
import { cellOf, type Grid, gridsIn, gridWith, rowText } from './table';

export interface MatrixRow {
  readonly id: string;
  readonly row: Row;
  readonly grid: Grid;
  readonly chunk: Chunk;
  readonly covered: boolean;
  /** What its status says: covered, not covered, or neither. */
  readonly claims: boolean | undefined;
}

export interface RequirementRow extends MatrixRow {
  readonly hasAdr: boolean;
  readonly hasTask: boolean;
  readonly hasTest: boolean;
}

export function frRegion(plan: Plan): Region | undefined {
  return findRegion(plan, 'FR Coverage Matrix', 'Functional Requirements Coverage');
}

export function nfrRegion(plan: Plan): Region | undefined {
  return findRegion(plan, 'NFR Coverage Matrix', 'Non-Functional Requirements Coverage');
}

/** The rows of the FR Coverage Matrix; covered by at least one ADR and at least one task. */
export function requirementRows(plan: Plan, scope: Scope): readonly RequirementRow[] {
  return rowsOf(matrixIn(frRegion(plan), /^fr\b/), (grid, row) => {
    const hasAdr = decisionsIn(text(grid, row, /^adrs?\b/)).length > 0;
    const hasTask = namesTask(text(grid, row, /^tasks?\b/));
    const hasTest = isFilled(scope, cellOf(grid, row, /^tests?\b/));
    return { hasAdr, hasTask, hasTest, covered: hasAdr && hasTask };
  });
}

/** The rows of the NFR Coverage Matrix; covered when they are monitored. */
export function nfrRows(plan: Plan, scope: Scope): readonly MatrixRow[] {
  return rowsOf(matrixIn(nfrRegion(plan), /^nfr\b/), (grid, row) => ({
    covered: isFilled(scope, cellOf(grid, row, /^monitoring\b/)),
  }));
}

/** What every row of the matrices says, whether it is about a requirement or not. */
export function matrixTexts(plan: Plan): readonly string[] {
  return [matrixIn(frRegion(plan), /^fr\b/), matrixIn(nfrRegion(plan), /^nfr\b/)].flatMap((grid) =>
    grid ? grid.table.rows.map((row) => rowText(grid, row)) : [],
  );
}

function matrixIn(region: Region | undefined, first: RegExp): Grid | undefined {
  return gridWith(region, first) ?? gridsIn(region)[0];
}

function rowsOf<M extends { readonly covered: boolean }>(
  grid: Grid | undefined,
  judge: (grid: Grid, row: Row) => M,
): (M & MatrixRow)[] {
  return (grid?.table.rows ?? []).flatMap((row) => {
    const { chunk } = (grid as Grid).piece;
    const first = row.cells[0]?.content;
    const found = first && requirementIn(chunk.source.slice(first.from, first.to));
    if (!grid || !found) return [];
    return [{ ...judge(grid, row), id: found, row, grid, chunk, claims: claimOf(grid, row) }];
  });
}

function claimOf(grid: Grid, row: Row): boolean | undefined {
  const mark = markOf(text(grid, row, /^status\b/));
  return mark && mark === 'covered';
}

function text(grid: Grid, row: Row, column: RegExp): string {
  const cell = cellOf(grid, row, column);
  return cell ? spotText(cell) : '';
}
