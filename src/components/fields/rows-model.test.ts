import { expect, it } from 'vitest';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import { oneSection } from '@/plan/testing/one-section';
import { presentColumns } from './place-lookup';
import { rowColumns } from './rows-model';

const spec = {
  principle: column('Principle', kinds.text),
  evidence: column('How this plan meets it', kinds.text, 'Evidence'),
  verdict: column('Verdict', kinds.text, 'Status'),
};
const parts = { rows: rows('Principles', spec) };
const columns = Object.entries(spec).map(([key, { header, kind }]) => ({ key, header, kind }));
const shown = (body: string) => {
  const { place } = oneSection(parts, body);
  const table = place.type === 'object' ? place.fields['rows'] : undefined;
  return rowColumns(columns, [], presentColumns(table)).map(({ key, header }) => [key, header]);
};

it('columns stand in the table’s own order, by its own names', () => {
  expect(shown('| Principle | **Status** | Evidence |\n|---|---|---|\n| I | ok | a |\n')).toEqual([
    ['principle', 'Principle'],
    ['verdict', 'Status'],
    ['evidence', 'Evidence'],
  ]);
});

it('a table without rows has the columns of its header', () => {
  expect(shown('| Principle | Verdict |\n|---|---|\n').map(([key]) => key)).toEqual([
    'principle',
    'verdict',
  ]);
});

it('where there is no table, all columns are there as they are called', () => {
  expect(shown('Text.\n')).toEqual(columns.map(({ key, header }) => [key, header]));
});
