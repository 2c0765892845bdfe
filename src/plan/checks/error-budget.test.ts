import { describe, expect, it } from 'vitest';
import { budgetChecks } from './budgets';
import { budgetOf, windowOf, wrongBudget } from './error-budget';
import { contextOf, say } from './testing/check-text';

describe('error budgets', () => {
  it.each([
    ['99.9%', { numerator: 1n, denominator: 1000n }],
    ['>= 99.95 % of requests', { numerator: 1n, denominator: 2000n }],
    ['99.5% < 500ms', { numerator: 1n, denominator: 200n }],
    ['< 0.1%', { numerator: 1n, denominator: 1000n }],
    ['≤0.1% errors', { numerator: 1n, denominator: 1000n }],
    ['100%', { numerator: 0n, denominator: 1n }],
  ])('%s leaves its share', (text, share) => expect(budgetOf(text)).toEqual({ share }));

  it.each([['<15 min'], ['>30 days'], ['200%'], ['']])('%s states none', (text) =>
    expect(budgetOf(text)).toBeUndefined(),
  );

  it.each([
    ['30 days', 2_592_000n],
    ['rolling 28d', 2_419_200n],
    ['month', 2_628_000n],
    ['monthly', 2_628_000n],
    ['1 quarter', 7_884_000n],
    ['year', 31_536_000n],
    ['2 weeks', 1_209_600n],
  ])('%s has its length in seconds', (text, seconds) =>
    expect(windowOf(text)).toEqual({ numerator: seconds, denominator: 1n }),
  );

  it.each([
    ['99.9%', '43.8 min/month', ''],
    ['99.9%', '44 min per month', ''],
    ['99.9%', '43.2 min', '30 days'],
    ['99.9%', '0.1% (43.2 min)', '30 days'],
    ['99.9%', '8.76 h/year', ''],
    ['99.95%', '65.7 minutes a quarter', ''],
    ['99.5%', '0.5% (3.6 hrs)', '30 days'],
    ['99.5%', '3 h 36 min', '30 days'],
    ['<0.1%', '0.1%', '30 days'],
    ['97%', '3%', ''],
  ])('%s is rightly %s', (target, printed, window) => {
    const budget = budgetOf(target);
    expect(budget && wrongBudget(printed, budget, window)).toEqual([]);
  });

  it.each([
    ['99.9%', '43.2 min/month', '', '43.8 min'],
    ['99.9%', '43.8 min', '30 days', '43.2 min'],
    ['99.9%', '0.2%', '', '0.1%'],
    ['99.95%', '0.1%', '', '0.1%'],
    ['99.5%', '3 h 30 min', '30 days', '216 min'],
  ])('%s as %s is judged at the precision printed', (target, printed, window, expected) => {
    const budget = budgetOf(target);
    const wrong = (budget && wrongBudget(printed, budget, window)) ?? [];
    const right = target === '99.95%';
    expect(wrong.map((part) => part.expected)).toEqual(right ? [] : [expected]);
  });

  it('says nothing of a duration without a window', () => {
    const budget = budgetOf('99.9%');
    expect(budget && wrongBudget('43 min', budget, '')).toBeUndefined();
  });
});

describe('CALC-BUDGET', () => {
  const [check] = budgetChecks;
  const table = (...rows: string[]) =>
    [
      '# P',
      '',
      '## SLOs',
      '',
      '| SLO ID | Target | Window | Error Budget |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n');

  it('judges each printed budget at its cell', () => {
    if (!check) throw new Error('There is no check');
    expect(say(check, contextOf(table('| SLO-001 | 99.9% | 30 days | 0.1% (43.2 min) |')))).toBe(
      'pass',
    );
    expect(say(check, contextOf(table('| SLO-001 | 99.9% | 30 days | 0.2% (43 min) |')))).toEqual([
      '7: Error budget of SLO-001 is 0.2%, expected 0.1%',
    ]);
    expect(say(check, contextOf(table('| SLO-001 | fast | 30 days | 0.2% |')))).toBe(
      'not-applicable',
    );
    expect(say(check, contextOf(table('| SLO-001 | 99.9% | 30 days | - |')))).toBe(
      'not-applicable',
    );
  });
});
