import { describe, expect, it } from 'vitest';
import type { CheckId } from '@/plan/checks/catalogue';
import { contextOf, say } from '@/plan/checks/testing/check-text';
import { checks } from './checks';
import { preMortem } from './index';

function judge(id: CheckId, ...lines: string[]) {
  const check = checks.find((other) => other.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return say(check, contextOf(['# Plan', '', ...lines].join('\n'), { definitions: [preMortem] }));
}

const table = (...rows: string[]) => [
  '## Pre-Mortem Analysis',
  '',
  '### Failure Scenarios Summary',
  '',
  '| ID | Failure Mode | Category | Probability | Impact | Risk Score | Status |',
  '|---|---|---|---|---|---|---|',
  ...rows.map((row) => `| ${row} |`),
  '',
];
const technical = 'FAIL-001 | Slow | Technical | M | C | 6 | Monitoring';
const integration = 'FAIL-002 | Down | Integration | L | M | 2 | Monitoring';
const external = 'FAIL-003 | Gone | **External** | H | L | 3 | Monitoring';

describe('SR-PLAN-15', () => {
  it('wants three filled failure scenarios', () => {
    expect(judge('SR-PLAN-15', ...table(technical, integration, external))).toBe('pass');
    const unfilled = [
      'FAIL-003 | - | External | H | L | 3 | x',
      'FAIL-004 | Late | [Name] | H/M/L | C | 1 | x',
    ];
    expect(judge('SR-PLAN-15', ...table(technical, integration, ...unfilled))).toEqual([
      '5: The summary has 2 filled FAIL rows, expected at least 3',
    ]);
    expect(
      judge(
        'SR-PLAN-15',
        '## Pre-Mortem Analysis',
        '',
        '### Failure Scenarios Summary',
        '',
        '- FAIL-001: Slow',
      ),
    ).toEqual([
      '5: The summary has 0 filled FAIL rows, expected at least 3 (bullets stand in place of the table: they do not count)',
    ]);
  });

  it('applies where the section is, or the product template', () => {
    expect(judge('SR-PLAN-15')).toBe('not-applicable');
    expect(judge('SR-PLAN-15', '## Strategic Narrative', '## Scalability Strategy')).toEqual([
      '1: The summary has 0 filled FAIL rows, expected at least 3',
    ]);
  });
});

describe('SR-PLAN-16', () => {
  it('wants technical and integration failures', () => {
    expect(judge('SR-PLAN-16', ...table(technical, integration))).toBe('pass');
    expect(judge('SR-PLAN-16', ...table(technical, external))).toEqual([
      '5: No filled failure scenario is of the category Integration, expected one',
    ]);
  });
});

describe('SR-PLAN-27', () => {
  const scenario = (...lines: string[]) => [
    ...table(technical),
    '### FAIL-001: Slow',
    '',
    ...lines,
  ];
  it.each([
    [['**Kill Criteria**:', '', '```', 'IF errors > 1%: THEN stop', '```']],
    [['**Kill Criteria**: stop when errors pass 1%']],
    [['- **Kill Criteria:** stop']],
    [['#### Kill Criteria', '', 'Stop when errors pass 1%']],
  ])('finds filled kill criteria: %s', (lines) =>
    expect(judge('SR-PLAN-27', ...scenario(...lines))).toBe('pass'),
  );

  it.each([
    [[]],
    [['**Kill Criteria**: TBD']],
    [['**Kill Criteria**:', '', '```', 'IF x < [threshold]', '```']],
    [['```', 'IF x < 1: stop', '```']],
  ])('misses them: %s', (lines) =>
    expect(judge('SR-PLAN-27', ...scenario(...lines))).toEqual([
      '3: No failure scenario has filled kill criteria, expected at least one',
    ]),
  );
});

describe('CALC-RISK', () => {
  it('multiplies words and letters alike', () => {
    const words = 'FAIL-004 | Odd | Technical | **High** | 🔴 Critical | 9 (High) | x';
    expect(judge('CALC-RISK', ...table(technical, integration, external, words))).toBe('pass');
  });

  it('finds wrong and empty products, and impacts without a value', () => {
    expect(
      judge(
        'CALC-RISK',
        ...table(
          'FAIL-001 | a | Technical | M | C | 5 | x',
          'FAIL-002 | b | Technical | M | M |  | x',
          'FAIL-003 | c | Technical | M | H | 6 | x',
          'FAIL-004 | d | Technical | Maybe | L | 1 | x',
          'FAIL-005 | e | Technical | H/M/L | C/M/L | [1-9] | x',
        ),
      ),
    ).toEqual([
      '9: Risk Score of FAIL-001 is 5, expected 6',
      '10: Risk Score of FAIL-002 is empty, expected 4',
      '11: Impact “H” of FAIL-003 has no value, expected C, M or L',
      '12: Probability “Maybe” of FAIL-004 has no value, expected H, M or L',
    ]);
  });

  it('does not apply without a value', () => {
    expect(judge('CALC-RISK', ...table('FAIL-001 | a | b | H/M/L | C/M/L | [1-9] | x'))).toBe(
      'not-applicable',
    );
  });
});
