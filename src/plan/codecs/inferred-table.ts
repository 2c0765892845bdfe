import { insertColumn, moveColumn, removeColumn } from '@/markdown/columns';
import { rearrangeRows } from '@/markdown/rearrange';
import { insertRow, moveRow, removeRow } from '@/markdown/restructure';
import { fail, ok, type Result } from '@/markdown/result';
import type { Row, TableBlock } from '@/markdown/tables';
import type { Claims } from '../claims';
import { idPattern } from '../id-pattern';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import { isArray, type Json } from '../value';
import type { Reading } from './codec';
import { keptRow } from './kept-row';
import { readTableCell, rowsFor } from './rows';
import { typed } from './typed';

/** `columns`: the header cells; `rows`: each row's cells. Headers may repeat or be empty. */
export function inferTable(claims: Claims, table: TableBlock): Reading {
  const columns = readColumns(claims, table);
  const rows = readRows(claims, table);
  return typed(claims, 'table', table.from, {
    columns: [columns.value, columns.place],
    rows: [rows.value, rows.place],
  });
}

/**
 * The header cells of these columns as a list whose items can be renamed, added, removed and moved; the
 * first of an empty list becomes column `start`.
 */
export function readColumns(
  claims: Claims,
  table: TableBlock,
  columns: readonly number[] = [...table.header.cells.keys()],
  start = 0,
): Reading {
  const { chunk } = claims.piece;
  const cells = columns.map((column) =>
    readTableCell(claims, table, table.header, column, kinds.text),
  );
  const at = (index: number) => columns[index] ?? (columns.at(-1) ?? start - 1) + 1;
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: table.header.from,
    items: cells.map((cell) => cell.place),
    ids: cells.map(() => ''),
    insert: (document, index, value) => {
      if (typeof value !== 'string') return fail('A column takes its name');
      return insertColumn(document, chunk, table, at(index), value, []);
    },
    remove: (document, index) => removeColumn(document, chunk, table, at(index)),
    move: (document, index, to) => moveColumn(document, chunk, table, at(index), at(to)),
  };
  return { value: cells.map(({ value }) => value), place };
}

function readRows(claims: Claims, table: TableBlock): Reading {
  const { chunk } = claims.piece;
  const width = table.header.cells.length;
  const readings = table.rows.map((row) =>
    keptRow(chunk, row, table, kinds.text, () => readRow(claims, table, row)),
  );
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: table.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(({ value }) => firstCellId(isArray(value) ? value[0] : undefined)),
    insert: (document, index, value) => {
      const cells = cellsFor(width, value);
      return cells.ok ? insertRow(document, chunk, table, index, cells.value) : cells;
    },
    remove: (document, index) => removeRow(document, chunk, table, index),
    move: (document, index, to) => moveRow(document, chunk, table, index, to),
    rearrange: (document, order) => {
      const rows = rowsFor(order, (value) => cellsFor(width, value));
      return rows.ok ? rearrangeRows(document, chunk, table, rows.value) : rows;
    },
  };
  return { value: readings.map(({ value }) => value), place };
}

function readRow(claims: Claims, table: TableBlock, row: Row): Reading {
  const { chunk } = claims.piece;
  const count = Math.max(table.header.cells.length, row.cells.length);
  const cells = Array.from({ length: count }, (_, index) =>
    readTableCell(claims, table, row, index, kinds.text),
  );
  const items = cells.map((cell) => cell.place);
  const place: Place = { type: 'array', chunk, at: row.from, items, ids: items.map(() => '') };
  return { value: cells.map(({ value }): Json => value), place };
}

function cellsFor(width: number, value: Json): Result<string[]> {
  const cells = isArray(value) ? value : [value];
  if (!cells.every((cell) => typeof cell === 'string')) return fail('A row takes a list of texts');
  return ok(Array.from({ length: width }, (_, i) => String(cells[i] ?? '')));
}

function firstCellId(value: Json | undefined): string {
  return typeof value === 'string' && idPattern.test(value) ? value : '';
}
