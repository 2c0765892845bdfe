import { describe, expect, it } from 'vitest';
import { rows, runCheck } from './testing/check-by-id';

const header = 'FR-ID | Summary | ADR-xxx | TASK-xxx (planned) | TEST-xxx (expected) | Status';
const fr = (...cells: string[]) => ['### FR Coverage Matrix', '', ...rows(header, ...cells)];
const nfr = (...cells: string[]) => [
  '### NFR Coverage Matrix',
  '',
  ...rows('NFR-ID | Requirement | ADR-xxx | Monitoring | Status', ...cells),
];
const full = (id: string) => `${id} | x | ADR-001 | T-001 | TEST-1 | ✓ Covered`;
const open = (id: string) => `${id} | x | - | T-001 | TEST-1 | ⚠ No ADR`;

describe('SR-PLAN-19', () => {
  it('wants nine in ten requirements to have a decision and a task', () => {
    const nine = Array.from({ length: 9 }, (_, i) => full(`FR-00${i + 1}`));
    expect(runCheck('SR-PLAN-19', fr(...nine, open('FR-010')))).toBe('pass');
    expect(runCheck('SR-PLAN-19', fr(...nine.slice(1), open('FR-010')))).toEqual([
      '3: 8 of 9 FRs have an ADR and a task, expected at least 90%',
    ]);
    expect(runCheck('SR-PLAN-19', fr())).toEqual([
      '3: No row starts with a requirement’s id, such as FR-001, expected at least 90%',
    ]);
    expect(runCheck('SR-PLAN-19', [])).toBe('not-applicable');
  });

  it.each(['FR-Q01', 'FR-1.1', 'FR-004a', 'REQ-EXPORT-001'])('counts %s', (id) => {
    expect(runCheck('SR-PLAN-19', fr(full(id)))).toBe('pass');
  });

  it('does not count what is struck out', () => {
    expect(runCheck('SR-PLAN-19', fr(full('FR-001'), open('~~FR-002~~')))).toBe('pass');
  });

  it('does not take a template’s ids for answers', () => {
    expect(runCheck('SR-PLAN-19', fr('FR-001 | x | ADR-xxx | T-xxx | TBD | ✓'))).toEqual([
      '3: 0 of 1 FRs have an ADR and a task, expected at least 90%',
    ]);
  });
});

describe('a matrix without rows', () => {
  it('has neither orphans nor gaps', () => {
    for (const id of ['SR-PLAN-20', 'CALC-GAPS', 'CALC-COVERAGE'] as const) {
      expect(runCheck(id, ['## ADR-001: A', ...fr()])).toBe('not-applicable');
      expect(runCheck(id, ['### FR Coverage Matrix', '', '- FR-001: done'])).toBe('not-applicable');
    }
  });
});

describe('a coverage line with what the template left', () => {
  it('is a placeholder, not a wrong sum', () => {
    const line = ['', '**FR Coverage**: 1/{total} (50%)'];
    expect(runCheck('CALC-COVERAGE', [...fr(full('FR-001')), ...line])).toBe('pass');
  });
});

describe('SR-PLAN-20', () => {
  const adr = (requirements: string) => [
    '## ADR-001: A',
    '',
    `**Linked Requirements**: ${requirements}`,
    '',
  ];
  it('finds requirements and decisions that stand alone', () => {
    expect(runCheck('SR-PLAN-20', [...adr('FR-001'), ...fr(open('FR-001'))])).toBe('pass');
    expect(runCheck('SR-PLAN-20', [...adr('-'), ...fr('FR-001 | x | - | - | TEST-1 | ⚠')])).toEqual(
      [
        '11: FR-001 has neither ADR nor task, expected one of them',
        '3: ADR-001 serves no requirement, expected one that it links or that cites it',
      ],
    );
  });

  it('lets a matrix or an NFR table cite the decision', () => {
    expect(runCheck('SR-PLAN-20', [...adr('-'), ...fr(full('FR-001'))])).toBe('pass');
    expect(runCheck('SR-PLAN-20', [...adr('-'), ...nfr('NFR-REL-001 | x | ADR-001 | m | ✓')])).toBe(
      'pass',
    );
    const table = [
      '## Reliability Requirements',
      '',
      ...rows('ID | Linked ADR', 'NFR-REL-001 | ADR-001'),
    ];
    expect(runCheck('SR-PLAN-20', [...adr('-'), ...table, ...fr(open('FR-001'))])).toBe('pass');
    expect(runCheck('SR-PLAN-20', adr('-'))).toBe('not-applicable');
  });
});

