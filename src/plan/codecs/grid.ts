import type { MarkdownDocument } from '@/markdown/document';
import { insertRow, moveRow, removeRow } from '@/markdown/restructure';
import { fail, type Result } from '@/markdown/result';
import type { Row, TableBlock } from '@/markdown/tables';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import { normaliseLabel } from '../heading-text';
import { memberList, memberObjects, memberText, textOf } from '../json-view';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import { isArray, isObject, type Json } from '../value';
import { insertBlock } from './at-label';
import type { Codec, Reading } from './codec';
import { readColumns } from './inferred-table';
import { tableMarkdown } from './new-table';
import { readTableCell } from './rows';

export interface GridNames {
  /** What a row is, and the names that the first column goes by: `Parameter`. */
  readonly row: readonly string[];
  /** What a column is: `Environment`. */
  readonly column: string;
  /** The columns that a new table starts with. */
  readonly start: readonly string[];
}

/**
 * A table with a named row for each thing and a column for each place where it differs, such as
 * parameter x environment. Its value is `{columns, rows: [{name, cells}]}`.
 */
export function grid(label: string, names: GridNames, help?: string): Codec {
  const first = new Set(names.row.map(normaliseLabel));
  const words = { row: names.row[0] ?? 'Row', column: names.column, start: names.start };
  return {
    shape: { type: 'grid', label, ...words, ...(help === undefined ? {} : { help }) },
    read: (claims) => {
      const table = claims.takeFirst(
        (block): block is TableBlock => block.kind === 'table' && isGrid(claims, block, first),
      );
      claims.labels.push({ label, block: undefined });
      if (table) return readGrid(claims, table);
      const create = (document: MarkdownDocument, value: Json) =>
        createGrid(document, claims, label, words.row, value);
      return { value: { columns: [], rows: [] }, place: { type: 'absent', create } };
    },
  };
}

function createGrid(
  document: MarkdownDocument,
  claims: Claims,
  label: string,
  first: string,
  value: Json,
): Result<Edited> {
  const columns = memberList(value, 'columns').map(textOf);
  if (columns.length === 0) return fail('A grid has at least one column');
  const header = [first, ...columns];
  const rows = memberObjects(value, 'rows').map((row) =>
    [memberText(row, 'name'), ...memberList(row, 'cells').map(textOf)].slice(0, header.length),
  );
  const cells = [header, ...rows].flat();
  const markdown = tableMarkdown(header, rows);
  return insertBlock(document, claims, {
    label,
    labelled: false,
    markdown,
    apart: true,
    values: cells,
  });
}

function isGrid({ source }: Claims, { header }: TableBlock, first: ReadonlySet<string>): boolean {
  const cell = header.cells[0]?.content;
  if (!cell || header.cells.length < 2) return false;
  return first.has(normaliseLabel(source.slice(cell.from, cell.to)));
}

function readGrid(claims: Claims, table: TableBlock): Reading {
  const { chunk } = claims.piece;
  const columns = readColumns(claims, table, [...table.header.cells.keys()].slice(1), 1);
  const rows = readRows(claims, table);
  const fields = { columns: columns.place, rows: rows.place };
  return {
    value: { columns: columns.value, rows: rows.value },
    place: { type: 'object', chunk, at: table.from, fields },
  };
}

function readRows(claims: Claims, table: TableBlock): Reading {
  const { chunk } = claims.piece;
  const readings = table.rows.map((row) => readRow(claims, table, row));
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: table.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(() => ''),
    insert: (document, index, value) => {
      const cells = rowCells(value);
      if (!cells) return fail('Expected a name and a cell for each column');
      return insertRow(document, chunk, table, index, cells);
    },
    remove: (document, index) => removeRow(document, chunk, table, index),
    move: (document, index, to) => moveRow(document, chunk, table, index, to),
  };
  return { value: readings.map(({ value }) => value), place };
}

function rowCells(value: Json): string[] | undefined {
  if (!isObject(value) || typeof value['name'] !== 'string') return undefined;
  const cells = isArray(value['cells']) ? value['cells'] : [];
  return [value['name'], ...cells.map(String)];
}

function readRow(claims: Claims, table: TableBlock, row: Row): Reading {
  const { chunk } = claims.piece;
  const [name, ...cells] = table.header.cells.map((_, index) =>
    readTableCell(claims, table, row, index, kinds.text),
  ) as [Reading, ...Reading[]];
  const items = cells.map(({ place }) => place);
  const cellsPlace: Place = {
    type: 'array',
    chunk,
    at: row.from,
    items,
    ids: items.map(() => ''),
  };
  return {
    value: { name: name.value, cells: cells.map(({ value }) => value) },
    place: { type: 'object', chunk, at: row.from, fields: { name: name.place, cells: cellsPlace } },
  };
}
