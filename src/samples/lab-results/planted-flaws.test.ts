import { describe } from 'vitest';
import type { Flaw } from '../testing/flaw';
import { describeFlaws } from '../testing/planted';
import { labResults } from '.';

const title = '# Implementation Plan';

/** The product sample with one mistake in it, for each way in which a check can fail. */
const flaws: readonly Flaw[] = [
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
    also: [
      {
        check: 'SR-PLAN-02',
        lines: ['| Clinical safety case'],
        why: 'what research has to answer is a placeholder, too',
      },
    ],
  },
  {
    check: 'SR-PLAN-08',
    replace: [['**Rationale**:', '**Reasons**:']],
    all: true,
    lines: ['## Architecture Decisions'],
  },
  {
    check: 'SR-PLAN-07',
    because: 'only the template’s text is left',
    cut: ['| Principle |', '## Project Structure'],
    lines: ['## Constitution Check'],
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
  {
    check: 'SR-PLAN-01',
    because: 'the section is missing',
    replace: [['## Technical Context', '## Context']],
    lines: [title],
  },
  {
    check: 'SR-PLAN-01',
    because: 'a value is empty',
    replace: [
      [
        '**Project Type**: Mobile + API, with a small web client for the laboratory desk',
        '**Project Type**:',
      ],
    ],
    lines: ['**Project Type**:'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'a template’s bracketed text',
    replace: [['no loss | Ines Albrecht |', 'no loss | [Name] |']],
    lines: ['| Technical feasibility'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'a bracketed example of nobody’s template',
    replace: [['a ticket with two days', 'a ticket with [e.g., two] days']],
    lines: ['- `Existing`'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'brackets in capitals',
    replace: [
      ['Results team | 2026-11-09 |\n| [latency]', '[TEAM NAME] | 2026-11-09 |\n| [latency]'],
    ],
    lines: ['| [delivery]'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'an id that ends in xxx',
    replace: [['Used in ADR-002\n', 'Used in ADR-xxx\n']],
    lines: ['- Claim check'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'a format',
    replace: [['**Decision Date**: 2026-10-14', '**Decision Date**: YYYY-MM-DD']],
    lines: ['**Decision Date**'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'alternatives that were not chosen from',
    replace: [['**Impact**: Low', '**Impact**: High | Medium | Low']],
    lines: ['**Impact**'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'the coverage line is the template’s',
    replace: [
      ['**NFR Coverage**: 13/14 (93%)', '**NFR Coverage**: {covered}/{total} ({percentage}%)'],
    ],
    lines: ['**NFR Coverage**'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'an option of the tree that was to be removed',
    replace: [
      ['```text\nserver/', '```text\n# [REMOVE IF UNUSED] Option 1: Single project\nserver/'],
    ],
    lines: ['# [REMOVE'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'code that is a field’s value',
    replace: [['**Branch**: `001-lab-results`', '**Branch**: `[###-feature-name]`']],
    lines: ['**Branch**'],
  },
  {
    check: 'SR-PLAN-03',
    because: 'no name',
    replace: [['| PKG-003 | org.flywaydb:flyway-core |', '| PKG-003 | — |']],
    lines: ['| PKG-003'],
  },
  {
    check: 'SR-PLAN-05',
    because: 'of a framework',
    replace: [['| https://react.dev/reference/react |', '| react.dev |']],
    lines: ['| FW-003'],
  },
  {
    check: 'SR-PLAN-07',
    because: 'the section is missing',
    replace: [['## Constitution Check', '## Principles']],
    lines: [title],
  },
  {
    check: 'SR-PLAN-12',
    because: 'the label is missing',
    replace: [['**Linked Requirements**: FR-003, FR-006, NFR-PERF-004\n\n', '']],
    lines: ['### ADR-004'],
  },
  {
    check: 'SR-PLAN-14',
    because: 'the section is missing',
    replace: [['## Strategic Narrative (Working Backwards)', '## Story']],
    lines: [title],
  },
  {
    check: 'SR-PLAN-16',
    because: 'no Integration',
    replace: [['|  Integration  |', '|   External    |']],
    all: true,
    lines: ['### Failure Scenarios Summary'],
  },
  {
    check: 'SR-PLAN-21',
    because: 'no criterion is scored for all',
    replace: [
      [
        '|           9            |               8               |              8               |            2            |',
        '|           9            |               8               |              8               |            -            |',
      ],
      [
        '|           8            |               1               |              8               |           10            |',
        '|           8            |               1               |              -               |           10            |',
      ],
      [
        '|           7            |               6               |              9               |           10            |',
        '|           7            |               -               |              9               |           10            |',
      ],
      [
        '|           10           |               9               |              3               |            8            |',
        '|           -            |               9               |              3               |            8            |',
      ],
      [
        '|           7            |               6               |              3               |           10            |',
        '|           -            |               6               |              3               |           10            |',
      ],
    ],
    lines: ['| Criterion              | Weight | Opt 1: Index'],
  },
  {
    check: 'SR-PLAN-22',
    because: 'in a comment',
    replace: [
      [
        '**Protocol Applied**: No (trivial decision)\n',
        '**Protocol Applied**: No (trivial decision)\n\n<!--\n| Criterion | Weight | Opt 1: OIDC |\n|---|---|---|\n| Effort | 1x | 9 |\n-->\n',
      ],
    ],
    lines: ['| Criterion | Weight | Opt 1: OIDC'],
  },
  {
    check: 'SR-PLAN-25',
    because: 'bullets stand in place of the table',
    cut: ['| Resource | Current Capacity |', '### Scaling Triggers'],
    lines: ['### Capacity Baseline'],
  },
  {
    check: 'CALC-GAPS',
    because: 'a gap is not listed',
    cut: ['| Missing Test | FR-010 |', '\n### Impact Analysis'],
    lines: ['### Traceability Gaps'],
  },
  {
    check: 'CALC-COVERAGE',
    because: 'a covered row is marked as not',
    replace: [['T-004, T-005 | TEST-001 | ✓ Covered', 'T-004, T-005 | TEST-001 | ⚠ No task']],
    lines: ['| FR-001'],
  },
  {
    check: 'CALC-COVERAGE',
    because: 'both numbers are wrong',
    replace: [['13/14 (93%)', '12/14 (86%)']],
    lines: ['**NFR Coverage**', '**NFR Coverage**'],
  },
  {
    check: 'REF-UNDEFINED',
    because: 'a requirement that spec.md has not',
    replace: [
      [
        '| Results API | `contracts/api.yaml` | FR-004,',
        '| Results API | `contracts/api.yaml` | FR-014,',
      ],
    ],
    lines: ['| Results API'],
  },
  {
    check: 'REF-UNDEFINED',
    because: 'the end of a range',
    replace: [
      [
        '- Transactional outbox: Used in ADR-001, ADR-003',
        '- Transactional outbox: Used in ADR-001–ADR-007',
      ],
    ],
    lines: ['- Transactional outbox'],
  },
  {
    check: 'REF-DUPLICATE',
    because: 'of a decision',
    replace: [['### ADR-005: Sign-in', '### ADR-004: Sign-in']],
    lines: ['### ADR-004: Sign-in'],
    also: [
      { check: 'SR-PLAN-11', lines: ['| ADR-005 |'], why: 'the summary’s row has lost its block' },
      {
        check: 'REF-UNDEFINED',
        lines: ['| ADR-005 |', '- Security', '| NFR-SEC-001', '| NFR-SEC-004'],
        why: 'whatever cites the id that is gone',
      },
    ],
  },
];

describe('the product sample', () => {
  describeFlaws({
    sample: labResults,
    flaws,
    unjudged: ['SR-PLAN-04 manual'],
    manualGates: ['IG-PLAN-001', 'IG-PLAN-002', 'IG-PLAN-004'],
  });
});
