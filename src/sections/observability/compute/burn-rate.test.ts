import { describe, expect, it } from 'vitest';
import { formatDecimal } from '@/plan/numbers';
import { ratioToNumber } from '@/plan/ratio';
import { budgetOf, burnRates } from './burn-rate';

const table = (target: string, window: string) =>
  burnRates(target, window).map(
    ({ severity, long, short, consumed, rate, errorShare, exhausted }) => [
      severity,
      long,
      short,
      consumed,
      ratioToNumber(rate),
      errorShare && ratioToNumber(errorShare),
      ratioToNumber(exhausted),
    ],
  );

describe('the burn-rate table', () => {
  it('of 99.9% in 30 days is the one of the SRE workbook: rates 14.4, 6 and 1', () => {
    expect(table('99.9% success', '30 days')).toEqual([
      ['page', 60, 5, 2, 14.4, 1.44, 3000], // 30 days / 14.4 = 50 h
      ['page', 360, 30, 5, 6, 0.6, 7200], // 5 days
      ['ticket', 4320, 360, 10, 1, 0.1, 43_200],
    ]);
  });

  it('of another window has other rates', () => {
    // 2% of 7 days (10,080 min) in an hour: 201.6 / 60.
    expect(table('99%', '7 days').map(([, , , , rate]) => rate)).toEqual([
      3.36,
      1.4,
      10_080 / 43_200,
    ]);
  });

  it('has no error share that cannot be reached, and no alert longer than the window', () => {
    expect(table('90%', '30 days')[0]?.[5]).toBeNull(); // 144%
    expect(table('99.9%', '1 day')).toHaveLength(2);
  });

  it.each([
    ['<0.1% errors', '30 days', 3],
    ['as fast as possible', '30 days', 0],
    ['99.9%', 'always', 0],
    ['100%', '30 days', 0],
  ])('%s in %s has %i rows', (target, window, count) => {
    expect(burnRates(target, window)).toHaveLength(count);
  });
});

it.each([
  ['99.9%', '30 days', '43.2'],
  ['99.5% < 500ms', '30 days', '216'],
  ['99.9%', 'month', '43.8'],
])('%s in %s leaves %s minutes', (target, window, minutes) => {
  const budget = budgetOf(target, window);
  expect(budget && formatDecimal(budget)).toBe(minutes);
});
