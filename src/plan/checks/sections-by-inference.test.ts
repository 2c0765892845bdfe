import { describe, expect, it } from 'vitest';
import { productHeadings, rows, runCheck } from './testing/check-by-id';

describe('SR-PLAN-06', () => {
  it('fails for each open point, passes with research.md, else does not apply', () => {
    const open = ['Roster: NEEDS CLARIFICATION, NEEDS CLARIFICATION', '`NEEDS CLARIFICATION`'];
    expect(runCheck('SR-PLAN-06', open, { 'research.md': '' })).toEqual([
      '3: NEEDS CLARIFICATION is left, expected the answer that research found',
    ]);
    expect(runCheck('SR-PLAN-06', ['Clear.'], { 'research.md': '' })).toBe('pass');
    expect(runCheck('SR-PLAN-06', ['Clear.'])).toBe('not-applicable');
  });
});

describe('SR-PLAN-09', () => {
  const spec = (...lines: string[]) => ({
    'spec.md': ['### Key Entities *(if any)*', '', ...lines].join('\n'),
  });
  it('wants a data model for the entities of the spec', () => {
    expect(runCheck('SR-PLAN-09', [], spec('- **Result**: a value'))).toEqual([
      '1: data-model.md is missing, expected the entities of spec.md',
    ]);
    const files = { ...spec('- **Result**: a value'), 'data-model.md': '' };
    expect(runCheck('SR-PLAN-09', [], files)).toBe('pass');
    expect(runCheck('SR-PLAN-09', [], spec('', '## Next', '- a'))).toBe('pass');
    const prompts = spec('- **[Entity 1]**: [What it stands for]', '- [Entity 2]');
    expect(runCheck('SR-PLAN-09', [], prompts)).toBe('pass');
    expect(runCheck('SR-PLAN-09', [], spec('- [Result](#result)'))).toHaveLength(1);
    expect(runCheck('SR-PLAN-09', [])).toBe('not-applicable');
  });

  it.each([
    ['### Key Entities', '#### Result\n\nA value.'],
    ['### Key Entities', '**Result** (existing)\n- value'],
    ['### Entidades clave *(incluir si hay datos)*', '- **Resultado**: un valor'],
    ['### 关键实体', '- Result：值'],
    ['### Schlüssel-Entitäten', '- **Ergebnis**: ein Wert'],
    ['### Key Entities', 'The system keeps a **Result** for each sample.'],
    ['### Key Entities', 'There are three: Result, Sample and Patient, each with an id.'],
    ['### Key Entities', 'A Result belongs to a Sample and a Patient.'],
    ['### 主要エンティティ', '- **Result**: 値'],
  ])('sees what %s lists: %j', (heading, body) => {
    const files = { 'spec.md': `# S\n\n${heading}\n\n${body}\n\n## Next\n` };
    expect(runCheck('SR-PLAN-09', [], files)).toHaveLength(1);
  });

  it.each([
    ['### Key Entities', '- N/A'],
    ['### Key Entities', '- **None**: nothing is stored'],
    ['### 主要エンティティ', '- なし'],
    ['### Key Entities', 'No new entities.'],
    ['### Key Entities', '**None**: the `Result` of 001 stays as it is, with Sample and Patient.'],
    ['### Key Entities', 'Those of the first release stay.'],
  ])('sees that %s lists none: %j', (heading, body) => {
    const files = { 'spec.md': `# S\n\n${heading}\n\n${body}\n\n## Next\n\n- a\n` };
    expect(runCheck('SR-PLAN-09', [], files)).toBe('pass');
  });
});

