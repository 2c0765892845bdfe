import type { MarkdownDocument } from '@/markdown/document';
import { insertRow, moveRow, removeRow } from '@/markdown/restructure';
import { fail } from '@/markdown/result';
import type { Row, TableBlock } from '@/markdown/tables';
import type { Claims } from '../claims';
import type { LeafKind } from '../kinds';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import { isArray, isObject, type Json } from '../value';
import type { Codec, Reading } from './codec';
import { readColumns } from './inferred-table';
import { isSumRow, type MatrixLayout, matrixLayout } from './matrix-layout';
import { createMatrix } from './new-matrix';
import { readMore, readTableCell } from './rows';

const score = kinds.number(0, 10);
const share = /^(\d+(?:[.,]\d+)?)%?$/;
/** The weights of a column whose header says that they are percentages: `30` there is `30%`. */
const percentage: LeafKind = {
  ...kinds.text,
  get: (cell) => cell.replace(share, '$1%'),
  put: (before, value) =>
    kinds.text.put(
      before,
      typeof value === 'string' && !before.includes('%') ? value.replace(share, '$1') : value,
    ),
};

/**
 * A scoring matrix: a table with a column that names the criteria, one of weights and one for each option.
 * A row named "Weighted Score" holds the sums. Its value is `{options, criteria: [{name, weight, scores}],
 * weighted}`; an option is its column, and columns of another kind are a criterion's `more`.
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

/** Whether a table is a scoring matrix: a column names criteria. */
export function isMatrixTable(source: string, block: { readonly kind: string }): boolean {
  return block.kind === 'table' && matrixLayout(source, block as TableBlock) !== undefined;
}

interface Matrix {
  readonly claims: Claims;
  readonly table: TableBlock;
  readonly layout: MatrixLayout;
}

function readMatrix(claims: Claims, table: TableBlock): Reading {
  const { chunk } = claims.piece;
  const layout = matrixLayout(chunk.source, table);
  if (!layout) throw new Error('The table is no matrix');
  const matrix: Matrix = { claims, table, layout };
  const options = readColumns(
    claims,
    table,
    layout.options,
    1 + Math.max(layout.name, layout.weight),
  );
  const sumAt = table.rows.findIndex((row) => isSumRow(chunk.source, row, layout));
  const sumRow = table.rows[sumAt];
  const criteria = readCriteria(matrix, sumAt);
  const weighted = sumRow ? readScores(matrix, sumRow, kinds.computed) : absentSums(matrix);
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
function absentSums({ claims, table, layout }: Matrix): Reading {
  const { chunk } = claims.piece;
  const insert: ArrayPlace['insert'] = (document, _, value) => {
    if (typeof value !== 'string') return fail('Expected a text');
    const row = table.header.cells.map((_, i) =>
      i === layout.name ? '**Weighted Score**' : i === layout.options[0] ? value : '',
    );
    return insertRow(document, chunk, table, table.rows.length, row);
  };
  const place: ArrayPlace = { type: 'array', chunk, at: table.from, items: [], ids: [], insert };
  return { value: [], place };
}

function readCriteria(matrix: Matrix, sumAt: number): Reading {
  const { claims, table } = matrix;
  const { chunk } = claims.piece;
  const indexes = table.rows.map((_, index) => index).filter((index) => index !== sumAt);
  const readings = indexes.map((index) => readCriterion(matrix, table.rows[index] as Row));
  const at = (index: number) => indexes[index] ?? (sumAt >= 0 ? sumAt : table.rows.length);
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: table.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(() => ''),
    insert: (document, index, value) => {
      const cells = criterionCells(matrix, value);
      return cells
        ? insertRow(document, chunk, table, at(index), cells)
        : fail('Expected {name, weight, scores}');
    },
    remove: (document, index) => removeRow(document, chunk, table, at(index)),
    move: (document, index, to) => moveRow(document, chunk, table, at(index), at(to)),
  };
  return { value: readings.map(({ value }) => value), place };
}

function criterionCells({ table, layout }: Matrix, value: Json): string[] | undefined {
  if (!isObject(value) || typeof value['name'] !== 'string') return undefined;
  const name = value['name'];
  const scores = isArray(value['scores']) ? value['scores'].map(String) : [];
  const weight = String(value['weight'] ?? '');
  const cells = table.header.cells.map((_, i) =>
    i === layout.name
      ? name
      : i === layout.weight
        ? weight
        : (scores[layout.options.indexOf(i)] ?? ''),
  );
  return [...cells, ...scores.slice(layout.options.length)];
}

function readCriterion({ claims, table, layout }: Matrix, row: Row): Reading {
  const { chunk } = claims.piece;
  const name = readTableCell(claims, table, row, layout.name, kinds.text);
  const weight: Reading =
    layout.weight < 0
      ? { value: '', place: { type: 'absent' } }
      : readTableCell(
          claims,
          table,
          row,
          layout.weight,
          layout.inPercent ? percentage : kinds.text,
        );
  const scores = readScores({ claims, table, layout }, row, score);
  const fields = { name: name.place, weight: weight.place, scores: scores.place };
  const value = { name: name.value, weight: weight.value, scores: scores.value };
  const more = layout.more.length > 0 ? readMore(claims, table, row, layout.more) : undefined;
  return {
    value: more ? { ...value, more: more.value } : value,
    place: {
      type: 'object',
      chunk,
      at: row.from,
      fields: more ? { ...fields, more: more.place } : fields,
    },
  };
}

function readScores({ claims, table, layout }: Matrix, row: Row, kind: kinds.LeafKind): Reading {
  const { chunk } = claims.piece;
  const cells = layout.options.map((column) => readTableCell(claims, table, row, column, kind));
  const items = cells.map((cell) => cell.place);
  return {
    value: cells.map(({ value }) => value),
    place: { type: 'array', chunk, at: row.from, items, ids: items.map(() => '') },
  };
}
