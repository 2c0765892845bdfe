import { type Atom, atomsOf } from '@/markdown/atoms';
import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { rearrangeRows } from '@/markdown/rearrange';
import { extendRow, insertRow, moveRow, removeRow } from '@/markdown/restructure';
import { fail, ok, type Result } from '@/markdown/result';
import { countWhere } from '@/markdown/sorted';
import type { Row, TableBlock } from '@/markdown/tables';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import { labelKeys, normaliseLabel } from '../heading-text';
import { type LeafKind, text } from '../kinds';
import type { KeptOrNew, Place } from '../place';
import { isObject, type Json } from '../value';
import type { Codec, Column, Reading } from './codec';
import { keptRow } from './kept-row';
import { leafAt } from './leaf';
import { absentRows } from './new-table';

export interface ColumnSpec {
  readonly header: string;
  readonly kind: LeafKind;
  readonly aliases?: readonly string[];
  /** What the first column may be called where no column has one of the other names. */
  readonly first?: RegExp;
  /** Or whatever its name, as it is compared, is like. */
  readonly like?: RegExp;
}

export function column(header: string, kind: LeafKind, ...aliases: readonly string[]): ColumnSpec {
  return { header, kind, aliases };
}

/** The columns in the order in which they are named. */
export function columnList(columns: { readonly [key: string]: ColumnSpec }): readonly Column[] {
  return Object.entries(columns).map(([key, { header, kind }]) => ({ key, header, kind }));
}

/**
 * A table whose columns are known by their headers, in any order; columns with other headers are
 * shown in `more`. Rows are addressed by the id that they define, else by what stands in the column `id`.
 */
export function rows(
  label: string,
  columns: { readonly [key: string]: ColumnSpec },
  help?: string,
): Codec {
  const list = columnList(columns);
  return {
    shape: { type: 'rows', label, columns: list, ...(help === undefined ? {} : { help }) },
    read: (claims) => {
      const table = claims.takeFirst((block): block is TableBlock => {
        return block.kind === 'table' && matches(claims.source, block, columns);
      });
      claims.labels.push({ label, block: undefined });
      return table ? readRows(claims, table, columns) : absentRows(claims, label, false, list);
    },
  };
}

/** At least half of the known columns are there, and one at the least. */
function matches(
  source: string,
  table: TableBlock,
  columns: { readonly [key: string]: ColumnSpec },
): boolean {
  const found = assignColumns(source, table, columns).filter((key) => key !== undefined).length;
  return found > 0 && found * 2 >= Math.min(Object.keys(columns).length, 4);
}

/** For each column of the table the key it is known by, if any; a key is given once, and first by the whole name. */
function assignColumns(
  source: string,
  table: TableBlock,
  columns: { readonly [key: string]: ColumnSpec },
) {
  const free = new Map(Object.entries(columns));
  const found = table.header.cells.map(({ content }) =>
    labelKeys(source.slice(content.from, content.to)),
  );
  const whole = found.map(([name]) => name);
  const lead = Object.entries(columns).find(
    ([, spec]) => spec.first?.test(whole[0] ?? '') && !whole.some((name) => isColumn(spec, name)),
  );
  const take = (name = '') => {
    const own = [...free].find(([, spec]) => isColumn(spec, name))?.[0];
    if (own !== undefined) free.delete(own);
    return own;
  };
  if (lead) free.delete(lead[0]);
  const keys = whole.map((name, index) => (lead && index === 0 ? lead[0] : take(name)));
  return keys.map((key, index) => key ?? take(found[index]?.[1]));
}

function isColumn({ header, aliases = [], like }: ColumnSpec, name = ''): boolean {
  return (
    [header, ...aliases].some((known) => normaliseLabel(known) === name) ||
    Boolean(like?.test(name))
  );
}

function headersOf(source: string, table: TableBlock, keys: readonly (string | undefined)[]) {
  const cells = table.header.cells.map(({ content }) => source.slice(content.from, content.to));
  return Object.fromEntries(keys.flatMap((key, index) => (key ? [[key, cells[index] ?? '']] : [])));
}

export function readRows(
  claims: Claims,
  table: TableBlock,
  columns: { readonly [key: string]: ColumnSpec },
): Reading {
  const keys = assignColumns(claims.source, table, columns);
  const readings = table.rows.map((row) =>
    keptRow(claims.piece.chunk, row, table, columns, () =>
      readRow(claims, table, row, keys, columns),
    ),
  );
  const { chunk } = claims.piece;
  const names = Object.keys(columns);
  const idKey =
    names.find((key) => columns[key]?.kind.name === 'id') ?? names.find((key) => key === 'id');
  const ids = readings.map(({ value }) => (idKey && isObject(value) ? String(value[idKey]) : ''));
  const cellsFor = (value: Json) => cellsOf(claims.source, table, keys, columns, value);
  const place: Place = {
    type: 'array',
    chunk,
    at: table.from,
    items: readings.map((reading) => reading.place),
    ids,
    headers: headersOf(claims.source, table, keys),
    insert: (document, index, value) => {
      const cells = cellsFor(value);
      return cells.ok ? insertRow(document, chunk, table, index, cells.value) : cells;
    },
    remove: (document, index) => removeRow(document, chunk, table, index),
    move: (document, index, to) => moveRow(document, chunk, table, index, to),
    rearrange: (document, order) => {
      const rows = rowsFor(order, cellsFor);
      return rows.ok ? rearrangeRows(document, chunk, table, rows.value) : rows;
    },
  };
  return { value: readings.map(({ value }) => value), place };
}

