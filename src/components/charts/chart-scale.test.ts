import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks, printFigure, scaleTo } from './chart-scale';

it.each([
  [10, 4, [0, 2.5, 5, 7.5, 10]],
  [1700, 4, [0, 500, 1000, 1500, 2000]],
  [0.3, 3, [0, 0.1, 0.2, 0.3]],
  [0, 4, [0, 1]],
])('the ticks up to %d in about %d steps are %j', (most, count, ticks) => {
  expect(niceTicks(most, count)).toEqual(ticks);
});

it('the last tick is at or above the greatest value, and there are not many', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (most) => {
      const ticks = niceTicks(most, 4);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-8));
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

it('a scale turns values into pixels, upside down where it is told so', () => {
  const y = scaleTo(200, 100, 20);
  expect([y(0), y(100), y(200)]).toEqual([100, 60, 20]);
});

it.each([
  [46, '46'],
  [3.5431, '3.54'],
  [1149.7, '1,150'],
  [123_456, '123K'],
  [2_500_000, '2.5M'],
])('%d is printed as %s', (value, text) => {
  expect(printFigure(value)).toBe(text);
});
