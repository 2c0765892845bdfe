import { under } from '@/plan/codecs/headed';
import { labelled } from '@/plan/codecs/labelled';
import { column, rows } from '@/plan/codecs/rows';
import { idKinds } from '@/plan/id-pattern';
import { frMatrix, nfrMatrix } from '@/plan/ids/own-table';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { matrixColumns } from '@/plan/traceability/cells';
import { derive } from './derive';
import { requirementId } from './requirement-id';

export const requirementsTraceability: SectionDefinition = {
  id: 'requirements-traceability',
  name: 'Traceability',
  headings: ['Requirements Traceability Matrix', 'Requirements Traceability'],
  templates: ['product'],
  help: 'From every requirement to the decisions, tasks and tests that carry it, and back. Coverage, statuses and gaps follow from the rows.',
  parts: {
    functional: under(frMatrix, {
      rows: rows('Functional requirements', {
        id: {
          ...column('FR-ID', requirementId, 'FR ID', 'FR', 'Requirement ID', 'ID'),
          first: /^req(?:uirements?)?$/,
        },
        summary: column('Requirement Summary', kinds.text, 'Requirement', 'Summary'),
        decisions: { ...column('ADR-xxx', kinds.refs('ADR')), like: matrixColumns.decisions },
        tasks: {
          ...column('TASK-xxx (planned)', kinds.refs('TASK', 'T')),
          like: matrixColumns.tasks,
        },
        tests: { ...column('TEST-xxx (expected)', kinds.refs('TEST')), like: matrixColumns.tests },
        status: column('Status', kinds.computed),
      }),
      coverage: labelled('FR Coverage', kinds.computed, {
        help: 'Requirements with at least one decision and one task, out of all.',
      }),
    }),
    nonFunctional: under(nfrMatrix, {
      rows: rows('Non-functional requirements', {
        id: {
          ...column('NFR-ID', kinds.refs('NFR'), 'NFR ID', 'NFR', 'Requirement ID', 'ID'),
          first: /^req(?:uirements?)?$/,
        },
        requirement: column('Requirement', kinds.text, 'Requirement Summary', 'Summary'),
        decisions: { ...column('ADR-xxx', kinds.refs('ADR')), like: matrixColumns.decisions },
        monitoring: { ...column('Monitoring', kinds.text), like: matrixColumns.monitoring },
        alerts: column('Alert', kinds.refs('ALERT'), 'Alerts'),
        status: column('Status', kinds.computed),
      }),
      coverage: labelled('NFR Coverage', kinds.computed, {
        help: 'Requirements that something monitors, out of all.',
      }),
    }),
    gaps: under(['Traceability Gaps'], {
      rows: rows('Gaps', {
        type: column('Gap Type', kinds.computed, 'Gap', 'Type'),
        item: column('Item', kinds.computed),
        issue: column('Issue', kinds.text),
        resolution: column('Resolution', kinds.text),
      }),
    }),
    impact: under(['Impact Analysis'], {
      rows: rows('Impact', {
        change: { ...column('If This Changes...', kinds.text), like: /^if this changes/ },
        affected: {
          ...column('These Are Affected...', kinds.refs(...idKinds)),
          like: /^these are affected/,
        },
        action: column('Action Required', kinds.text),
      }),
    }),
  },
  reads: ['architecture-decisions', 'technical-context', 'non-functional-requirements'],
  derive,
};
