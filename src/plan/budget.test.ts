import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetMinutes, readErrorShare, readTarget, readWindow } from './budget';
import { compare, formatDecimal, parseNumber } from './numbers';

const shareOf = (target: string) => {
  const share = readErrorShare(target);
  return share && formatDecimal(share);
};

describe('a target', () => {
  it.each([
    ['99.9%', '0.1'],
    ['99.95 %', '0.05'],
    ['**99.99%**', '0.01'],
    ['99,9%', '0.1'],
    ['≥ 99.5%', '0.5'],
    ['>=99%', '1'],
    ['99.5% < 500ms', '0.5'],
    ['99.9% (Three 9s)', '0.1'],
    ['100%', '0'],
    ['< 0.1%', '0.1'],
    ['<0.1% errors', '0.1'],
    ['\\<0.1%', '0.1'],
    ['&lt; 0.1%', '0.1'],
    ['≤ 2 %', '2'],
    ['at most 1%', '1'],
    ['0.1% errors', '0.1'],
    ['99.9% success, <0.1% errors', '0.1'],
    ['≥ 40%', '60'],
  ])('%s lets %s percent fail', (target, share) => {
    expect(shareOf(target)).toBe(share);
  });

  it.each(['', '-', 'TBD', '[99.9%]', '<15 min', '0', '40%', '< 99.9%', '120%', '99.9% or 99.5%'])(
    '“%s” states none that is certain',
    (target) => {
      expect(readTarget(target)).toBeNull();
    },
  );

  it('tells an objective from an error rate', () => {
    expect(readTarget('99.9%')?.kind).toBe('objective');
    expect(readTarget('<0.1%')?.kind).toBe('error rate');
  });
});

describe('a window', () => {
  it.each([
    ['30 days', 43_200],
    ['30d', 43_200],
    ['28-day rolling', 40_320],
    ['rolling 7 days', 10_080],
    ['month', 43_800],
    ['calendar month', 43_800],
    ['Monthly', 43_800],
    ['quarter', 131_400],
    ['1 year', 525_600],
    ['annual', 525_600],
    ['2 weeks', 20_160],
    ['24 hours', 1440],
    ['1.5 months', 65_700],
  ])('%s has %i minutes', (text, minutes) => {
    const window = readWindow(text);
    expect(window && formatDecimal(window)).toBe(String(minutes));
  });

  it.each(['', '-', 'rolling', 'per release', '1,000 days'])('“%s” names none', (text) => {
    expect(readWindow(text)).toBeNull();
  });
});

it('shrinks with the target, exactly', () => {
  const window = readWindow('30 days');
  const nines = fc.integer({ min: 50_000, max: 99_999 }).map((n) => `${n / 1000}%`);
  fc.assert(
    fc.property(nines, nines, (a, b) => {
      const [one, other] = [readErrorShare(a), readErrorShare(b)];
      if (!one || !other || !window) throw new Error('A target was not read');
      const [x, y] = [parseNumber(a.slice(0, -1)), parseNumber(b.slice(0, -1))];
      if (!x || !y) throw new Error('A number was not read');
      expect(compare(budgetMinutes(one, window), budgetMinutes(other, window))).toBe(compare(y, x));
    }),
  );
});
