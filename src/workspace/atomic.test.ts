import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRanges, mergeChanges, type ValueRange } from './atomic';
import { textOf } from './files';
import { changesOf, splices } from './testing/generate';

const row = textOf('| NATS | 50 | 7 |\n');
const score: ValueRange = { from: 9, to: 11 };
const replace = (from: number, to: number, insert: string) =>
  ChangeSet.of({ from, to, insert: textOf(insert) }, row.length);

function merged(
  ours: ChangeSet,
  theirs: ChangeSet,
  ranges: ValueRange[],
  winner: 'ours' | 'theirs',
) {
  const result = mergeChanges(row, ours, theirs, ranges, winner);
  return { text: result.ours.apply(theirs.apply(row)).toString(), clashes: result.clashes };
}

describe('two replacements of one value', () => {
  it('would concatenate without a range', () => {
    const { text } = merged(replace(9, 11, '58'), replace(9, 11, '64'), [], 'ours');
    expect(text).toBe('| NATS | 6458 | 7 |\n');
  });

  it('leaves the later one and names the other', () => {
    const { text, clashes } = merged(replace(9, 11, '58'), replace(9, 11, '64'), [score], 'ours');
    expect(text).toBe('| NATS | 58 | 7 |\n');
    expect(clashes).toEqual([{ range: score, ours: '58', theirs: '64', winner: 'ours' }]);
  });

  it('keeps theirs whole where theirs wins, as for an undo of what was replaced since', () => {
    const { text } = merged(replace(9, 10, '8'), replace(10, 11, '4'), [score], 'theirs');
    expect(text).toBe('| NATS | 54 | 7 |\n');
  });

  it('does not mix two partial edits of one value', () => {
    const { text, clashes } = merged(replace(9, 10, '8'), replace(10, 11, '4'), [score], 'ours');
    expect(text).toBe('| NATS | 80 | 7 |\n');
    expect(clashes[0]).toMatchObject({ ours: '80', theirs: '54' });
  });

  it('drops ours where the whole row went', () => {
    const { text, clashes } = merged(replace(9, 11, '58'), replace(0, 18, ''), [score], 'ours');
    expect(text).toBe('');
    expect(clashes[0]).toMatchObject({ winner: 'theirs', ours: '58', theirs: '' });
  });

  describe('lines of a text', () => {
    const two = textOf('| a | b |\n| c | d |\n');
    const line: ValueRange = { from: 0, to: 9, merges: true };
    const typed = ChangeSet.of({ from: 7, insert: 'x' }, two.length);
    const gone = ChangeSet.of({ from: 0, to: 10 }, two.length);

    it.each([
      ['typed here', 'removed there', typed, gone, 'theirs'],
      ['removed here', 'typed there', gone, typed, 'ours'],
    ] as const)('go whole, %s and %s', (_here, _there, ours, theirs, winner) => {
      const after = mergeChanges(two, ours, theirs, [line], 'ours');
      expect(after.ours.apply(theirs.apply(two)).toString()).toBe('| c | d |\n');
      expect(after.theirs.apply(ours.apply(two)).toString()).toBe('| c | d |\n');
      expect(after.clashes).toMatchObject([{ winner }]);
    });

    it('merge letter by letter as long as they stay', () => {
      const beside = ChangeSet.of({ from: 3, insert: 'y' }, two.length);
      const { ours, clashes } = mergeChanges(two, typed, beside, [line], 'ours');
      expect(ours.apply(beside.apply(two)).toString()).toBe('| ay | bx |\n| c | d |\n');
      expect(clashes).toEqual([]);
    });

    it.each([
      ['in a line', 4, 5, 'x', 3, 5],
      ['at its end', 5, 5, 'x', 3, 5],
      ['of a whole line', 3, 6, '', 3, 5],
      ['of the last line, with the break before it', 5, 8, '', 6, 8],
      ['over two lines', 4, 7, 'x', 3, 8],
    ])('are those that a change is in: %s', (_, first, last, insert, from, to) => {
      const three = textOf('ab\ncd\nef');
      const changes = ChangeSet.of({ from: first, to: last, insert }, three.length);
      expect(lineRanges(three, changes)).toEqual([{ from, to, merges: true }]);
    });

    it('leave a line that is inserted beside them', () => {
      const below = ChangeSet.of({ from: 10, insert: textOf('| n | |\n') }, two.length);
      const { ours } = mergeChanges(two, gone, below, [line], 'ours');
      expect(ours.apply(below.apply(two)).toString()).toBe('| n | |\n| c | d |\n');
    });
  });

  it('merges edits of neighbouring values without a clash', () => {
    const { text, clashes } = merged(replace(9, 11, '58'), replace(14, 15, '9'), [score], 'ours');
    expect(text).toBe('| NATS | 58 | 9 |\n');
    expect(clashes).toEqual([]);
  });

  it('does not take a line inserted at its edge for an edit', () => {
    const line = textOf('Date: 1');
    const ours = ChangeSet.of({ from: 6, to: 7, insert: textOf('2') }, 7);
    const theirs = ChangeSet.of({ from: 7, insert: textOf('\nNext: 3') }, 7);
    const result = mergeChanges(line, ours, theirs, [{ from: 6, to: 7 }], 'ours');
    expect(result.ours.apply(theirs.apply(line)).toString()).toBe('Date: 2\nNext: 3');
    expect(result.clashes).toEqual([]);
  });
});