describe('CALC-COVERAGE', () => {
  const matrix = fr(full('FR-001'), full('FR-002'), open('FR-003'));
  it.each([
    ['2/3 (67%)'],
    ['2/3 (66.7%) — Target: ≥90%'],
    ['2 of 3'],
    ['67%'],
    ['{covered}/{total} ({percentage}%) — Target: ≥90%'],
  ])('%s is no wrong sum', (line) => {
    expect(runCheck('CALC-COVERAGE', [...matrix, `**FR Coverage**: ${line}`])).toBe('pass');
  });

  it('finds the matrices by their short names', () => {
    const short = matrix.map((line) => line.replace('Coverage Matrix', 'Coverage'));
    expect(runCheck('CALC-COVERAGE', [...short, '**FR Coverage**: 2/3'])).toBe('pass');
    expect(runCheck('CALC-COVERAGE', [...short, '**FR Coverage**: 3/3'])).toHaveLength(1);
    expect(runCheck('SR-PLAN-19', short)).toEqual(runCheck('SR-PLAN-19', matrix));
  });

  it('finds wrong counts and percentages, each at the line', () => {
    expect(runCheck('CALC-COVERAGE', [...matrix, '**FR Coverage**: 3/3 (100%)'])).toEqual([
      '11: FR Coverage is 3/3, expected 2/3',
      '11: FR Coverage is 100%, expected 67%',
    ]);
    expect(runCheck('CALC-COVERAGE', [...matrix, '**FR Coverage**: 66%'])).toEqual([
      '11: FR Coverage is 66%, expected 67%',
    ]);
  });

  it('finds marks that contradict their row', () => {
    expect(runCheck('CALC-COVERAGE', fr('FR-001 | x | ADR-001 | - | - | ✅'))).toEqual([
      '7: FR-001 is marked ✓, expected ⚠: it is not covered',
    ]);
    expect(runCheck('CALC-COVERAGE', nfr('NFR-REL-001 | x | - | Dashboard | ⚠️ later'))).toEqual([
      '7: NFR-REL-001 is marked ⚠, expected ✓: it is covered',
    ]);
  });

  it('does not apply where nothing is stated', () => {
    expect(runCheck('CALC-COVERAGE', fr('FR-001 | x | ADR-001 | T-001 | - | done'))).toBe(
      'not-applicable',
    );
    expect(runCheck('CALC-COVERAGE', [])).toBe('not-applicable');
  });
});

describe('CALC-GAPS', () => {
  const gaps = (...cells: string[]) => [
    '### Traceability Gaps',
    '',
    ...rows('Gap Type | Item | Issue | Resolution', ...cells),
  ];
  const untested = fr('FR-001 | x | ADR-001 | T-001 | - | ✓', 'FR-002 | x | - | - | TEST-2 | ⚠');

  it('wants exactly the gaps that follow from the matrices', () => {
    const listed = gaps('Orphan FR | FR-002: x | a | b', 'missing test | **FR-001** | a | b');
    expect(runCheck('CALC-GAPS', [...untested, ...listed])).toBe('pass');
    expect(runCheck('CALC-GAPS', [...untested, ...gaps('Missing Test | FR-002 | a | b')])).toEqual([
      '10: Traceability Gaps lacks Orphan FR FR-002, expected its row',
      '10: Traceability Gaps lacks Missing Test FR-001, expected its row',
      '14: Traceability Gaps lists Missing Test FR-002, expected no such gap',
    ]);
  });

  it('takes no rows, “None” or a sentence for no gap', () => {
    const complete = fr(full('FR-001'));
    for (const none of [
      gaps(),
      gaps('None | - | - | -'),
      ['### Traceability Gaps', '', 'No gaps.'],
    ])
      expect(runCheck('CALC-GAPS', [...complete, ...none])).toBe('pass');
  });

  it('says that bullets do not count, and looks for the section', () => {
    const [finding] = runCheck('CALC-GAPS', [
      ...fr(full('FR-001').replace('TEST-1', '-')),
      '### Traceability Gaps',
      '',
      '- FR-001',
    ]);
    expect(finding).toBe(
      '9: Traceability Gaps lacks Missing Test FR-001, expected its row (bullets stand in place of the table: they do not count)',
    );
    expect(runCheck('CALC-GAPS', untested)).toHaveLength(2);
    expect(runCheck('CALC-GAPS', [])).toBe('not-applicable');
  });
});
