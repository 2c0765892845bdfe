/** A flaw that is put into the sample, and what the checks are to say of it. */
export interface Flaw {
  readonly check: string;
  /** Each text stands in the sample once; with `all`, it is replaced wherever it stands. */
  readonly replace?: readonly (readonly [from: string, to: string])[];
  readonly all?: true;
  /** A file that is taken out of the folder. */
  readonly without?: string;
  /** How the line of each finding starts. */
  readonly lines: readonly string[];
  /** Another check that the same flaw concerns. */
  readonly also?: string;
}

const title = '# Implementation Plan';

export const flaws: readonly Flaw[] = [
  {
    check: 'SR-PLAN-01',
    replace: [
      [
        'JUnit 5 and Testcontainers for the server, Kotest for shared code, Maestro on devices, k6 for load',
        'N/A',
      ],
    ],
    lines: ['**Testing**: N/A'],
  },
  {
    check: 'SR-PLAN-02',
    replace: [['on average 47 minutes after the', 'on average TBD minutes after the']],
    lines: ['Clinicians of the three hospitals'],
  },
  { check: 'SR-PLAN-03', replace: [['| 42.7.7 |', '| - |']], lines: ['| PKG-002'] },
  {
    check: 'SR-PLAN-05',
    replace: [['| https://documentation.red-gate.com/flyway |', '| in the wiki |']],
    lines: ['| PKG-003'],
  },
  {
    check: 'SR-PLAN-06',
    replace: [['14 of 16 hazards closed', 'NEEDS CLARIFICATION which hazards are closed']],
    lines: ['| Clinical safety case'],
    also: 'SR-PLAN-02',
  },
  {
    check: 'SR-PLAN-08',
    replace: [['**Rationale**:', '**Reasons**:']],
    all: true,
    lines: ['## Architecture Decisions'],
  },
  { check: 'SR-PLAN-09', without: 'data-model.md', lines: [title] },
  {
    check: 'SR-PLAN-10',
    replace: [['| Results API | `contracts/api.yaml` |', '| Results API | - |']],
    lines: ['### API Contracts'],
  },
  {
    check: 'SR-PLAN-11',
    replace: [
      [
        '| ADR-005 | Sign-in through the hospital identity provider | Accepted | Low | NFR-SEC-001, NFR-SEC-004 | - |\n',
        '',
      ],
    ],
    lines: ['### Architecture Decisions Summary'],
  },
  {
    check: 'SR-PLAN-12',
    replace: [
      ['**Linked Requirements**: NFR-SEC-001, NFR-SEC-004', '**Linked Requirements**: the policy'],
    ],
    lines: ['**Linked Requirements**: the policy'],
  },
  {
    check: 'SR-PLAN-13',
    without: 'adrs/ADR-004-patient-matching.md',
    lines: ['**Full ADR**: [ADR-004'],
  },
  {
    check: 'SR-PLAN-13',
    replace: [
      [
        '**Full ADR**: [ADR-004-patient-matching.md](adrs/ADR-004-patient-matching.md)',
        '**Full ADR**: later',
      ],
      ['| [ADR-004](adrs/ADR-004-patient-matching.md) |', '| ADR-004 |'],
    ],
    lines: ['**Full ADR**: later'],
  },
  {
    check: 'SR-PLAN-14',
    replace: [["**What We're Building (v1)**:", '**Work**:']],
    lines: ['### MVP Scope Statement'],
  },
  {
    check: 'SR-PLAN-15',
    replace: [
      ['A push service is down while a critical value waits  |', '- |'],
      ["Only one engineer understands the laboratory's HL7   |", '- |'],
      ['The laboratory changes test codes without telling us |', 'N/A |'],
    ],
    lines: ['### Failure Scenarios Summary'],
  },
  {
    check: 'SR-PLAN-16',
    replace: [['|   Technical   |', '|   External    |']],
    lines: ['### Failure Scenarios Summary'],
  },
  {
    check: 'SR-PLAN-17',
    replace: [['| P50 | P95 |', '| P50 | P90 |']],
    lines: ['#### Performance Requirements'],
  },
  {
    check: 'SR-PLAN-18',
    replace: [['| 99.9% | 43.8 min/month |', '| high | - |']],
    lines: ['#### Reliability Requirements'],
  },
  {
    check: 'SR-PLAN-18',
    replace: [['**Availability Target Justification**:', '**Why this much**:']],
    lines: ['#### Reliability Requirements'],
  },
  {
    check: 'SR-PLAN-19',
    replace: [
      ['T-004, T-005 | TEST-001 | ✓ Covered', '- | TEST-001 | ⚠ No task'],
      ['9/10 (90%)', '8/10 (80%)'],
    ],
    lines: ['### FR Coverage Matrix'],
  },
  {
    check: 'SR-PLAN-20',
    replace: [
      ['| - | T-016 | TEST-009 |', '| - | - | TEST-009 |'],
      [
        '| Missing Test | FR-010 |',
        '| Orphan FR | FR-009 | No reference | - |\n| Missing Test | FR-010 |',
      ],
    ],
    lines: ['| FR-009 | Quiet hours'],
  },
  {
    check: 'SR-PLAN-21',
    replace: [['No (trivial decision)', 'Yes']],
    lines: ['#### Brainstorm-Curate Evidence'],
  },
  {
    check: 'SR-PLAN-22',
    replace: [
      [
        '| Criterion              | Weight | Opt 1: Index',
        '<details>\n\n| Criterion              | Weight | Opt 1: Index',
      ],
    ],
    lines: ['| Criterion              | Weight | Opt 1: Index'],
  },
  {
    check: 'SR-PLAN-23',
    replace: [
      ['| SLO-002 | SLI-002 |', '| SLO-002 | SLI-001 |'],
      ['| SLO-003 | SLI-003 |', '| SLO-003 | SLI-001 |'],
      ['| SLO-004 | SLI-004 |', '| SLO-004 | SLI-001 |'],
    ],
    lines: ['### Service Level Indicators'],
  },
  {
    check: 'SR-PLAN-24',
    replace: [['[queue](../../runbooks/queue.md) | #results-warning', '— | #results-warning']],
    lines: ['| ALERT-004'],
  },
  {
    check: 'SR-PLAN-25',
    replace: [['| Resource | Current Capacity |', '| Resource | Now |']],
    lines: ['### Capacity Baseline'],
  },
  {
    check: 'SR-PLAN-26',
    replace: [['### Scaling Triggers', '### Rules']],
    lines: ['## Scalability Strategy'],
  },
  {
    check: 'SR-PLAN-27',
    replace: [['**Kill Criteria**:', '**Stops**:']],
    all: true,
    lines: ['## Pre-Mortem Analysis'],
  },
  {
    check: 'CALC-SCORE',
    replace: [['**81.5**', '**81.4**']],
    lines: ['| **Weighted Score**  |        |     **81.4**'],
  },
  {
    check: 'CALC-SELECTED',
    replace: [['**Selected**: Option 1: APNs and FCM', '**Selected**: Option 4: Pager network']],
    lines: ['**Selected**: Option 4: Pager network'],
  },
  {
    check: 'CALC-OPTIONS',
    replace: [
      [
        '**Options Generated**: 4\n\n| Criterion           |',
        '**Options Generated**: 5\n\n| Criterion           |',
      ],
    ],
    lines: ['**Options Generated**: 5'],
  },
  {
    check: 'CALC-RISK',
    replace: [['|      M      |   M    |     4      |', '|      M      |   M    |     6      |']],
    lines: ['| FAIL-001'],
  },
  {
    check: 'CALC-RISK',
    replace: [['|      M      |   C    |', '|      M      |   H    |']],
    lines: ['| FAIL-002'],
  },
  { check: 'CALC-COVERAGE', replace: [['9/10 (90%)', '9/10 (91%)']], lines: ['**FR Coverage**'] },
  {
    check: 'CALC-COVERAGE',
    replace: [['| - | - | - | ⚠ No monitoring |', '| - | - | - | ✓ Planned |']],
    lines: ['| NFR-SEC-003'],
  },
  {
    check: 'CALC-BUDGET',
    replace: [['| 99.9% | 43.8 min/month |', '| 99.9% | 43.2 min/month |']],
    lines: ['| NFR-REL-001'],
  },
  {
    check: 'CALC-BUDGET',
    replace: [['0.1% (43.2 min)', '0.1% (43.8 min)']],
    lines: ['| SLO-002'],
  },
  {
    check: 'CALC-LATENCY',
    replace: [['<200ms | <450ms', '<450ms | <0.4 s']],
    lines: ['| NFR-PERF-002'],
  },
  {
    check: 'CALC-GAPS',
    replace: [['| Missing Test | FR-010 |', '| Missing Test | FR-009 |']],
    lines: ['### Traceability Gaps', '| Missing Test | FR-009 |'],
  },
  {
    check: 'REF-UNDEFINED',
    replace: [['| PKG-005, ADR-004, T-008 |', '| PKG-009, ADR-004, T-099 |']],
    lines: ['| Version of API-003', '| Version of API-003'],
  },
  {
    check: 'REF-DUPLICATE',
    replace: [['| FW-003 | React', '| FW-002 | React']],
    lines: ['| FW-002 | React'],
  },
];
