import type { Piece } from '@/markdown/outline';
import type { Row, TableBlock } from '@/markdown/tables';
import { normaliseLabel } from '../heading-text';
import { isFilledRow, type Spot } from './filled';
import type { Region } from './region';
import type { Scope } from './scope';

/** A table with its columns' names, as they are compared. */
export interface Grid {
  readonly piece: Piece;
  readonly table: TableBlock;
  readonly columns: readonly string[];
}

const kept = new WeakMap<TableBlock, Grid>();

export function gridOf(piece: Piece, table: TableBlock): Grid {
  const known = kept.get(table);
  if (known) return known;
  const { source } = piece.chunk;
  const columns = table.header.cells.map(({ content: { from, to } }) =>
    normaliseLabel(source.slice(from, to)),
  );
  const grid = { piece, table, columns };
  kept.set(table, grid);
  return grid;
}

/** The tables of a region, in order. */
export function gridsIn(region: Region | undefined): Grid[] {
  return (region?.pieces ?? []).flatMap((piece) =>
    piece.blocks.flatMap((block) => (block.kind === 'table' ? [gridOf(piece, block)] : [])),
  );
}

/** The region's first table that has a column with this name. */
export function gridWith(region: Region | undefined, column: RegExp): Grid | undefined {
  return gridsIn(region).find(({ columns }) => columns.some((name) => column.test(name)));
}

/** The cell of the first column with this name; nothing where the column or the cell is missing. */
export function cellOf({ piece, columns }: Grid, row: Row, column: RegExp): Spot | undefined {
  const index = columns.findIndex((name) => column.test(name));
  const cell = row.cells[index]?.content;
  return cell ? { chunk: piece.chunk, ...cell } : undefined;
}

export function rowText({ piece }: Grid, { from, to }: Row): string {
  return piece.chunk.source.slice(from, to);
}

export function filledRows(scope: Scope, grid: Grid | undefined, first = 0): readonly Row[] {
  if (!grid) return [];
  return grid.table.rows.filter((row) => isFilledRow(scope, grid.piece.chunk, row, first));
}

/** A list in a region that has no table: rows are expected there. */
export function hasListForTable(region: Region | undefined): boolean {
  const blocks = region?.pieces.flatMap((piece) => piece.blocks) ?? [];
  return (
    !blocks.some(({ kind }) => kind === 'table') &&
    blocks.some((block) => block.kind === 'list' || (block.kind === 'field' && block.field.bullet))
  );
}

/** What a finding about missing rows adds when bullets stand in their place. */
export function insteadOfRows(region: Region | undefined): string {
  return hasListForTable(region) ? ' (bullets stand in place of the table: they do not count)' : '';
}
