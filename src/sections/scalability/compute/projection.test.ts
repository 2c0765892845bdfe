import { describe, expect, it } from 'vitest';
import { readGrowthRate } from './growth-rate';
import { growthFactor, monthsUntil, projectMonths } from './projection';
import { printQuantity, readQuantity } from './quantity';

describe('a growth rate', () => {
  it.each([
    ['10% monthly growth expected', 0.1],
    ['1.5% a month until the fourth hospital joins in 2028', 0.015],
    ['1,5 % per month', 0.015],
    ['5%/month', 0.05],
    ['8% MoM', 0.08],
    ['about 3 percent each month', 0.03],
    ['20% per year', 0.015309470499731193], // 1.2^(1/12) - 1
    ['20% YoY', 0.015309470499731193],
    ['33.1% per quarter', 0.1], // 1.1^3 = 1.331
    ['doubles every 12 months', 0.0594630943592953], // 2^(1/12) - 1
    ['doubling each year', 0.0594630943592953],
    ['-2% a month', -0.02],
    ['5-10% per month', 0.1],
  ])('%s is %f a month', (text, monthly) => {
    expect(readGrowthRate(text)?.monthly).toBeCloseTo(monthly, 12);
  });

  it.each(['[X% monthly growth expected]', 'fast', '10%', '', '12 users a month'])(
    '%s is none',
    (text) => {
      expect(readGrowthRate(text)).toBeNull();
    },
  );
});

const tenth = { monthly: 0.1 };

describe('growth of 10% a month', () => {
  it('is 1.771561-fold in 6 months and 3.138428376721-fold in 12', () => {
    expect(growthFactor(tenth, 6)).toBeCloseTo(1.771561, 12);
    expect(growthFactor(tenth, 12)).toBeCloseTo(3.138428376721, 12);
  });

  it('has a point for each month, today first', () => {
    const points = projectMonths(100, tenth, 2);
    expect(points.map(({ month }) => month)).toEqual([0, 1, 2]);
    expect(points.map(({ value }) => Math.round(value * 1e6) / 1e6)).toEqual([100, 110, 121]);
  });

  it('reaches twice as much in a little more than 7 months', () => {
    // 1.1^7 = 1.9487171, 1.1^8 = 2.14358881
    expect(monthsUntil(100, 200, tenth)).toBeCloseTo(7.2725408973, 9);
    expect(monthsUntil(200, 100, tenth)).toBe(0);
    expect(monthsUntil(100, 200, { monthly: 0 })).toBeNull();
  });
});

it.each(['2 instances', '10GB', '1,000 users', '10K users', '~500 QPS', '1.5 TB'])(
  '%s without growth is the same text',
  (text) => {
    const quantity = readQuantity(text);
    expect(quantity && printQuantity(quantity, quantity.value)).toBe(text);
  },
);
