import { under } from '@/plan/codecs/headed';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import { observabilityHeadings } from '@/plan/observability-headings';
import type { SectionDefinition } from '@/plan/section';
import { derive } from './derive';

const severities = ['CRITICAL', 'WARNING', 'INFO'];

export const observability: SectionDefinition = {
  id: 'observability',
  name: 'Observability',
  headings: observabilityHeadings,
  templates: ['product'],
  help: 'What is measured, what is promised and who is woken when the promise is at risk. Error budgets follow from target and window.',
  parts: {
    indicators: under(['Service Level Indicators (SLIs)', 'SLIs'], {
      rows: rows('Indicators', {
        id: column('SLI ID', kinds.id('SLI'), 'ID', 'SLI'),
        name: column('Name', kinds.text),
        definition: column('Definition', kinds.text),
        good: column('Good Event', kinds.text),
        valid: column('Valid Event', kinds.text),
      }),
    }),
    objectives: under(['Service Level Objectives (SLOs)', 'SLOs'], {
      rows: rows('Objectives', {
        id: column('SLO ID', kinds.id('SLO'), 'ID', 'SLO'),
        indicator: column('SLI', kinds.refs('SLI'), 'SLI ID'),
        target: column('Target', kinds.text),
        window: column('Window', kinds.text),
        budget: column('Error Budget', kinds.computed),
        threshold: column('Alert Threshold', kinds.text),
      }),
    }),
    dashboards: under(['Dashboard Specifications', 'Dashboards'], {
      rows: rows('Dashboards', {
        name: column('Dashboard', kinds.text),
        purpose: column('Purpose', kinds.text),
        panels: column('Key Panels', kinds.text),
        refresh: column('Refresh', kinds.duration),
        audience: column('Audience', kinds.text),
      }),
    }),
    alerts: under(['Alert Definitions', 'Alerts'], {
      rows: rows('Alerts', {
        id: column('Alert ID', kinds.id('ALERT'), 'ID', 'Alert'),
        condition: column('Condition', kinds.text),
        severity: column('Severity', kinds.oneOf(severities)),
        runbook: column('Runbook', kinds.text),
        notification: column('Notification', kinds.text),
      }),
    }),
    runbooks: under(['Runbook Index', 'Runbooks'], {
      rows: rows('Runbooks', {
        runbook: column('Runbook', kinds.text),
        triggers: column('Triggers', kinds.refs('ALERT')),
        owner: column('Owner', kinds.text),
        reviewed: column('Last Reviewed', kinds.date),
      }),
    }),
  },
  derive,
};
