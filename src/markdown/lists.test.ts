import { describe, expect, it } from 'vitest';
import { onlyBlock, openOne } from './testing/open-text';

/** Each item as level, box and text. */
function items(source: string): [number, string | undefined, string][] {
  const one = openOne(source);
  const { chunk } = one;
  return onlyBlock(one, 'list').items.map(({ level, box, text }) => [
    level,
    box && chunk.source.slice(box.from, box.to),
    chunk.source.slice(text.from, text.to),
  ]);
}

describe('the items of a list', () => {
  it.each<[string, [number, string | undefined, string][]]>([
    [
      '- a\n- b\n',
      [
        [0, undefined, 'a'],
        [0, undefined, 'b'],
      ],
    ],
    [
      '- a\n\n- b\n',
      [
        [0, undefined, 'a'],
        [0, undefined, 'b'],
      ],
    ],
    [
      '1. a\n2. b\n',
      [
        [0, undefined, 'a'],
        [0, undefined, 'b'],
      ],
    ],
    [
      '- a\n  - b\n    1. c\n- d\n',
      [
        [0, undefined, 'a'],
        [1, undefined, 'b'],
        [2, undefined, 'c'],
        [0, undefined, 'd'],
      ],
    ],
    [
      '- [ ]\n- [x]\n- [ ] \n',
      [
        [0, ' ', ''],
        [0, 'x', ''],
        [0, ' ', ''],
      ],
    ],
    [
      '- [ ] a\n- [X] b\n- c\n',
      [
        [0, ' ', 'a'],
        [0, 'X', 'b'],
        [0, undefined, 'c'],
      ],
    ],
    [
      '-\n  - b\n',
      [
        [0, undefined, ''],
        [1, undefined, 'b'],
      ],
    ],
    [
      '- \n- b\n',
      [
        [0, undefined, ''],
        [0, undefined, 'b'],
      ],
    ],
    ['- a\n  lazy\ncontinued\n', [[0, undefined, 'a\n  lazy\ncontinued']]],
    [
      '  - a\n  - b\n',
      [
        [0, undefined, 'a'],
        [0, undefined, 'b'],
      ],
    ],
  ])('%j', (source, wanted) => {
    expect(items(source)).toEqual(wanted);
  });

  it('know whether they are numbered and whether they are tasks', () => {
    const facts = (source: string) => {
      const { ordered, tasks } = onlyBlock(openOne(source), 'list');
      return [ordered, tasks];
    };
    expect(facts('1. a\n')).toEqual([true, false]);
    expect(facts('- a\n- [ ] b\n')).toEqual([false, true]);
  });

  it('span their own lines and those of what is nested in them', () => {
    const one = openOne('  - a\n    - b\n  - c\n');
    const spans = onlyBlock(one, 'list').items.map(({ from, to }) =>
      one.chunk.source.slice(from, to),
    );
    expect(spans).toEqual(['- a\n    - b', '- b', '- c']);
  });
});
