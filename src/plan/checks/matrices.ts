import type { Chunk } from '@/markdown/chunk';
import type { Row } from '@/markdown/tables';
import type { Plan } from '../plan';
import { isFilled, spotText } from './filled';
import { findRegion, type Region } from './region';
import type { Scope } from './scope';
import { cellOf, type Grid, gridsIn, gridWith } from './table';

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

const id = /^[\s*_`]*((?:FR|NFR(?:-[A-Z]{2,})?)-\d{1,6}[A-Za-z]?)(?![\p{L}\p{N}_])/u;
const adr = /(?<![\p{L}\p{N}_-])ADR-\d/u;
const task = /(?<![\p{L}\p{N}_-])(?:TASK-|T-?)\d/u;

export function frRegion(plan: Plan): Region | undefined {
  return findRegion(plan, 'FR Coverage Matrix');
}

export function nfrRegion(plan: Plan): Region | undefined {
  return findRegion(plan, 'NFR Coverage Matrix');
}

/** The rows of the FR Coverage Matrix; covered by at least one ADR and at least one task. */
export function requirementRows(plan: Plan, scope: Scope): readonly RequirementRow[] {
  return rowsOf(matrixIn(frRegion(plan), /^fr\b/), (grid, row) => {
    const hasAdr = adr.test(text(grid, row, /^adr/));
    const hasTask = task.test(text(grid, row, /^tasks?\b/));
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
    const found = first ? id.exec(chunk.source.slice(first.from, first.to))?.[1] : undefined;
    if (!grid || !found) return [];
    return [{ ...judge(grid, row), id: found, row, grid, chunk, claims: claimOf(grid, row) }];
  });
}

function claimOf(grid: Grid, row: Row): boolean | undefined {
  const status = text(grid, row, /^status\b/);
  if (/[✓✔✅☑]/u.test(status)) return true;
  return /[⚠✗✘❌]/u.test(status) ? false : undefined;
}

function text(grid: Grid, row: Row, column: RegExp): string {
  const cell = cellOf(grid, row, column);
  return cell ? spotText(cell) : '';
}
