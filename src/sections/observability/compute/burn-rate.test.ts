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
      ratioToNumber(consumed),
      ratioToNumber(rate),
      errorShare && ratioToNumber(errorShare),
      ratioToNumber(exhausted),
    ],
  );

describe('the burn-rate table', () => {
  it('of 99.9% in 30 days is the one of the SRE workbook: rates 14.4, 6, 3 and 1', () => {
    expect(table('99.9% success', '30 days')).toEqual([
      ['page', 60, 5, 2, 14.4, 1.44, 3000], // 30 days / 14.4 = 50 h
      ['page', 360, 30, 5, 6, 0.6, 7200], // 5 days
      ['ticket', 1440, 120, 10, 3, 0.3, 14_400], // 10 days
      ['ticket', 4320, 360, 10, 1, 0.1, 43_200],
    ]);
  });

  it('of another window has other rates', () => {
    const rates = (window: string) => table('99%', window).map(([, , , , rate]) => rate);
    // 2% of 28 days (672 h) in an hour, 5% in 6, 10% in 24; 10% in 72 h would be 0.93.
    expect(rates('rolling 28d')).toEqual([13.44, 5.6, 2.8, 1]);
    // 2% of 7 days (168 h) in an hour, 5% in 6; 10% in 24 h would be 0.7.
    expect(rates('7 days')).toEqual([3.36, 1.4, 1]);
    expect(table('99%', '7 days')[2]?.[3]).toBeCloseTo(100 / 7);
  });

  it('has no error share that cannot be reached, and no alert longer than the window', () => {
    expect(table('90%', '30 days')[0]?.[5]).toBeNull(); // 144%
    expect(table('99.9%', '1 day')).toHaveLength(1);
    expect(table('99.9%', '3 days')).toHaveLength(2);
  });

  it.each([
    ['<0.1% errors', '30 days', 4],
    ['as fast as possible', '30 days', 0],
    ['99.9%', 'always', 0],
    ['100%', '30 days', 0],
  ])('%s in %s has %i rows', (target, window, count) => {
    expect(burnRates(target, window)).toHaveLength(count);
  });
});

it.each([
  ['99.9%', '30 days', '0.1', '43.2'],
  ['99,9 %', 'rolling 30d', '0.1', '43.2'],
  ['99.9%', '28 days', '0.1', '40.32'],
  ['99.5% < 500ms', '30 days', '0.5', '216'],
  ['99.9%', 'month', '0.1', '43.8'],
  ['100%', '30 days', '0', '0'],
  ['<0.1% errors', 'quarter', '0.1', '131.4'],
  ['99.9%', 'always', '0.1', null],
])('%s in %s may fail %s percent, %s minutes', (target, window, share, minutes) => {
  const budget = budgetOf(target, window);
  expect(budget && formatDecimal(budget.share)).toBe(share);
  expect(budget?.minutes ? formatDecimal(budget.minutes) : null).toBe(minutes);
});
