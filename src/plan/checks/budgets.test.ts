import { describe, expect, it } from 'vitest';
import { budgetChecks } from './budgets';
import { contextOf, say } from './testing/check-text';

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
      '7: Error budget of SLO-001 is 0.2% (43 min), expected 0.1% (43 min)',
    ]);
    expect(say(check, contextOf(table('| SLO-001 | fast | 30 days | 0.2% |')))).toBe(
      'not-applicable',
    );
    expect(say(check, contextOf(table('| SLO-001 | 99.9% | 30 days | - |')))).toBe(
      'not-applicable',
    );
    expect(say(check, contextOf(table('| SLO-001 | 99.9% | always | 43 min |')))).toBe(
      'not-applicable',
    );
    expect(say(check, contextOf(table('| SLO-001 | 0.1% errors | 30 days | 0.1% |')))).toBe('pass');
  });
});
