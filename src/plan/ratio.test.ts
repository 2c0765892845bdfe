import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, formatDecimal, subtract } from './numbers';
import {
  absoluteRatio,
  compareRatios,
  divide,
  formatPercent,
  ratio,
  ratioToNumber,
  roundRatio,
  subtractRatios,
  toRatio,
} from './ratio';

const ratios = fc
  .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('ratio', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(ratio(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });

  it('divides decimals exactly', () => {
    expect(divide({ units: 125n, scale: 1 }, { units: 3n, scale: 0 })).toEqual(ratio(25n, 6n));
    expect(toRatio({ units: 30n, scale: 2 })).toEqual(ratio(3n, 10n));
  });

  it('orders and subtracts consistently', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const difference = subtractRatios(a, b).numerator;
        expect(Math.sign(Number(difference))).toBe(compareRatios(a, b));
        expect(compareRatios(a, b) + compareRatios(b, a)).toBe(0);
        expect(absoluteRatio(subtractRatios(a, b))).toEqual(absoluteRatio(subtractRatios(b, a)));
      }),
    );
  });
});

describe('rounding', () => {
  it('rounds 31/6 = 5.1666... as asked', () => {
    const value = ratio(31n, 6n);
    expect(formatDecimal(roundRatio(value, 1))).toBe('5.2');
    expect(formatDecimal(roundRatio(value, 1, 'down'))).toBe('5.1');
    expect(formatDecimal(roundRatio(value, 1, 'up'))).toBe('5.2');
    expect(formatDecimal(roundRatio(ratio(-5n, 2n), 0))).toBe('-2');
    expect(ratioToNumber(value)).toBeCloseTo(5.16667, 5);
  });

  it('keeps up above down by at most one step', () => {
    fc.assert(
      fc.property(ratios, fc.integer({ min: 0, max: 4 }), (value, places) => {
        const up = roundRatio(value, places, 'up');
        const down = roundRatio(value, places, 'down');
        const near = roundRatio(value, places);
        expect(compareRatios(toRatio(down), value)).toBeLessThanOrEqual(0);
        expect(compareRatios(toRatio(up), value)).toBeGreaterThanOrEqual(0);
        expect(subtract(up, down).units).toBeLessThanOrEqual(1n);
        expect([compare(near, up), compare(near, down)]).toContain(0);
      }),
    );
  });

  it('prints shares as whole percentages, half up', () => {
    expect(formatPercent(ratio(163n, 190n))).toBe('86%');
    expect(formatPercent(ratio(1n, 200n))).toBe('1%');
    expect(formatPercent(ratio(0n, 5n))).toBe('0%');
  });
});
