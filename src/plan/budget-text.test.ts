import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOfWindow, budgetPerMonth, expectedBudget, followBudget } from './budget-text';

const judge = (target: string, budget: string, window = '') =>
  expectedBudget({ target, budget, window });

describe('a printed budget', () => {
  it.each([
    ['99.9%', '43.8 min/month', ''],
    ['99.9%', '44 min/month', ''],
    ['99.9%', '43 min 48 s per month', ''],
    ['99.9%', '0.73 h monthly', ''],
    ['99.9%', '43.2 min per 30 days', ''],
    ['99.9%', '43.8 min', ''],
    ['99.9%', '43.2 min', ''],
    ['99.9%', '43,2 min', '30 days'],
    ['99.9%', '0.1% (43.2 min)', '30 days'],
    ['99.9%', '43.8 min/month, 8.76 h/year', ''],
    ['99.9%', '43.8 min of downtime a month (probe every 30 s)', ''],
    ['99.9%', '0.1% (43.8 min/month)', '30 days'],
    ['99.5% < 500ms', '0.5% (3.6 hrs)', '30 days'],
    ['99.95%', '21.9 min/month', ''],
    ['99.95%', '0.05% (65.7 min)', 'quarter'],
    ['<0.1% errors', '0.1%', '30 days'],
    ['99.9%', '1.44 min', 'day'],
    ['99.9%', '86.4s', '24h'],
  ])('of %s may be %s (%s)', (target, budget, window) => {
    expect(judge(target, budget, window)).toBeUndefined();
  });

  it.each([
    ['99.9%', '43.2 min/month', '', '43.8 min/month'],
    ['99.9%', '43 min/month', '', '44 min/month'],
    ['99.95%', '43.8 min/month', '', '21.9 min/month'],
    ['99.95%', '**43.8 min**/month', '', '**21.9 min**/month'],
    ['0.1% errors', '99.9%', '', '0.1%'],
    ['99.5%', '3 h 30 min', '30 days', '3 h 36 min'],
    ['99.9%', '0.1% (43.8 min)', '30 days', '0.1% (43.2 min)'],
    ['99.9%', '0.5% (43.2 min)', '30 days', '0.1% (43.2 min)'],
    ['99.5%', '0.50% (7.2 hrs)', '30 days', '0.50% (3.6 hrs)'],
    ['99.5%', '1 h 12 min', '30 days', '3 h 36 min'],
    ['99.9%', '43,8 min', '30 days', '43,2 min'],
    ['99.9%', '43.8 min/month, 9.00 h/year', '', '43.8 min/month, 8.76 h/year'],
    ['<0.1% errors', '0.2%', '30 days', '0.1%'],
    ['< 0.1%', '99.9%', '30 days', '0.1%'],
    ['99.999%', '1 min/month', '', '0.4 min/month'],
  ])('of %s cannot be %s (%s) but %s', (target, budget, window, expected) => {
    expect(judge(target, budget, window)).toBe(expected);
  });

  it.each([
    ['<15 min', '43.8 min/month'],
    ['99.9%', '-'],
    ['99.9%', 'see the agreement'],
    ['99.9%', '1,000 s/month'],
    ['99.9%', '50 min'],
    ['99.9% in business hours', '12 min/month'],
    ['99.9%', '12 min/month of office hours'],
    ['TBD', '43.8 min/month'],
  ])('is not judged: %s, %s', (target, budget) => {
    expect(judge(target, budget)).toBeUndefined();
  });
});

describe('a budget that follows its target', () => {
  it.each([
    ['99.9%', '99.95%', '43.8 min/month', '21.9 min/month'],
    ['99.9%', '99.99%', '43.8 min/month', '4.4 min/month'],
    ['99.9%', '99.9999%', '43.8 min/month', '0.04 min/month'],
    ['99.9%', '99.5%', '43.8 min/month', '219.0 min/month'],
    ['99.9%', '99.95%', '43.2 min', '21.6 min'],
    // 30 days: 43,200 min x 0.1% = 43.2 min, of which 0.7 hrs would be 42.
    ['99.5%', '99.9%', '0.5% (3.6 hrs) of 30 days', '0.1% (43.2 min) of 30 days'],
    ['99.9%', '99.95%', '43.8 min', '21.9 min'],
    ['99.9%', '<15 min', '43.8 min/month', '43.8 min/month'],
    ['<15 min', '99.9%', '-', '-'],
  ])('from %s to %s turns %s into %s', (old, now, budget, expected) => {
    expect(followBudget({ target: old, budget }, { target: now, budget })).toBe(expected);
  });

  it('takes the window of its row', () => {
    const budget = '0.1% (43.2 min)';
    const now = { target: '99.95%', budget, window: '30 days' };
    expect(followBudget({ ...now, target: '99.9%' }, now)).toBe('0.05% (21.6 min)');
  });

  it('is right by the same rule that judges it', () => {
    const layouts = [
      '43.8 min/month',
      '0.1% (43.2 min)',
      '3.6 hrs',
      '1 h 12 min per quarter',
      '0.10%',
    ];
    const target = fc.integer({ min: 9000, max: 9999 }).map((n) => `${n / 100}%`);
    fc.assert(
      fc.property(target, fc.constantFrom(...layouts), (now, budget) => {
        const row = { target: now, budget, window: '30 days' };
        const text = followBudget({ ...row, target: '99.9%' }, row);
        expect(expectedBudget({ ...row, budget: text })).toBeUndefined();
        expect(followBudget(row, { ...row, budget: text })).toBe(text);
      }),
    );
  });
});

describe('a new budget', () => {
  it('is printed as the tables of the template print it', () => {
    expect(budgetPerMonth('99.9%')).toBe('43.8 min/month');
    expect(budgetPerMonth('99.5%')).toBe('219 min/month');
    expect(budgetPerMonth('<15 min')).toBeUndefined();
    expect(budgetOfWindow('99.9% success', '30 days')).toBe('0.1% (43.2 min)');
    expect(budgetOfWindow('99.5% < 500ms', '30 days')).toBe('0.5% (3.6 hrs)');
    expect(budgetOfWindow('<0.1% errors', '30 days')).toBe('0.1%');
    expect(budgetOfWindow('99.9%', '-')).toBe('0.1%');
  });
});
