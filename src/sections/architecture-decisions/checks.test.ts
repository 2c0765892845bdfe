import { describe, expect, it } from 'vitest';
import type { CheckId } from '@/plan/checks/catalogue';
import { contextOf, folderWith, say } from '@/plan/checks/testing/check-text';
import { checks } from './checks';
import { architectureDecisions } from './index';

function judgeIn(
  id: CheckId,
  files: { readonly [path: string]: string } | undefined,
  lines: readonly string[],
) {
  const check = checks.find((other) => other.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  const folder = files ? { folder: folderWith(files) } : {};
  const source = ['# Plan', '', '## Architecture Decisions', '', ...lines].join('\n');
  return say(check, contextOf(source, { definitions: [architectureDecisions], ...folder }));
}

const judge = (id: CheckId, ...lines: string[]) => judgeIn(id, undefined, lines);
const adr = (...lines: string[]) => ['### ADR-001: Queue', '', ...lines, ''];
const matrix = (...weighted: string[]) => [
  '#### Brainstorm-Curate Evidence',
  '',
  '**Options Generated**: 3',
  '',
  '| Criterion | Weight | Opt 1: A | Opt 2: B | Opt 3: C |',
  '|---|---|---|---|---|',
  '| Cost | 2x | 8 | 6 | 4 |',
  '| Speed | 30% | 5 | 10 | 7 |',
  `| **Weighted Score** | | ${weighted.join(' | ')} |`,
  '',
];
const right = ['17.5', '**15**', '10.1'];

describe('SR-PLAN-08', () => {
  it('wants one ADR with Decision and Rationale', () => {
    expect(
      judge('SR-PLAN-08', ...adr('**Decision**: Use it.', '**Rationale**:', '', '- fits')),
    ).toBe('pass');
    expect(
      judge('SR-PLAN-08', ...adr('**Decision**: Use it.', '', '**Rationale**: [FEATURE]')),
    ).toEqual(['3: No ADR has both Decision and Rationale filled, expected at least one']);
    const spread = [...adr('**Decision**: Use it.'), '### ADR-002 — B', '', '**Rationale**: x'];
    expect(judge('SR-PLAN-08', ...spread)).toHaveLength(1);
  });
});

describe('SR-PLAN-11', () => {
  const summary = (...ids: string[]) => [
    '### Architecture Decisions Summary',
    '',
    '| ADR | Title | Status |',
    '|---|---|---|',
    ...ids.map((id) => `| ${id} | x | Accepted |`),
  ];
  it('wants the same ids in blocks and rows', () => {
    expect(judge('SR-PLAN-11', ...adr(), ...summary('ADR-001'))).toBe('pass');
    expect(judge('SR-PLAN-11', ...adr(), ...summary('ADR-002'))).toEqual([
      '8: ADR-001 has no row in the summary, expected one',
      '12: The summary lists ADR-002, expected its block “ADR-002: …”',
    ]);
    expect(judge('SR-PLAN-11', ...adr())).toEqual([
      '3: ADR-001 has no row in the summary, expected one',
    ]);
    expect(judge('SR-PLAN-11', ...summary())).toBe('not-applicable');
  });
});

describe('SR-PLAN-12', () => {
  it('wants a requirement', () => {
    expect(judge('SR-PLAN-12', ...adr('**Linked Requirements**: NFR-PERF-001'))).toBe('pass');
    expect(judge('SR-PLAN-12', ...adr('**Linked Requirements**: FR-xxx'))).toEqual([
      '7: Linked Requirements of ADR-001 name none, expected an FR- or NFR- id',
    ]);
    expect(judge('SR-PLAN-12', ...adr('**Status**: Accepted'))).toEqual([
      '5: Linked Requirements of ADR-001 name none, expected an FR- or NFR- id',
    ]);
    expect(judge('SR-PLAN-12')).toBe('not-applicable');
  });
});

describe('SR-PLAN-13', () => {
  const high = (...lines: string[]) => adr('**Impact**: 🔴 **High**', '', ...lines);
  const link = '**Full ADR**: [it](adrs/ADR-001.md)';
  it('wants a link where the impact is high or options were compared', () => {
    expect(judge('SR-PLAN-13', ...high(link))).toBe('pass');
    expect(judge('SR-PLAN-13', ...high())).toEqual([
      '5: ADR-001 has no Full ADR link, expected one to its record in adrs/',
    ]);
    expect(judge('SR-PLAN-13', ...adr(...matrix(...right), '**Full ADR**: later'))).toEqual([
      '17: ADR-001 has no Full ADR link, expected one to its record in adrs/',
    ]);
    expect(judge('SR-PLAN-13', ...adr('**Impact**: High | Medium | Low'))).toBe('not-applicable');
    expect(judge('SR-PLAN-13', ...adr('**Impact**: Low'))).toBe('not-applicable');
  });

  it('takes the link of the summary', () => {
    const row = [
      '### Architecture Decisions Summary',
      '',
      '| ADR | Title | Full Doc |',
      '|---|---|---|',
      '| ADR-001 | x | [it](adrs/x.md) |',
    ];
    expect(judge('SR-PLAN-13', ...high(), ...row)).toBe('pass');
    expect(judgeIn('SR-PLAN-13', {}, [...high(), ...row])).toEqual([
      '14: adrs/x.md is missing, expected the full record of ADR-001',
    ]);
  });

  it('looks for the file where the folder is open', () => {
    expect(judgeIn('SR-PLAN-13', { 'adrs/ADR-001.md': '' }, high(link))).toBe('pass');
    expect(judgeIn('SR-PLAN-13', {}, high(link))).toEqual([
      '9: adrs/ADR-001.md is missing, expected the full record of ADR-001',
    ]);
    expect(judgeIn('SR-PLAN-13', {}, high('**Full ADR**: [it](https://example.org/a)'))).toBe(
      'pass',
    );
  });
});

describe('SR-PLAN-21', () => {
  it('wants three options and a criterion scored for all', () => {
    expect(judge('SR-PLAN-21', ...adr(...matrix(...right)))).toBe('pass');
    expect(judge('SR-PLAN-21', ...adr())).toEqual([
      '5: ADR-001 compares 0 scored options, expected at least 3',
    ]);
    const two = matrix(...right).map((line) => line.replace(/\| [47] \|$/, '| |'));
    expect(judge('SR-PLAN-21', ...adr(...two))).toEqual([
      '11: ADR-001 compares 2 scored options, expected at least 3',
    ]);
    const one = two.map((line) => line.replace(/\| (?:6|10) \| \|$/, '| | |'));
    expect(judge('SR-PLAN-21', ...adr(...one))).toEqual([
      '11: ADR-001 compares 1 scored option, expected at least 3',
    ]);
    const ragged = matrix(...right).map((line) =>
      line.replace('| 8 |', '| |').replace('| 7 |', '| - |'),
    );
    expect(judge('SR-PLAN-21', ...adr(...ragged))).toEqual([
      '11: ADR-001 has no criterion with a score for every option, expected at least one',
    ]);
  });

  it('passes over trivial decisions', () => {
    const trivial = [
      '#### Brainstorm-Curate Evidence',
      '',
      '**Protocol Applied**: No (trivial decision)',
    ];
    expect(judge('SR-PLAN-21', ...adr(...trivial))).toBe('not-applicable');
    expect(
      judge('SR-PLAN-21', ...adr(...trivial.map((line) => line.replace('No', 'Yes | No')))),
    ).toHaveLength(1);
  });
});

describe('SR-PLAN-22', () => {
  it('wants the matrix in sight', () => {
    expect(judge('SR-PLAN-22', ...adr(...matrix(...right)))).toBe('pass');
    expect(judge('SR-PLAN-22', ...adr('<details>', '', ...matrix(...right), '</details>'))).toEqual(
      ['13: A scoring matrix is hidden, expected it outside <details> and comments'],
    );
    expect(judge('SR-PLAN-22', ...adr('<details>', '</details>', '', ...matrix(...right)))).toBe(
      'pass',
    );
    expect(judge('SR-PLAN-22', ...adr('<!--', '| Criterion | Weight | Opt 1 |', '-->'))).toEqual([
      '8: A scoring matrix is hidden, expected it outside <details> and comments',
    ]);
    expect(judge('SR-PLAN-22', ...adr('`<details>`', '', ...matrix(...right)))).toBe('pass');
    expect(judge('SR-PLAN-22', ...adr())).toBe('not-applicable');
  });
});

describe('the calculated cells', () => {
  it('CALC-SCORE: are rounded half up to the decimals printed', () => {
    expect(judge('CALC-SCORE', ...adr(...matrix(...right)))).toBe('pass');
    expect(judge('CALC-SCORE', ...adr(...matrix('18', '15.00', '10')))).toBe('pass');
    expect(judge('CALC-SCORE', ...adr(...matrix('17', '', '10.2')))).toEqual([
      '15: Weighted score of “Opt 1: A” in ADR-001 is 17, expected 18',
      '15: Weighted score of “Opt 3: C” in ADR-001 is 10.2, expected 10.1',
    ]);
  });

  it('CALC-SCORE: a column with a missing score is not judged', () => {
    const gap = matrix('1', '15', '10.1').map((line) => line.replace('| 8 |', '| - |'));
    expect(judge('CALC-SCORE', ...adr(...gap))).toBe('pass');
    expect(judge('CALC-SCORE', ...adr(...matrix('', '-', '**[X]**')))).toBe('not-applicable');
  });

  it('CALC-SELECTED: the best is selected, a tie passes', () => {
    const select = (text: string) => adr(...matrix(...right), `**Selected**: ${text}`);
    expect(judge('CALC-SELECTED', ...select('Option 1: A (highest weighted score)'))).toBe('pass');
    expect(judge('CALC-SELECTED', ...select('Option 2: B'))).toEqual([
      '17: ADR-001 selects “Option 2: B”, expected “Opt 1: A” with the highest score (15 against 17.5)',
    ]);
    expect(judge('CALC-SELECTED', ...select('Option [N]: [Name]'))).toBe('not-applicable');
    const tie = select('Opt 2: B').map((line) =>
      line
        .replace('| 30% | 5 |', '| 30% | 5 |')
        .replace('| 2x | 8 | 6 |', '| 2x | 6 | 6 |')
        .replace('| 5 | 10 |', '| 10 | 10 |'),
    );
    expect(judge('CALC-SELECTED', ...tie)).toBe('pass');
  });

  it('CALC-OPTIONS: columns with scores are counted', () => {
    expect(judge('CALC-OPTIONS', ...adr(...matrix(...right)))).toBe('pass');
    const stated = (text: string) =>
      adr(...matrix(...right).map((line) => line.replace('**Options Generated**: 3', text)));
    expect(judge('CALC-OPTIONS', ...stated('**Options Generated**: 4'))).toEqual([
      '9: Options Generated of ADR-001 is 4, expected 3',
    ]);
    expect(judge('CALC-OPTIONS', ...stated('**Options Generated**: [3-5]'))).toHaveLength(1);
    expect(judge('CALC-OPTIONS', ...stated('**Options Generated**:'))).toHaveLength(1);
    expect(judge('CALC-OPTIONS', ...stated(''))).toBe('not-applicable');
    expect(judge('CALC-OPTIONS', ...adr())).toBe('not-applicable');
  });
});
