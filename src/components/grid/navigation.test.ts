import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, Position } from './grid-model';
import { clampPosition, stepFrom, tabFrom } from './navigation';

const bounds: Bounds = { rows: 3, footer: 1, columns: 4, header: true, gutter: true };
const at = (row: number, column: number): Position => ({ row, column });

describe('stepFrom', () => {
  it('reaches the header above, the menu at the left and the footer below', () => {
    expect(stepFrom(at(0, 1), 'up', bounds)).toEqual(at(-1, 1));
    expect(stepFrom(at(0, 0), 'left', bounds)).toEqual(at(0, -1));
    expect(stepFrom(at(2, 1), 'down', bounds)).toEqual(at(3, 1));
  });

  it('stays at the edge', () => {
    expect(stepFrom(at(3, 3), 'down', bounds)).toEqual(at(3, 3));
    expect(stepFrom(at(3, 3), 'right', bounds)).toEqual(at(3, 3));
    expect(stepFrom(at(0, 0), 'up', { ...bounds, header: false })).toEqual(at(0, 0));
  });

  it('leaves the menu column where header and footer have none', () => {
    expect(stepFrom(at(0, -1), 'up', bounds)).toEqual(at(-1, 0));
    expect(stepFrom(at(2, -1), 'down', bounds)).toEqual(at(3, 0));
  });

  it('always lands on a cell that exists', () => {
    const number = fc.integer({ min: -3, max: 9 });
    const direction = fc.constantFrom('up', 'down', 'left', 'right');
    fc.assert(
      fc.property(number, number, direction, number, (row, column, where, count) => {
        const to = stepFrom(at(row, column), where as 'up', bounds, count);
        expect(clampPosition(to, bounds)).toEqual(to);
      }),
    );
  });
});

describe('tabFrom', () => {
  it('visits every cell of the body once, in reading order, and back', () => {
    const walk = (from: Position, back: boolean) => {
      const seen: Position[] = [];
      for (let here: Position | null = from; here !== null; here = tabFrom(here, back, bounds)) {
        seen.push(here);
      }
      return seen;
    };
    const there = walk(at(0, 0), false);
    expect(there).toHaveLength(12);
    expect(walk(at(2, 3), true)).toEqual(there.toReversed());
  });

  it('goes from a row menu to its row, and back to the row before', () => {
    expect(tabFrom(at(1, -1), false, bounds)).toEqual(at(1, 0));
    expect(tabFrom(at(1, -1), true, bounds)).toEqual(at(0, 3));
  });

  it('goes along the header and on into the body', () => {
    expect(tabFrom(at(-1, 2), false, bounds)).toEqual(at(-1, 3));
    expect(tabFrom(at(-1, 3), false, bounds)).toEqual(at(0, 0));
    expect(tabFrom(at(-1, 0), true, bounds)).toBeNull();
  });

  it('leaves from the footer', () => {
    expect(tabFrom(at(3, 0), false, bounds)).toBeNull();
  });
});
