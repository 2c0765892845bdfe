import { describe, expect, it } from 'vitest';
import { fitBlock, rangeBetween, readBlock } from './range';

const columns = [
  { key: 'name', header: '', label: 'Name', kind: 'text' as const },
  { key: 'score', header: '', label: 'Score', kind: 'number' as const },
  { key: 'sum', header: '', label: 'Sum', kind: 'readonly' as const },
];
const row = (name: string, score: string, sum: string) => ({
  key: name,
  label: name,
  cells: { name, score, sum },
});
const cells = {
  columns,
  rows: [row('a', '1', '10'), row('b', '2', '20')],
  footer: [row('', '', '30')],
};
const range = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

describe('rangeBetween', () => {
  it('does not depend on the direction', () => {
    const [one, other] = [
      { row: 2, column: 0 },
      { row: 0, column: 1 },
    ];
    expect(rangeBetween(one, other)).toEqual(rangeBetween(other, one));
  });

  it('leaves the menu column out', () => {
    expect(rangeBetween({ row: 0, column: -1 }, { row: 1, column: 1 }).left).toBe(0);
  });
});

describe('readBlock', () => {
  it('reads header, body and footer', () => {
    expect(readBlock(cells, range(-1, 1, 2, 2))).toEqual([
      ['Score', 'Sum'],
      ['1', '10'],
      ['2', '20'],
      ['', '30'],
    ]);
  });
});

describe('fitBlock', () => {
  it('cuts what stands out', () => {
    const fitted = fitBlock(
      cells,
      range(1, 1),
      [
        ['5', '6', '7'],
        ['8', '9', '0'],
      ],
      false,
    );
    expect(fitted.block).toEqual([['5', '20']]);
    expect(fitted.lost).toEqual({ columns: 1, rows: 1 });
  });

  it('keeps rows below the last where rows can be added', () => {
    const fitted = fitBlock(cells, range(1, 0), [['c'], ['d']], true);
    expect(fitted.block).toEqual([['c'], ['d']]);
    expect(fitted.lost.rows).toBe(0);
  });

  it('keeps the present text where a pasted row is shorter', () => {
    expect(fitBlock(cells, range(0, 0), [['x', '5'], ['y']], false).block).toEqual([
      ['x', '5'],
      ['y', '2'],
    ]);
  });

  it('fills the range with a single text', () => {
    expect(fitBlock(cells, range(0, 0, 1, 1), [['z']], false).block).toEqual([
      ['z', 'z'],
      ['z', 'z'],
    ]);
  });
});