describe('SR-PLAN-10', () => {
  const contracts = (path: string) => [
    '### API Contracts',
    '',
    ...rows('Contract | Path', `Main | ${path}`),
  ];
  const endpoints = (...cells: string[]) => [
    '#### Generated Endpoints',
    '',
    ...rows('Method | Path', ...cells),
  ];
  it('wants a contract for generated endpoints', () => {
    const used = endpoints('GET | /results');
    expect(runCheck('SR-PLAN-10', [...contracts('`contracts/api.yaml`'), ...used])).toBe('pass');
    expect(runCheck('SR-PLAN-10', [...contracts('TBD'), ...used])).toEqual([
      '3: No API contract has a path, expected one for the generated endpoints',
    ]);
    expect(runCheck('SR-PLAN-10', used)).toEqual([
      '3: No API contract has a path, expected one for the generated endpoints',
    ]);
    expect(runCheck('SR-PLAN-10', endpoints('POST | /api/v1/{resource}'))).toBe('not-applicable');
  });
});

describe('SR-PLAN-14', () => {
  const narrative = (...lines: string[]) => [
    '## 2. Strategic Narrative (Working Backwards)',
    '',
    ...lines,
  ];
  it('wants a filled item of what is built', () => {
    expect(
      runCheck('SR-PLAN-14', narrative("**What We're Building (v1)**:", '1. [link]', '2. Ingest')),
    ).toBe('pass');
    expect(runCheck('SR-PLAN-14', narrative('**What We’re Building (v1)**: Ingest'))).toBe('pass');
    expect(
      runCheck('SR-PLAN-14', narrative("**What We're Building (v1)**:", '- **Ingest**: all')),
    ).toBe('pass');
    expect(
      runCheck(
        'SR-PLAN-14',
        narrative('### MVP Scope Statement', '', "**What We're Building (v1)**:", '1. [link]'),
      ),
    ).toEqual(["5: “What We're Building (v1)” has no filled item, expected one"]);
    expect(
      runCheck('SR-PLAN-14', ['## Observability & Monitoring Plan', '## Scalability Strategy']),
    ).toEqual(['1: Strategic Narrative is missing, expected its section']);
    expect(runCheck('SR-PLAN-14', [])).toBe('not-applicable');
  });
});

describe('requirements', () => {
  const perf = (...cells: string[]) => [
    '#### Performance Requirements (NFR-PERF-xxx)',
    '',
    ...rows('ID | Metric | P50 | P95 | P99 | P99.9', ...cells),
  ];
  const rel = (target: string) => [
    '#### Reliability Requirements',
    '',
    ...rows('ID | Metric | Target', `NFR-REL-001 | Availability | ${target}`),
  ];

  it('SR-PLAN-17: a row has both P95 and P99', () => {
    expect(runCheck('SR-PLAN-17', perf('NFR-PERF-001 | API | - | <200ms | <500ms | -'))).toBe(
      'pass',
    );
    expect(
      runCheck(
        'SR-PLAN-17',
        perf('NFR-PERF-001 | A | - | <200ms | - | -', 'NFR-PERF-002 | B | - | TBD | 1s | -'),
      ),
    ).toEqual(['3: No NFR-PERF row has both P95 and P99, expected one']);
    expect(runCheck('SR-PLAN-17', productHeadings)).toEqual([
      '1: No NFR-PERF row has both P95 and P99, expected one',
    ]);
    expect(runCheck('SR-PLAN-17', [])).toBe('not-applicable');
  });

  it('SR-PLAN-18: a percentage, and why', () => {
    const why = ['**Availability Target Justification**:', '- **99.9%**: it is enough'];
    expect(runCheck('SR-PLAN-18', [...rel('99.9%'), ...why])).toBe('pass');
    expect(runCheck('SR-PLAN-18', [...rel('high'), ...why])).toEqual([
      '3: No NFR-REL row has a percentage as its target, expected one',
    ]);
    expect(runCheck('SR-PLAN-18', [...rel('99.9%'), why[0] ?? '', '- **99.9%**: [link]'])).toEqual([
      '9: Availability Target Justification is not filled, expected why this target',
    ]);
    expect(runCheck('SR-PLAN-18', rel('99.9%'))).toEqual([
      '3: Availability Target Justification is not filled, expected why this target',
    ]);
  });

  it('CALC-LATENCY: percentiles do not descend', () => {
    expect(runCheck('CALC-LATENCY', perf('NFR-PERF-001 | API | 1s | 1000ms | - | 2s'))).toBe(
      'pass',
    );
    expect(runCheck('CALC-LATENCY', perf('NFR-PERF-001 | API | <1s | <200ms | - | 2s'))).toEqual([
      '7: NFR-PERF-001 has P95 <200ms below P50 <1s, expected no less',
    ]);
    expect(runCheck('CALC-LATENCY', perf('NFR-PERF-001 | Rate | 400 RPS | 200 RPS | - | -'))).toBe(
      'not-applicable',
    );
  });
});