/** The rows of a table as it is to be, each new one by its cells. */
export function rowsFor(
  order: readonly KeptOrNew[],
  cellsFor: (value: Json) => Result<string[]>,
): Result<(number | string[])[]> {
  const rows: (number | string[])[] = [];
  for (const item of order) {
    const row = typeof item === 'number' ? ok(item) : cellsFor(item.value);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return ok(rows);
}

function readRow(
  claims: Claims,
  table: TableBlock,
  row: Row,
  keys: readonly (string | undefined)[],
  columns: { readonly [key: string]: ColumnSpec },
): Reading {
  const { chunk } = claims.piece;
  const value: { [key: string]: Json } = {};
  const fields: { [key: string]: Place } = {};
  const unknown: number[] = [];
  for (let index = 0; index < Math.max(keys.length, row.cells.length); index += 1) {
    const key = keys[index];
    if (key === undefined) {
      unknown.push(index);
      continue;
    }
    const reading = readTableCell(claims, table, row, index, columns[key]?.kind ?? text);
    value[key] = reading.value;
    fields[key] = reading.place;
  }
  for (const key of Object.keys(columns)) {
    if (key in value) continue;
    value[key] = columns[key]?.kind.get('') ?? '';
    fields[key] = { type: 'absent' };
  }
  if (unknown.length > 0) {
    const more = readMore(claims, table, row, unknown);
    value['more'] = more.value;
    fields['more'] = more.place;
  }
  return { value, place: { type: 'object', chunk, at: row.from, fields } };
}

/** The cells of columns that nothing is known of, as `{column, value}`. */
export function readMore(
  claims: Claims,
  table: TableBlock,
  row: Row,
  columns: readonly number[],
): Reading {
  const { chunk } = claims.piece;
  const readings = columns.map((index): Reading => {
    const cell = readTableCell(claims, table, row, index, text);
    const header = table.header.cells[index]?.content;
    const column = header ? chunk.source.slice(header.from, header.to) : '';
    const fixed: Place = { type: 'fixed', chunk, at: header?.from ?? row.from };
    const fields = { column: fixed, value: cell.place };
    return {
      value: { column, value: cell.value },
      place: { type: 'object', chunk, at: row.from, fields },
    };
  });
  const items = readings.map(({ place }) => place);
  return {
    value: readings.map(({ value }) => value),
    place: { type: 'array', chunk, at: row.from, items, ids: items.map(() => '') },
  };
}

/** The reading of one cell; a cell that its row is too short for is written by making the row longer. */
export function readTableCell(
  claims: Claims,
  table: TableBlock,
  row: Row,
  index: number,
  kind: LeafKind,
): Reading {
  const { chunk } = claims.piece;
  const cell = row.cells[index];
  if (!cell) return { value: kind.get(''), place: missingCell(claims, table, row, index, kind) };
  return leafAt(chunk, cellAt(chunk, cell.content.from), kind);
}

/** The cell whose content starts at `from`: no other atom does. */
function cellAt(chunk: Chunk, from: number): Atom {
  const atoms = atomsOf(chunk);
  const atom = atoms[countWhere(atoms, (other) => other.from < from)];
  if (atom?.from !== from || atom.context !== 'cell') throw new Error('The cell has no atom');
  return atom;
}

function missingCell(
  claims: Claims,
  table: TableBlock,
  row: Row,
  index: number,
  kind: LeafKind,
): Place {
  const { chunk } = claims.piece;
  const create = (document: MarkdownDocument, value: Json): Result<Edited> => {
    const written = kind.put('', value);
    return written.ok ? extendRow(document, chunk, table, row, index, written.value) : written;
  };
  return { type: 'absent', kind, create };
}

/** The texts of a new row's cells; code is quoted where the first row quotes it. */
function cellsOf(
  source: string,
  table: TableBlock,
  keys: readonly (string | undefined)[],
  columns: { readonly [key: string]: ColumnSpec },
  value: Json,
): Result<string[]> {
  if (!isObject(value)) return fail('Expected an object with a value for each column');
  const id = columns['id'];
  if (id && value['id'] && !keys.includes('id'))
    return fail(`The table has no column “${id.header}”, and its rows are told apart by it`);
  const cells: string[] = [];
  for (let index = 0; index < table.header.cells.length; index += 1) {
    const key = keys[index];
    const given = key === undefined ? undefined : value[key];
    const kind = key === undefined ? undefined : columns[key]?.kind;
    const first = kind?.name === 'code' ? table.rows[0]?.cells[index]?.content : undefined;
    const style = first ? source.slice(first.from, first.to) : '';
    const put = given === undefined ? undefined : kind?.put(style, given);
    if (put && !put.ok) return put;
    cells.push(put?.ok ? put.value : '');
  }
  return { ok: true, value: cells };
}
