import { describe } from 'vitest';
import { describeHarmless, type Harmless } from '../testing/harmless';
import { labResults } from '.';

/** What the product sample may look like as well: none of it may alarm a check. */
const variants: readonly Harmless[] = [
  { what: 'weights without x', replace: [['|  2.5x  |', '|  2.5   |']] },
  { what: 'weights in percent, with their sum', replace: [['|  0.5x  |', '|  50%   |']] },
  {
    what: 'scores out of ten',
    replace: [
      [
        '|         9         |        6        |      4       |         8          |',
        '|       9/10        |      6/10       |     4/10     |        8/10        |',
      ],
    ],
  },
  { what: 'a sum with fewer decimals, rounded half up', replace: [['**81.5**', '**82**']] },
  {
    what: 'a column whose score is missing is not judged',
    replace: [
      ['|      10      |         8          |', '|      -       |         8          |'],
      ['**57**', '**99**'],
    ],
  },
  {
    what: 'words for letters',
    replace: [
      ['|      M      |   C    |     6      |', '|   Medium    |Critical|     6      |'],
      ['|      H      |   L    |     3      |', '|    High     |  Low   |     3      |'],
    ],
  },
  {
    what: 'other signs',
    replace: [
      ['✓ Covered', '✅ Covered'],
      ['⚠ No ADR', '⚠️ No ADR'],
      ['⚠ No monitoring', '⚠️ No monitoring'],
    ],
    all: true,
  },
  {
    what: 'numbered sections with signs',
    replace: [
      ['## Pre-Mortem Analysis', '## 8. 🔥 Pre-Mortem Analysis'],
      ['## Requirements Traceability Matrix', '## 9) Requirements Traceability Matrix (RTM)'],
      ['## Observability & Monitoring Plan', '## X. Observability & Monitoring Plan'],
    ],
  },
  {
    what: 'sections a level deeper',
    replace: [
      ['## Technical Context', '### Technical Context'],
      ['## Scalability Strategy', '### Scalability Strategy'],
    ],
  },
  {
    what: 'without the template’s suffixes',
    replace: [
      ['## Strategic Narrative (Working Backwards)', '## Strategic Narrative'],
      ['### Non-Functional Requirements (NFRs)', '### Non-Functional Requirements'],
      ['#### Performance Requirements (NFR-PERF-xxx)', '#### Performance Requirements'],
      ['### Service Level Indicators (SLIs)', '### Service Level Indicators'],
    ],
  },
  {
    what: 'dashes after a decision’s id',
    replace: [
      ['### ADR-005: Sign', '### ADR-005 — Sign'],
      ['### ADR-003: Append', '### ADR-003 - Append'],
    ],
  },
  { what: 'a numbered decision', replace: [['### ADR-005: Sign', '### 5.5 ADR-005: Sign']] },
  {
    what: 'values below their labels',
    replace: [
      ['**Storage**: PostgreSQL 17, the cluster', '**Storage**:\nPostgreSQL 17, the cluster'],
    ],
  },
  {
    what: 'values as bullets',
    replace: [
      ['**Storage**: PostgreSQL', '- **Storage**: PostgreSQL'],
      ['**Testing**: JUnit', '- **Testing:** JUnit'],
    ],
  },
  { what: 'a budget with its percentage alone', replace: [['0.1% (43.2 min)', '0.1%']] },
  {
    what: 'a budget in other units',
    replace: [
      ['0.5% (3.6 hrs)', '0.5% (3 h 36 min)'],
      ['0.1% (43.2 min)', '0.1% (43 minutes)'],
    ],
  },
  {
    what: 'a budget of 30 days said in the cell',
    replace: [['| 99.9% | 43.8 min/month |', '| 99.9% | 43.2 min/30 days |']],
  },
  { what: 'a share with a decimal', replace: [['13/14 (93%)', '13/14 (92.9%)']] },
  { what: 'equal percentiles, other units', replace: [['<60ms | <200ms', '<0.2 s | <200ms']] },
  {
    what: 'brackets that are no placeholders',
    replace: [
      [
        'The laboratory telephones 410',
        'The laboratory telephones [sic] [10.0.0.0/16] [RFC 2119] [^1] [x] [PKG-001] [a link](spec.md) 410',
      ],
    ],
  },
  {
    what: 'words that only look like placeholders',
    replace: [
      [
        'The laboratory telephones 410',
        'The laboratory telephones XXXL, TODO-list, `TODO`, XXX_Y, TBDs, todo, why?? 410',
      ],
    ],
  },
  {
    what: 'ids in code, comments and link targets',
    replace: [
      [
        'The laboratory telephones 410',
        'The laboratory `PKG-099` <!-- ADR-099, TODO --> [telephones](ADR-099.md) 410',
      ],
    ],
  },
  {
    what: 'a range whose ends are defined',
    replace: [
      [
        '- Transactional outbox: Used in ADR-001, ADR-003',
        '- Transactional outbox: Used in ADR-001–ADR-003',
      ],
    ],
  },
  {
    what: 'tasks in another spelling',
    replace: [['T-004, T-005 | TEST-001', 'T004, TASK-005 | TEST-001']],
  },
  {
    what: 'a sentence in place of gaps',
    replace: [['| T-017 | - | ✓', '| T-017 | TEST-010 | ✓']],
    cut: ['| Gap Type |', '\n### Impact Analysis'],
    put: 'No gaps were found.\n',
  },
  {
    what: 'a row None in place of gaps',
    replace: [
      ['| T-017 | - | ✓', '| T-017 | TEST-010 | ✓'],
      [
        "| Missing Test | FR-010 | No expected test coverage | The data protection officer names the export's acceptance cases by 2026-12-11 |",
        '| None | - | - | - |',
      ],
    ],
  },
  {
    what: 'more columns than the template has',
    replace: [
      ['| Alert ID | Condition |', '| Alert ID | Since | Condition |'],
      [
        '|----------|-----------|:--------:|---------|',
        '|----------|-------|-----------|:--------:|---------|',
      ],
      ['| ALERT-001 | Crit', '| ALERT-001 | 2026 | Crit'],
      ['| ALERT-002 | Two', '| ALERT-002 | 2026 | Two'],
      ['| ALERT-003 | Work', '| ALERT-003 | 2026 | Work'],
      ['| ALERT-004 | Queue', '| ALERT-004 | 2026 | Queue'],
      ['| ALERT-005 | Held', '| ALERT-005 | 2026 | Held'],
      ['| ALERT-006 | Audit', '| ALERT-006 | 2026 | Audit'],
    ],
  },
  {
    what: 'percentile columns with a unit',
    replace: [
      [
        '| P50 | P95 | P99 | P99.9 | Measurement',
        '| P50 (ms) | P95 (ms) | P99 (ms) | P99.9 (ms) | Measurement',
      ],
    ],
  },
  {
    what: 'a package column by another name',
    replace: [['| ID | Package | Locked Version |', '| ID | Artifact | Version |']],
  },
  {
    what: 'a justification under a heading',
    replace: [
      ['**Availability Target Justification**:', '##### Availability Target Justification\n'],
    ],
  },
  { what: 'Windows line endings', crlf: true },
  {
    what: 'a selected option with its note',
    replace: [
      [
        '**Selected**: Option 1: PostgreSQL (highest weighted score)',
        '**Selected**: PostgreSQL, since one transaction holds all',
      ],
    ],
  },
  {
    what: 'links in angle brackets and with titles',
    replace: [
      [
        '(adrs/ADR-004-patient-matching.md)\n',
        '(<adrs/ADR-004-patient-matching.md> "The record")\n',
      ],
    ],
  },
  { what: 'impact in bold', replace: [['**Impact**: Medium', '**Impact**: **Medium**']] },
];

describe('the product sample', () => {
  describeHarmless(labResults, variants);
});
