import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { locate } from '../locate';
import { openPlan } from '../read-plan';
import { nextId } from './next-id';
import { kindUnder } from './own-table';
import { renaming } from './renaming';

const source = [
  '# Plan',
  '',
  '## Package Dependencies',
  '',
  '| ID | Name |',
  '|----|------|',
  '| PKG-001 | a |',
  '| PKG-002 | b |',
  '| PKG-003 | c |',
  '| PKG-003 | d |',
  '',
  '## Uses',
  '',
  '| ID | Package |',
  '|----|---------|',
  '| x | PKG-001 |',
  '',
].join('\n');
const plan = openPlan(Text.of(source.split('\n')), []);

function renamed(section: string, row: number, column: number, value: string | number) {
  const path = ['sections', section, 'value', 'blocks', '0', 'rows', String(row), String(column)];
  const found = locate(plan, path);
  if (!found.ok || found.value.place.type !== 'leaf') throw new Error('Nothing is there');
  return renaming(plan, found.value.place, value);
}

describe('setting a cell', () => {
  it('renames the id that it defines', () => {
    expect(renamed('package-dependencies', 0, 0, 'PKG-009')).toEqual({
      from: 'PKG-001',
      to: 'PKG-009',
    });
  });

  it.each([
    ['to an id that is taken', 'package-dependencies', 0, 0, 'PKG-002'],
    ['to no id', 'package-dependencies', 0, 0, 'later'],
    ['to a number', 'package-dependencies', 0, 0, 7],
    ['where an id is defined twice', 'package-dependencies', 2, 0, 'PKG-009'],
    ['where an id is cited', 'uses', 0, 1, 'PKG-009'],
    ['where a text stands', 'package-dependencies', 0, 1, 'PKG-009'],
  ])('renames nothing %s', (_, section, row, column, value) => {
    expect(renamed(section, row, column, value)).toBeUndefined();
  });
});

describe('the next id', () => {
  it('is one above the highest, as wide as the others', () => {
    expect(nextId(plan, 'PKG')).toBe('PKG-004');
    expect(nextId(plan, 'ADR')).toBe('ADR-001');
    const wide = openPlan(Text.of(['## ADR-0099: x', '', '## ADR-0007: y']), []);
    expect(nextId(wide, 'ADR')).toBe('ADR-0100');
  });
});

describe('a kind’s own table', () => {
  it('is told by the heading over it', () => {
    expect(kindUnder('package dependencies')).toBe('PKG');
    expect(kindUnder('performance requirements')).toBe('NFR-PERF');
    expect(kindUnder('something else')).toBeUndefined();
  });
});
