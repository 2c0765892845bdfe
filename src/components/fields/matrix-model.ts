import type { Json } from '@/plan/value';
import type { GridColumn, GridRow } from '../grid/grid-model';
import { listOf, objectOf, textOf } from './json-guards';
import { rowKeys } from './row-keys';
import { isToBeFilled } from './to-be-filled';

export interface MatrixCells {
  readonly options: readonly string[];
  readonly criteria: readonly {
    readonly name: string;
    readonly weight: string;
    readonly scores: readonly Json[];
    /** What further columns say of it. */
    readonly more: readonly Json[];
  }[];
}

export function readCells(value: Json | undefined): MatrixCells {
  const { options, criteria } = objectOf(value);
  return {
    options: listOf(options).map(textOf),
    criteria: listOf(criteria).map((criterion) => {
      const { name, weight, scores, more } = objectOf(criterion);
      return {
        name: textOf(name),
        weight: textOf(weight),
        scores: listOf(scores),
        more: listOf(more),
      };
    }),
  };
}

/** The column of an option by its index, in cells of a row below the table. */
export function optionKeys({ options }: MatrixCells): string[] {
  return rowKeys(options.map((option) => `option ${option}`));
}

export function matrixColumns(cells: MatrixCells, names?: readonly string[]): GridColumn[] {
  const keys = optionKeys(cells);
  return [
    { key: 'name', header: 'Criterion', label: 'Criterion', kind: 'text', fixed: true },
    {
      key: 'weight',
      header: 'Weight',
      label: 'Weight',
      kind: 'text',
      align: 'right',
      width: 72,
      fixed: true,
    },
    ...cells.options.map((option, index): GridColumn => {
      const label = names?.[index] || option || `Option ${index + 1}`;
      return { key: keys[index] ?? '', header: label, label, kind: 'number' };
    }),
    ...moreColumns(cells).map((header, index): GridColumn => {
      return { key: `more ${index}`, header, label: header, kind: 'text', fixed: true };
    }),
  ];
}

/** The headers of the columns that hold neither weights nor scores. */
export function moreColumns({ criteria }: MatrixCells): string[] {
  return (criteria[0]?.more ?? []).map(
    (cell) => textOf(objectOf(cell)['column']) || 'Unnamed column',
  );
}

/** Where the cells of the grid's columns stand in a criterion. */
export function cellPaths(cells: MatrixCells): readonly (readonly string[])[] {
  return [
    ['name'],
    ['weight'],
    ...cells.options.map((_, option) => ['scores', String(option)]),
    ...moreColumns(cells).map((_, index) => ['more', String(index), 'value']),
  ];
}

export function matrixRows(cells: MatrixCells): GridRow[] {
  const keys = rowKeys(cells.criteria.map(({ name }) => name));
  const columns = optionKeys(cells);
  return cells.criteria.map(({ name, weight, scores, more }, row) => {
    const texts = columns.map((key, option) => [key, textOf(scores[option])] as const);
    const remarks = more.map(
      (cell, index) => [`more ${index}`, textOf(objectOf(cell)['value'])] as const,
    );
    const wrong = columns.flatMap((key, option) => {
      const message = scoreProblem(scores[option]);
      return message === undefined ? [] : [[key, message] as const];
    });
    return {
      key: keys[row] ?? '',
      label: name || `Criterion ${row + 1}`,
      cells: { name, weight, ...Object.fromEntries([...texts, ...remarks]) },
      ...(wrong.length === 0 ? {} : { invalid: Object.fromEntries(wrong) }),
    };
  });
}

function scoreProblem(score: Json | undefined): string | undefined {
  if (score === undefined || score === '' || score === '-' || score === '—') return undefined;
  if (typeof score !== 'number')
    return isToBeFilled(score) ? undefined : `“${textOf(score)}” is not a number`;
  return score < 0 || score > 10 ? 'Expected a score from 0 to 10' : undefined;
}