describe('observability', () => {
  const plan = (slis: string[], slos: string[]) => [
    '### Service Level Indicators (SLIs)',
    '',
    ...rows('SLI ID | Name', ...slis),
    '### Service Level Objectives (SLOs)',
    '',
    ...rows('SLO ID | SLI', ...slos),
  ];
  it('SR-PLAN-23: two indicators have an objective', () => {
    const slis = ['SLI-001 | a', 'SLI-002 | b'];
    expect(runCheck('SR-PLAN-23', plan(slis, ['SLO-001 | SLI-001', 'SLO-002 | SLI-002']))).toBe(
      'pass',
    );
    expect(
      runCheck('SR-PLAN-23', plan(slis, ['SLO-001 | SLI-001', 'SLO-002 | SLI-001, SLI-009'])),
    ).toEqual(['3: 1 SLIs have an SLO, expected at least 2']);
    expect(runCheck('SR-PLAN-23', [])).toBe('not-applicable');
  });

  it('SR-PLAN-24: every alert has a runbook', () => {
    const alerts = (...cells: string[]) => [
      '### Alert Definitions',
      '',
      ...rows('Alert ID | Runbook', ...cells),
    ];
    expect(runCheck('SR-PLAN-24', alerts('ALERT-001 | [latency](r.md)'))).toBe('pass');
    expect(runCheck('SR-PLAN-24', alerts('ALERT-001 | a.md', 'ALERT-002 | -'))).toEqual([
      '8: ALERT-002 has no runbook, expected one',
    ]);
    expect(runCheck('SR-PLAN-24', alerts())).toBe('not-applicable');
    expect(runCheck('SR-PLAN-24', ['### Alert Definitions', '', '- ALERT-001: a.md'])).toEqual([
      '3: No alert names its runbook, expected a row for each (bullets stand in place of the table: they do not count)',
    ]);
  });
});

describe('scalability', () => {
  it('SR-PLAN-25: what runs today is known', () => {
    const baseline = (...cells: string[]) => [
      '### Capacity Baseline',
      '',
      ...rows('Resource | Current Capacity', ...cells),
    ];
    expect(runCheck('SR-PLAN-25', baseline('API | TBD', 'DB | 1 primary'))).toBe('pass');
    expect(runCheck('SR-PLAN-25', baseline('API | [Name]', 'DB | -'))).toEqual([
      '3: Capacity Baseline has no current capacity, expected one',
    ]);
    expect(runCheck('SR-PLAN-25', [])).toBe('not-applicable');
  });

  it('SR-PLAN-26: two triggers are filled, rows only', () => {
    const triggers = (...cells: string[]) => [
      '### Scaling Triggers',
      '',
      ...rows('Metric | Action', ...cells),
    ];
    expect(runCheck('SR-PLAN-26', triggers('CPU | add', 'Memory | add'))).toBe('pass');
    expect(runCheck('SR-PLAN-26', triggers('CPU | add', 'Memory | [Name]'))).toEqual([
      '3: Scaling Triggers has 1 filled row, expected at least 2',
    ]);
    expect(runCheck('SR-PLAN-26', ['### Scaling Triggers', '', '- CPU', '- Memory'])).toEqual([
      '3: Scaling Triggers has 0 filled rows, expected at least 2 (bullets stand in place of the table: they do not count)',
    ]);
  });
});
