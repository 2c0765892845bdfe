import { type Decimal, floorDivide } from './numbers';

/** An exact fraction in lowest terms, its denominator positive: equal ratios have equal fields. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Throws a RangeError on a zero denominator: callers know theirs. */
export function ratio(numerator: bigint, denominator: bigint): Ratio {
  if (denominator === 0n) throw new RangeError('A ratio cannot have the denominator 0');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The exact quotient; throws a RangeError when `b` is zero. */
export function divide(a: Decimal, b: Decimal): Ratio {
  return ratio(a.units * 10n ** BigInt(b.scale), b.units * 10n ** BigInt(a.scale));
}

export function toRatio(value: Decimal): Ratio {
  return ratio(value.units, 10n ** BigInt(value.scale));
}

export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function absoluteRatio(value: Ratio): Ratio {
  return value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; fits `Array.sort`. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export type Rounding = 'half-up' | 'up' | 'down';

/** Rounded to `places` decimals; `up` and `down` mean towards plus and minus infinity. */
export function roundRatio(value: Ratio, places: number, rounding: Rounding = 'half-up'): Decimal {
  const scaled = value.numerator * 10n ** BigInt(places);
  const { denominator } = value;
  if (rounding === 'down') return { units: floorDivide(scaled, denominator), scale: places };
  if (rounding === 'up') return { units: -floorDivide(-scaled, denominator), scale: places };
  return { units: floorDivide(2n * scaled + denominator, 2n * denominator), scale: places };
}

/** The nearest floating-point number (to about 15 digits): for bars and colours, never for sums. */
export function ratioToNumber(value: Ratio): number {
  return Number(value.numerator) / Number(value.denominator);
}

/** A share as a whole percentage, rounded half up: 163/190 is `86%`. */
export function formatPercent(share: Ratio): string {
  const hundredfold = ratio(share.numerator * 100n, share.denominator);
  return `${roundRatio(hundredfold, 0).units}%`;
}
