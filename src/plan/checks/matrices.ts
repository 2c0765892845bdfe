import type { Chunk } from '@/markdown/chunk';
import type { Row, TableLine } from '@/markdown/tables';
import { frMatrix, nfrMatrix } from '../ids/own-table';
import type { Plan } from '../plan';
import { decisionsIn, matrixColumns, namesTask, requirementIn } from '../traceability/cells';
import { markOf } from '../traceability/mark';
import { isFilled, spotText } from './filled';
import { findRegion, type Region } from './region';
import { keptIn, type Scope } from './scope';
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
  return findRegion(plan, ...frMatrix);
}

export function nfrRegion(plan: Plan): Region | undefined {
  return findRegion(plan, ...nfrMatrix);
}

const functional = matrixReader((scope, grid, row) => {
  const hasAdr = decisionsIn(text(grid, row, matrixColumns.decisions)).length > 0;
  const hasTask = namesTask(text(grid, row, matrixColumns.tasks));
  const hasTest = isFilled(scope, cellOf(grid, row, matrixColumns.tests));
  return { hasAdr, hasTask, hasTest, covered: hasAdr && hasTask };
});

const nonFunctional = matrixReader((scope, grid, row) => ({
  covered: isFilled(scope, cellOf(grid, row, matrixColumns.monitoring)),
}));

/** The rows of the FR Coverage Matrix; covered by at least one ADR and at least one task. */
export function requirementRows(plan: Plan, scope: Scope): readonly RequirementRow[] {
  return functional(scope, matrixIn(frRegion(plan), /^fr\b/));
}

/** The rows of the NFR Coverage Matrix; covered when they are monitored. */
export function nfrRows(plan: Plan, scope: Scope): readonly MatrixRow[] {
  return nonFunctional(scope, matrixIn(nfrRegion(plan), /^nfr\b/));
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

/** Reads a matrix once, and what its rows say by their lines: an edit costs what its row does. */
function matrixReader<M extends { readonly covered: boolean }>(
  judge: (scope: Scope, grid: Grid, row: Row) => M,
) {
  type Said = M & Pick<MatrixRow, 'claims'> & { readonly id: string | undefined };
  const kept = keptIn((_scope: Scope, _header: TableLine) => new WeakMap<TableLine, Said>());
  const said = (scope: Scope, grid: Grid, row: Row): Said => ({
    ...judge(scope, grid, row),
    id: requirementIn(firstCell(row)),
    claims: claimOf(grid, row),
  });
  const read = keptIn((scope: Scope, grid: Grid): readonly (M & MatrixRow)[] => {
    const { header, rows } = grid.table;
    const known = kept(scope, header.line);
    return rows.flatMap((row) => {
      const own = known.get(row.line) ?? said(scope, grid, row);
      known.set(row.line, own);
      const { id } = own;
      return id === undefined ? [] : [{ ...own, id, row, grid, chunk: grid.piece.chunk }];
    });
  });
  return (scope: Scope, grid: Grid | undefined) => (grid ? read(scope, grid) : []);
}

/** What the row's first cell holds. */
function firstCell({ line }: Row): string {
  const first = line.cells[0]?.content;
  return first ? line.text.slice(first.from, first.to) : '';
}

function claimOf(grid: Grid, row: Row): boolean | undefined {
  const mark = markOf(text(grid, row, /^status\b/));
  return mark && mark === 'covered';
}

function text(grid: Grid, row: Row, column: RegExp): string {
  const cell = cellOf(grid, row, column);
  return cell ? spotText(cell) : '';
}
