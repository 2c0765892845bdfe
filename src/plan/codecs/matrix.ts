import type { MarkdownDocument } from '@/markdown/document';
import { insertRow, moveRow, removeRow } from '@/markdown/restructure';
import { fail } from '@/markdown/result';
import type { Row, TableBlock } from '@/markdown/tables';
import type { Claims } from '../claims';
import { normaliseLabel } from '../heading-text';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import { isArray, isObject, type Json } from '../value';
import type { Codec, Reading } from './codec';
import { readColumns } from './inferred-table';
import { createMatrix } from './new-matrix';
import { readTableCell } from './rows';

const score = kinds.number(0, 10);
const criterionNames = new Set(['criterion', 'criteria']);
const weightNames = new Set(['weight', 'weights']);
const sumNames = new Set(['weighted score', 'weighted total', 'total', 'weighted sum']);

/**
 * A scoring matrix: a table whose first column names the criteria, with a column of weights and one
 * column for each option. A row named "Weighted Score" holds the sums. Its value is
 * `{options, criteria: [{name, weight, scores}], weighted}`; an option is its column.
 */
export function matrix(label: string, help?: string): Codec {
  return {
    shape: { type: 'matrix', label, ...(help === undefined ? {} : { help }) },
    read: (claims) => {
      const table = claims.takeFirst((block): block is TableBlock =>
        isMatrixTable(claims.source, block),
      );
      claims.labels.push({ label, block: undefined });
      if (table) return readMatrix(claims, table);
      const create = (document: MarkdownDocument, value: Json) =>
        createMatrix(document, claims, label, value);
      return {
        value: { options: [], criteria: [], weighted: [] },
        place: { type: 'absent', create },
      };
    },
  };
}

/** Whether a table is a scoring matrix: its first column names criteria. */
export function isMatrixTable(source: string, block: { readonly kind: string }): boolean {
  if (block.kind !== 'table') return false;
  const names = headerNames(source, block as TableBlock);
  return criterionNames.has(names[0] ?? '') && names.length > 1;
}

function headerNames(source: string, { header }: TableBlock): string[] {
  return header.cells.map(({ content }) => normaliseLabel(source.slice(content.from, content.to)));
}

function readMatrix(claims: Claims, table: TableBlock): Reading {
  const { chunk } = claims.piece;
  const weightAt = headerNames(chunk.source, table).findIndex((name) => weightNames.has(name));
  const first = weightAt === 1 ? 2 : 1;
  const options = readColumns(claims, table, first);
  const count = table.header.cells.length - first;
  const sumAt = table.rows.findIndex((row) => isSum(chunk.source, row));
  const sumRow = table.rows[sumAt];
  const criteria = readCriteria(claims, table, sumAt, first);
  const weighted = sumRow
    ? readScores(claims, table, sumRow, first, count, kinds.computed)
    : absentSums(claims, table, first);
  const place: Place = {
    type: 'object',
    chunk,
    at: table.from,
    fields: { options: options.place, criteria: criteria.place, weighted: weighted.place },
  };
  return {
    value: { options: options.value, criteria: criteria.value, weighted: weighted.value },
    place,
  };
}

/** The empty list of a matrix without sums; the first one is written with its row, below the criteria. */
function absentSums(claims: Claims, table: TableBlock, first: number): Reading {
  const { chunk } = claims.piece;
  const insert: ArrayPlace['insert'] = (document, _, value) => {
    if (typeof value !== 'string') return fail('Expected a text');
    const cells = ['**Weighted Score**', ...(first === 2 ? [''] : []), value];
    const width = table.header.cells.length;
    const row = Array.from({ length: width }, (_, i) => cells[i] ?? '');
    return insertRow(document, chunk, table, table.rows.length, row);
  };
  const place: ArrayPlace = { type: 'array', chunk, at: table.from, items: [], ids: [], insert };
  return { value: [], place };
}

function isSum(source: string, { cells }: Row): boolean {
  const name = cells[0]?.content;
  return name !== undefined && sumNames.has(normaliseLabel(source.slice(name.from, name.to)));
}

function readCriteria(claims: Claims, table: TableBlock, sumAt: number, first: number): Reading {
  const { chunk } = claims.piece;
  const indexes = table.rows.map((_, index) => index).filter((index) => index !== sumAt);
  const readings = indexes.map((index) =>
    readCriterion(claims, table, table.rows[index] as Row, first),
  );
  const at = (index: number) => indexes[index] ?? (sumAt >= 0 ? sumAt : table.rows.length);
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: table.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(() => ''),
    insert: (document, index, value) => {
      const cells = criterionCells(value, first);
      return cells
        ? insertRow(document, chunk, table, at(index), cells)
        : fail('Expected {name, weight, scores}');
    },
    remove: (document, index) => removeRow(document, chunk, table, at(index)),
    move: (document, index, to) => moveRow(document, chunk, table, at(index), at(to)),
  };
  return { value: readings.map(({ value }) => value), place };
}

function criterionCells(value: Json, first: number): string[] | undefined {
  if (!isObject(value) || typeof value['name'] !== 'string') return undefined;
  const scores = isArray(value['scores']) ? value['scores'].map(String) : [];
  const weight = first === 2 ? [String(value['weight'] ?? '')] : [];
  return [value['name'], ...weight, ...scores];
}

function readCriterion(claims: Claims, table: TableBlock, row: Row, first: number): Reading {
  const { chunk } = claims.piece;
  const count = table.header.cells.length - first;
  const name = readTableCell(claims, table, row, 0, kinds.text);
  const weight =
    first === 2
      ? readTableCell(claims, table, row, 1, kinds.text)
      : { value: '', place: { type: 'absent' } as Place };
  const scores = readScores(claims, table, row, first, count, score);
  const fields = { name: name.place, weight: weight.place, scores: scores.place };
  return {
    value: { name: name.value, weight: weight.value, scores: scores.value },
    place: { type: 'object', chunk, at: row.from, fields },
  };
}

function readScores(
  claims: Claims,
  table: TableBlock,
  row: Row,
  first: number,
  count: number,
  kind: kinds.LeafKind,
): Reading {
  const { chunk } = claims.piece;
  const cells = Array.from({ length: count }, (_, i) =>
    readTableCell(claims, table, row, first + i, kind),
  );
  const items = cells.map((cell) => cell.place);
  return {
    value: cells.map(({ value }) => value),
    place: { type: 'array', chunk, at: row.from, items, ids: items.map(() => '') },
  };
}
