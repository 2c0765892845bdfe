import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { locate } from './locate';
import { namedPath } from './named-path';
import { openPlan } from './read-plan';

const rows = ['sections', 'risks', 'value', 'blocks', '0', 'rows'];

function planOf(...ids: string[]) {
  const lines = ids.map((id) => `| ${id} | a |`);
  const source = ['# P', '', '## Risks', '', '| ID | Name |', '|---|---|', ...lines, ''];
  return openPlan(Text.of(source), []);
}

it('names an item by its id, which leads to it when others have come before it', () => {
  const named = namedPath(planOf('FAIL-001', 'FAIL-002'), [...rows, '1', '0']);
  expect(named).toEqual([...rows, 'FAIL-002', '0']);
  const found = locate(planOf('FAIL-009', 'FAIL-001', 'FAIL-002'), named);
  expect(found.ok && found.value.path).toEqual([...rows, '2', '0']);
});

it('leaves the index of an item that no id names alone, or that is not there', () => {
  const plan = planOf('FAIL-001', 'FAIL-001', '');
  expect(namedPath(plan, [...rows, '0', '1'])).toEqual([...rows, 'FAIL-001', '1']);
  for (const index of ['1', '2', '9'])
    expect(namedPath(plan, [...rows, index, '1'])).toEqual([...rows, index, '1']);
});
