import type { Column } from '@/plan/codecs/codec';
import type { KindName, LeafKind } from '@/plan/kinds';
import type { Json } from '@/plan/value';
import type { CellKind, GridColumn, GridRow } from '../grid/grid-model';
import { listOf, objectOf, textOf } from './json-guards';
import { plainKind } from './plain-kind';
import { rowKeys } from './row-keys';
import { isToBeFilled } from './to-be-filled';

/** A column of the grid, and where in a row's value it stands. */
export type RowColumn = {
  key: string;
  header: string;
  kind: LeafKind;
  /** From the row: `['mode']`, or `['more', '0', 'value']` for a column that the section does not know. */
  path: readonly string[];
  /** In px, where the kind and the texts do not say how wide it should be. */
  width?: number | undefined;
  /** The text does not have the column: what it shows in each row. */
  live?: readonly string[];
};

/** A column of computed values beside those of the text; it is never written. */
export type LiveColumn = {
  key: string;
  header: string;
  /** Key of the column that it stands after. */
  after: string;
  /** By row. */
  cells: readonly string[];
  width?: number;
};

export type Widths = { readonly [key: string]: number };

/** The known columns that are there, in the table's own order and by its names, then those that it has besides. */
export function rowColumns(
  columns: readonly Column[],
  rows: readonly Json[],
  present: string | undefined,
  widths: Widths = {},
  live: readonly LiveColumn[] = [],
): RowColumn[] {
  const known = (present === undefined ? columns : named(columns, present)).flatMap(
    ({ key, header, kind }): RowColumn[] => [
      { key, header, kind, path: [key], width: widths[key] },
      ...live.filter(({ after }) => after === key).map(liveColumn),
    ],
  );
  const more = listOf(objectOf(rows[0])['more']).map((cell, index) => ({
    key: `more ${index}`,
    header: textOf(objectOf(cell)['column']),
    kind: plainKind,
    path: ['more', String(index), 'value'],
  }));
  return [...known, ...more];
}

function named(columns: readonly Column[], present: string): readonly Column[] {
  return present.split('\n').flatMap((line) => {
    const at = line.indexOf('=');
    const column = columns.find(({ key }) => key === line.slice(0, at));
    return column ? [{ ...column, header: line.slice(at + 1) || column.header }] : [];
  });
}

function liveColumn({ key, header, cells, width }: LiveColumn): RowColumn {
  return { key, header, kind: plainKind, path: [`~${key}`], width, live: cells };
}

const wordy: ReadonlySet<KindName> = new Set(['text', 'prose', 'refs', 'computed']);

export function gridColumns(columns: readonly RowColumn[]): GridColumn[] {
  return columns.map(({ key, header, kind, width, live }) => ({
    key,
    header: header === '' ? '–' : header,
    label: header === '' ? 'Unnamed column' : header,
    kind: live === undefined ? cellKindOf(kind) : 'readonly',
    fixed: true,
    wordless: !wordy.has(kind.name),
    ...(width === undefined ? widthOf(header, kind) : { width }),
    ...(kind.options === undefined ? {} : { options: kind.options }),
  }));
}

/** Short cells of few words are as wide as the longest of them, in px at 14 px type. */
function widthOf(header: string, kind: LeafKind): { width?: number } {
  const least = header.length * 7 + 34;
  if (kind.name === 'id') return { width: Math.max(92, least, idWidth(kind)) };
  if (kind.name === 'computed') return { width: least };
  if (kind.name !== 'oneOf') return {};
  const longest = Math.max(0, ...(kind.options ?? []).map((option) => option.length));
  return { width: Math.max(least, longest * 7.5 + 30) };
}

/** An id in one line: `NFR-PERF-001`. */
function idWidth({ ids = [] }: LeafKind): number {
  return Math.max(0, ...ids.map((id) => (id.length + 4) * 9 + 24));
}

function cellKindOf(kind: LeafKind): CellKind {
  if (kind.name === 'oneOf') return 'choice';
  if (kind.name === 'refs') return 'refs';
  return kind.name === 'number' ? 'number' : 'text';
}

export function gridRows(columns: readonly RowColumn[], rows: readonly Json[]): GridRow[] {
  const known = rows.map((row) => knownRow(columns, row));
  const names = known.map(({ cells }) => cells[columns[0]?.key ?? ''] ?? '');
  const keys = rowKeys(names);
  const live = columns.flatMap(({ key, live }) => (live === undefined ? [] : [{ key, live }]));
  return known.map(({ cells, invalid }, index) => ({
    key: keys[index] ?? '',
    label: names[index] || `Row ${index + 1}`,
    cells: live.length === 0 ? cells : { ...cells, ...liveCells(live, index) },
    ...(invalid && { invalid }),
  }));
}

function liveCells(columns: readonly Required<Pick<RowColumn, 'key' | 'live'>>[], row: number) {
  return Object.fromEntries(columns.map(({ key, live }) => [key, live[row] ?? '']));
}

interface KnownRow {
  /** What it was read for. */
  readonly columns: readonly RowColumn[];
  readonly cells: Readonly<Record<string, string>>;
  readonly invalid?: Readonly<Record<string, string>>;
}

const knownRows = new WeakMap<object, KnownRow>();

/** What a row shows and what is wrong with it; a row that stays the same object is read once. */
function knownRow(columns: readonly RowColumn[], row: Json): KnownRow {
  const known = typeof row === 'object' && row ? knownRows.get(row) : undefined;
  if (known && sameColumns(known.columns, columns)) return known;
  const wrong = columns.flatMap(({ key, kind, path }) => {
    const value = valueAt(row, path);
    const open = value === undefined || isToBeFilled(value);
    const message = open ? undefined : kind.problem(value);
    return message === undefined ? [] : [[key, message] as const];
  });
  const read: KnownRow = {
    columns,
    cells: Object.fromEntries(columns.map(({ key, path }) => [key, textOf(valueAt(row, path))])),
    ...(wrong.length > 0 && { invalid: Object.fromEntries(wrong) }),
  };
  if (typeof row === 'object' && row) knownRows.set(row, read);
  return read;
}

function sameColumns(a: readonly RowColumn[], b: readonly RowColumn[]): boolean {
  const same = (column: RowColumn, other: RowColumn | undefined) =>
    column.key === other?.key && column.kind === other.kind;
  return a === b || (a.length === b.length && a.every((column, at) => same(column, b[at])));
}

function valueAt(row: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = row;
  for (const part of path) {
    value = Array.isArray(value) ? listOf(value)[Number(part)] : objectOf(value)[part];
  }
  return value;
}
