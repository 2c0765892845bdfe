import { labelledGroup } from '@/plan/codecs/group';
import { under } from '@/plan/codecs/headed';
import { labelledPairs } from '@/plan/codecs/pairs';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { derive } from './derive';

const statuses = column('Status', kinds.text);
const decisions = column('Linked ADR', kinds.refs('ADR'), 'Linked ADRs');

export const nonFunctionalRequirements: SectionDefinition = {
  id: 'non-functional-requirements',
  name: 'Non-functional requirements',
  headings: ['Non-Functional Requirements (NFRs)', 'NFRs'],
  templates: ['product'],
  help: 'Targets that can be measured: each with its number, how it is measured, and the decision that serves it.',
  parts: {
    performance: under(['Performance Requirements (NFR-PERF-xxx)'], {
      rows: rows(
        'Performance',
        {
          id: column('ID', kinds.id('NFR-PERF')),
          metric: column('Metric', kinds.text),
          p50: column('P50', kinds.text),
          p95: column('P95', kinds.text),
          p99: column('P99', kinds.text),
          p999: column('P99.9', kinds.text),
          measurement: column('Measurement', kinds.text),
          decisions,
        },
        'A higher percentile cannot be faster than a lower one.',
      ),
      load: labelledGroup(
        'Load Profile',
        {
          users: {
            label: 'Peak Concurrent Users',
            kind: kinds.text,
            help: 'How many are active at once.',
          },
          requests: {
            label: 'Request Rate at Peak',
            kind: kinds.text,
            help: 'Requests a second, at the worst moment.',
          },
          volume: {
            label: 'Data Volume',
            kind: kinds.text,
            help: 'Records, and the space they take.',
          },
          growth: {
            label: 'Growth Rate',
            kind: kinds.text,
            help: 'Percent a month; the scalability section projects from it.',
          },
        },
        'What the targets above have to hold under.',
      ),
    }),
    reliability: under(['Reliability Requirements (NFR-REL-xxx)'], {
      rows: rows(
        'Reliability',
        {
          id: column('ID', kinds.id('NFR-REL')),
          metric: column('Metric', kinds.text),
          target: column('Target', kinds.text),
          budget: column('Error Budget', kinds.computed),
          measurement: column('Measurement', kinds.text),
          decisions,
        },
        'A month is 365/12 days, as CALC-BUDGET counts it: 99.9% allows 43.8 minutes.',
      ),
      justification: labelledPairs('Availability Target Justification', {
        whole: 'text',
        word: 'reason',
        help: 'Why this much is needed, and why the next nine is not worth its price.',
      }),
    }),
    observability: under(['Observability Requirements (NFR-OBS-xxx)'], {
      rows: rows('Observability', {
        id: column('ID', kinds.id('NFR-OBS')),
        requirement: column('Requirement', kinds.text),
        target: column('Target', kinds.text),
        implementation: column('Implementation', kinds.text),
        status: statuses,
      }),
    }),
    security: under(['Security Requirements (NFR-SEC-xxx)'], {
      rows: rows('Security', {
        id: column('ID', kinds.id('NFR-SEC')),
        requirement: column('Requirement', kinds.text),
        standard: column('Standard', kinds.text),
        implementation: column('Implementation', kinds.text),
        status: statuses,
      }),
    }),
  },
  derive,
};
