import type { GridColumn, GridFooterRow, GridRow, Position } from './grid-model';

/** A rectangle of cells, both ends included. */
export type Range = { top: number; bottom: number; left: number; right: number };

type Cells = {
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  footer?: readonly GridFooterRow[];
};

/** The rectangle between two cells. The menu column is not part of it. */
export function rangeBetween(one: Position, other: Position): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.max(0, Math.min(one.column, other.column)),
    right: Math.max(0, one.column, other.column),
  };
}

export function isSingleCell(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** The text of a cell, of a header and of the footer alike. */
export function textAt(cells: Cells, at: Position): string {
  const column = cells.columns[at.column];
  if (column === undefined) return '';
  if (at.row < 0) return column.label;
  const row = cells.rows[at.row] ?? cells.footer?.[at.row - cells.rows.length];
  return row?.cells[column.key] ?? '';
}

export function readBlock(cells: Cells, range: Range): string[][] {
  return span(range.top, range.bottom).map((row) =>
    span(range.left, range.right).map((column) => textAt(cells, { row, column })),
  );
}

export type FittedBlock = {
  at: Position;
  block: string[][];
  /** How many columns and rows of the pasted text found no place. */
  lost: { columns: number; rows: number };
};

/**
 * Fits a pasted block to the table: from the range's first cell on; a single text fills the whole range;
 * what stands out to the right is cut, below it only where rows cannot be added; readonly cells keep their text.
 */
export function fitBlock(
  cells: Cells,
  range: Range,
  pasted: readonly (readonly string[])[],
  growing: boolean,
): FittedBlock {
  const at = { row: range.top, column: range.left };
  const only = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0][0] : undefined;
  const source = only === undefined ? pasted : filled(range, only);
  const width = Math.max(...source.map((row) => row.length));
  const columns = Math.min(width, cells.columns.length - at.column);
  const room = cells.rows.length - at.row;
  const rows = growing ? source.length : Math.min(source.length, room);
  const block = source.slice(0, rows).map((texts, down) =>
    span(0, columns - 1).map((right) => {
      const target = { row: at.row + down, column: at.column + right };
      const readonly = cells.columns[target.column]?.kind === 'readonly';
      const present = target.row < cells.rows.length ? textAt(cells, target) : '';
      return readonly ? present : (texts[right] ?? present);
    }),
  );
  return { at, block, lost: { columns: width - columns, rows: source.length - rows } };
}

function filled(range: Range, text: string): string[][] {
  return span(range.top, range.bottom).map(() => span(range.left, range.right).map(() => text));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