describe('lines that one side adds, removes or moves', () => {
  const rows = ['| a |', '| b |', '| c |'];
  const add = (line: string) => ({ insert: textOf(line) });

  function both(text: string, ours: object, theirs: object) {
    const source = textOf(text);
    const [mine, yours] = [ours, theirs].map((spec) =>
      ChangeSet.of(spec as { from: number }, source.length),
    ) as [ChangeSet, ChangeSet];
    const result = mergeChanges(source, mine, yours, lineRanges(source, mine), 'ours');
    const after = result.ours.apply(yours.apply(source)).toString();
    expect(result.theirs.apply(mine.apply(source)).toString()).toBe(after);
    return { after, clashes: result.clashes };
  }

  it.each(['\n', '\r\n'])('keep a row added where the last row of the text is removed', (end) => {
    const text = rows.join(end);
    const last = { from: text.length - 5 - end.length, to: text.length };
    const above = { from: text.length - 5, ...add(`| n |${end}`) };
    const below = { from: text.length, ...add(`${end}| n |`) };
    for (const row of [above, below]) {
      const wanted = { after: `| a |${end}| b |${end}| n |`, clashes: [] };
      expect(both(text, last, row)).toEqual(wanted);
      expect(both(text, row, last)).toEqual(wanted);
    }
  });

  const text = `${rows.join('\n')}\n`;
  const firstDown = [
    { from: 0, to: 6 },
    { from: 18, ...add('| a |\n') },
  ];

  it('do in a moved row what the other side did in it', () => {
    const typed = { from: 3, insert: 'x' };
    for (const [ours, theirs] of [
      [firstDown, typed],
      [typed, firstDown],
    ] as const) {
      expect(both(text, ours, theirs)).toEqual({ after: '| b |\n| c |\n| ax |\n', clashes: [] });
    }
  });

  it('leave a row that both moved in one place, and one that the other removed in none', () => {
    const between = [
      { from: 0, to: 6 },
      { from: 12, ...add('| a |\n') },
    ];
    expect(both(text, firstDown, between).after).toBe('| b |\n| c |\n| a |\n');
    expect(both(text, between, firstDown).after).toBe('| b |\n| a |\n| c |\n');
    expect(both(text, firstDown, { from: 0, to: 6 }).after).toBe('| b |\n| c |\n');
    expect(both(text, { from: 0, to: 6 }, firstDown).after).toBe('| b |\n| c |\n');
  });
});

describe('merged changes', () => {
  const texts = fc.string({ unit: fc.constantFrom('x', 'y', '\n', '|'), maxLength: 30 });
  const lists = fc.array(splices, { maxLength: 4 });

  it('lead to one text by both ways, whatever the ranges and the winner', () => {
    fc.assert(
      fc.property(
        texts,
        lists,
        lists,
        fc.array(fc.tuple(fc.nat(30), fc.nat(3)), { maxLength: 3 }),
        fc.constantFrom('ours' as const, 'theirs' as const),
        (source, mine, yours, places, winner) => {
          const text = textOf(source);
          const ours = changesOf(text, mine);
          const theirs = changesOf(text, yours);
          const ranges = places
            .map(([from, size]) => ({ from, to: from + size }))
            .filter(({ to }) => to <= text.length);
          const result = mergeChanges(text, ours, theirs, ranges, winner);
          const oneWay = result.ours.apply(theirs.apply(text)).toString();
          expect(result.theirs.apply(ours.apply(text)).toString()).toBe(oneWay);
        },
      ),
      { numRuns: 500 },
    );
  });
});
