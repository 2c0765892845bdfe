import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { indexOf, locate } from './locate';
import { positionOf } from './place';
import { openPlan } from './read-plan';

const plan = openPlan(
  Text.of(
    '# P\n\n## Risks\n\n| ID | Name |\n|---|---|\n| FAIL-001 | a |\n| FAIL-002 |\n'.split('\n'),
  ),
  [],
);
const value = (...path: string[]) => {
  const found = locate(plan, path);
  return found.ok ? found.value.value : found.error.message;
};

describe('a path', () => {
  const table = ['sections', 'risks', 'value', 'blocks', '0'];

  it('leads through names, indexes and ids', () => {
    expect(value(...table, 'rows', '0', '1')).toBe('a');
    expect(value(...table, 'rows', 'FAIL-002', '0')).toBe('FAIL-002');
    expect(value('sections', '1', 'value', 'blocks', '0', 'columns')).toEqual(['ID', 'Name']);
  });

  it('is resolved to names and indexes', () => {
    const found = locate(plan, ['sections', '1', 'value', 'blocks', '0', 'rows', 'FAIL-002', '0']);
    expect(found.ok && found.value.path).toEqual([...table, 'rows', '1', '0']);
    expect(found.ok && found.value.section).toBe('risks');
  });

  it.each([
    [['sections', 'none', 'value'], 'The plan has no section “none”'],
    [['sections', 'risks'], 'Nothing stands at /sections/risks'],
    [['sections', 'risks', 'heading'], 'Nothing stands at /sections/risks/heading'],
    [[...table, 'rows', '2'], 'Nothing stands at /sections/risks/value/blocks/0/rows/2'],
    [[...table, 'rows', '-1'], 'Nothing stands at /sections/risks/value/blocks/0/rows/-1'],
    [
      [...table, 'rows', '0', '1', 'x'],
      'Nothing stands at /sections/risks/value/blocks/0/rows/0/1/x',
    ],
    [['nothing'], 'Nothing stands at /nothing'],
    [[], 'Nothing stands at '],
  ])('%j leads nowhere', (path, message) => {
    expect(value(...path)).toBe(message);
  });

  it('has a place in the text, unless nothing is there', () => {
    const found = locate(plan, [...table, 'rows', '1', '0']);
    const position = found.ok ? positionOf(found.value.place) : undefined;
    expect(position?.chunk.source.slice(position.at)).toMatch(/^FAIL-002/);
    const absent = locate(plan, [...table, 'rows', '1', '1']);
    expect(absent.ok && absent.value.place.type).toBe('absent');
    expect(absent.ok && positionOf(absent.value.place)).toBeUndefined();
  });
});

describe('an item', () => {
  it.each([
    [['a', 'b', 'a'], 'a', 0],
    [['a', 'b'], '1', 1],
    [['1', '0'], '0', 1],
    [['', ''], '', undefined],
    [['a'], '1', undefined],
    [['a'], 'x', undefined],
  ])('of %j that %j names is %j', (ids, segment, wanted) => {
    expect(indexOf(ids, ids.length, segment)).toBe(wanted);
  });
});
