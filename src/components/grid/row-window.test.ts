import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameWindow,
  rowHeights,
  rowsBetween,
  stepTo,
  stretchesOf,
  windowFor,
} from './row-window';

describe('heights', () => {
  it('of rows not seen yet are the mean of those that were', () => {
    const heights = rowHeights();
    expect(heights.of(1)).toBe(33);
    heights.note(1, 30);
    heights.note(2, 60);
    expect([heights.of(1), heights.of(2), heights.of(3)]).toEqual([30, 60, 45]);
    heights.note(2, 40);
    expect([heights.of(2), heights.of(3)]).toEqual([40, 35]);
  });
});

describe('the rows in sight', () => {
  const heights = [10, 20, 10, 40, 10];
  it.each([
    [0, 10, 0, 0],
    [0, 11, 0, 1],
    [9, 31, 0, 2],
    [10, 40, 1, 2],
    [85, 200, 4, 4],
    [500, 600, 4, 4],
    [-40, 0, 0, 0],
  ])('from %i to %i', (from, to, first, last) => {
    expect(rowsBetween(heights, from, to)).toEqual({ first, last });
  });
});

describe('the rows that are drawn', () => {
  it('stay while enough of them are left around what is seen', () => {
    const drawn = { first: 86, last: 134 };
    expect(windowFor(drawn, { first: 100, last: 120 }, 1000)).toBe(drawn);
    expect(windowFor(drawn, { first: 92, last: 112 }, 1000)).toBe(drawn);
    expect(windowFor(drawn, { first: 91, last: 111 }, 1000)).toEqual({ first: 79, last: 123 });
  });

  it('end where the table ends', () => {
    const none = { first: 0, last: -1 };
    expect(windowFor(none, { first: 0, last: 20 }, 1000)).toEqual({ first: 0, last: 32 });
    expect(windowFor(none, { first: 980, last: 999 }, 1000)).toEqual({ first: 968, last: 999 });
  });

  it('come a few at a time, at once where one in sight is not drawn, and all in the end', () => {
    const window = { first: 98, last: 142 };
    expect(stepTo(window, { first: 88, last: 132 }, { first: 110, last: 130 })).toEqual({
      first: 98,
      last: 137,
    });
    expect(stepTo(window, { first: 88, last: 129 }, { first: 110, last: 130 })).toEqual(window);
    const row = fc.nat({ max: 200 });
    fc.assert(
      fc.property(row, row, row, (drawnFrom, seenFrom, extent) => {
        const seen = { first: seenFrom, last: Math.min(300, seenFrom + 20) };
        const goal = windowFor({ first: 0, last: -1 }, seen, 301);
        let drawn = { first: drawnFrom, last: drawnFrom + extent };
        for (let step = 0; step < 20 && !isSameWindow(drawn, goal); step += 1) {
          const next = stepTo(goal, drawn, seen);
          expect(next.first <= seen.first && next.last >= seen.last).toBe(true);
          drawn = next;
        }
        expect(drawn).toEqual(goal);
      }),
    );
  });

  it('and the room between them make up the table, the active row among them', () => {
    expect(stretchesOf({ first: 3, last: 4 }, 7, 9)).toEqual([
      { from: 0, to: 2 },
      { row: 3 },
      { row: 4 },
      { from: 5, to: 6 },
      { row: 7 },
      { from: 8, to: 8 },
    ]);
    const index = fc.nat({ max: 60 });
    fc.assert(
      fc.property(index, index, fc.integer({ min: -1, max: 70 }), index, (a, b, active, count) => {
        const window = { first: Math.min(a, b), last: Math.max(a, b) };
        const stretches = stretchesOf(window, active, count);
        const all = stretches.flatMap((part) =>
          'row' in part
            ? [part.row]
            : Array.from({ length: part.to - part.from + 1 }, (_, at) => part.from + at),
        );
        expect(all).toEqual(Array.from({ length: count }, (_, at) => at));
        const drawn = stretches.flatMap((part) => ('row' in part ? [part.row] : []));
        if (active >= 0 && active < count) expect(drawn).toContain(active);
      }),
    );
  });
});
