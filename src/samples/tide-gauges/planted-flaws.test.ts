import { describe } from 'vitest';
import type { Flaw } from '../testing/flaw';
import { describeFlaws } from '../testing/planted';
import { tideGauges } from '.';

const title = '# Implementation Plan';

/** The infrastructure sample with one mistake in it, for each check that judges it. */
const flaws: readonly Flaw[] = [
  {
    check: 'SR-PLAN-01',
    replace: [
      [
        '**Constraints**: Data stay in the European Union; 2,900 EUR a month for production; gauges keep six hours of readings and no more',
        '**Constraints**: none',
      ],
    ],
    lines: ['**Constraints**: none'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'the template’s text is left in a part',
    cut: ['- **Device gateway**', '### Data Storage'],
    replace: [
      ['### Compute Resources\n', '### Compute Resources\n\n[Document compute resources here]\n'],
    ],
    lines: ['[Document compute'],
  },
  {
    check: 'SR-PLAN-02',
    because: 'a word',
    replace: [['zone c): database, no route out', 'zone c): TODO']],
    lines: ['- **Data subnets (prod)**'],
  },
  {
    check: 'SR-PLAN-06',
    replace: [['| tides-prod |', '| NEEDS CLARIFICATION |']],
    lines: ['| Account |'],
    also: [
      {
        check: 'SR-PLAN-02',
        lines: ['| Account |'],
        why: 'what research has to answer is a placeholder, too',
      },
    ],
  },
  {
    check: 'SR-PLAN-07',
    replace: [],
    cut: ['| Principle |', '## Infrastructure Architecture'],
    lines: ['## Constitution Check'],
  },
  {
    check: 'SR-PLAN-08',
    because: 'a section that the template has not is held to its checks all the same',
    replace: [['**Decision**:', '**What**:']],
    all: true,
    lines: ['## Architecture Decisions'],
  },
  { check: 'SR-PLAN-09', without: 'data-model.md', lines: [title] },
  {
    check: 'SR-PLAN-11',
    replace: [['| ADR-003 | Sign-in', '| ADR-004 | Sign-in']],
    lines: ['### Architecture Decisions Summary', '| ADR-004 |'],
    also: [
      { check: 'REF-UNDEFINED', lines: ['| ADR-004 |'], why: 'the row cites what has no block' },
    ],
  },
  {
    check: 'SR-PLAN-12',
    replace: [['**Linked Requirements**: FR-008', '**Linked Requirements**: -']],
    lines: ['**Linked Requirements**: -'],
  },
  {
    check: 'SR-PLAN-13',
    without: 'adrs/ADR-002-postgresql-for-readings.md',
    lines: ['**Full ADR**: [ADR-002'],
  },
  {
    check: 'SR-PLAN-21',
    replace: [['**Protocol Applied**: No (trivial decision)', '**Protocol Applied**: Yes']],
    lines: ['#### Brainstorm-Curate Evidence'],
  },
  {
    check: 'SR-PLAN-22',
    replace: [
      [
        '**Options Generated**: 3\n',
        '**Options Generated**: 3\n\n<details>\n<summary>Scores</summary>\n',
      ],
      ['\n**Selected**: Option 1: IoT Core', '\n</details>\n\n**Selected**: Option 1: IoT Core'],
    ],
    lines: ['| Criterion              |'],
  },
  {
    check: 'CALC-SCORE',
    replace: [['**68.5**', '**69.5**']],
    lines: ['| **Weighted Score**      |'],
  },
  {
    check: 'CALC-SELECTED',
    replace: [['**Selected**: Option 1: IoT Core', '**Selected**: Option 2: Own broker']],
    lines: ['**Selected**: Option 2'],
  },
  {
    check: 'CALC-OPTIONS',
    replace: [['**Options Generated**: 3', '**Options Generated**: 4']],
    lines: ['**Options Generated**: 4'],
  },
  {
    check: 'REF-UNDEFINED',
    replace: [
      [
        'single sign-on with a second factor (ADR-003)',
        'single sign-on with a second factor (ADR-030)',
      ],
    ],
    lines: ['- **People**'],
  },
  {
    check: 'REF-DUPLICATE',
    replace: [
      [
        '\n---\n\n### Architecture Decisions Summary',
        '\n---\n\n### ADR-003: Again\n\n**Status**: Accepted\n**Linked Requirements**: FR-008\n\n**Protocol Applied**: No (trivial decision)\n\n### Architecture Decisions Summary',
      ],
    ],
    lines: ['### ADR-003: Again'],
  },
];

const unneeded = [
  ...['03', '04', '05', '10', '14', '15', '16', '17', '18', '19', '20'].map((n) => `SR-PLAN-${n}`),
  ...['23', '24', '25', '26', '27'].map((n) => `SR-PLAN-${n}`),
  ...['RISK', 'COVERAGE', 'BUDGET', 'LATENCY', 'GAPS'].map((name) => `CALC-${name}`),
];

describe('the infrastructure sample', () => {
  describeFlaws({
    sample: tideGauges,
    flaws,
    unjudged: unneeded.map((id) => `${id} not-applicable`),
    manualGates: ['IG-PLAN-001', 'IG-PLAN-002'],
  });
});
