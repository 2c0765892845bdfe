import { under } from '@/plan/codecs/headed';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

const levels = ['High', 'Medium', 'Low'];

export const scalability: SectionDefinition = {
  id: 'scalability',
  name: 'Scalability',
  headings: ['Scalability Strategy'],
  templates: ['product'],
  help: 'How much fits today, what tells that it will not for long, and what is done then.',
  parts: {
    baseline: under(['Capacity Baseline'], {
      rows: rows('Capacity', {
        resource: column('Resource', kinds.text),
        current: column('Current Capacity', kinds.text),
        sixMonths: column('6mo Projected', kinds.text),
        twelveMonths: column('12mo Projected', kinds.text),
        strategy: column('Scaling Strategy', kinds.text),
      }),
    }),
    triggers: under(['Scaling Triggers'], {
      rows: rows('Triggers', {
        metric: column('Metric', kinds.text),
        warning: column('Warning Threshold', kinds.text),
        scale: column('Scale Threshold', kinds.text),
        action: column('Scale Action', kinds.text),
        cooldown: column('Cooldown', kinds.duration),
      }),
    }),
    bottlenecks: under(['Bottleneck Analysis'], {
      rows: rows('Bottlenecks', {
        component: column('Component', kinds.text),
        limit: column('Current Limit', kinds.text),
        risk: column('Risk Level', kinds.oneOf(levels)),
        mitigation: column('Mitigation', kinds.text),
        when: column('When to Implement', kinds.text),
      }),
    }),
    milestones: under(['Growth Milestones'], {
      rows: rows('Milestones', {
        name: column('Milestone', kinds.text),
        users: column('Users', kinds.text),
        traffic: column('Traffic', kinds.text),
        changes: column('Architecture Changes Required', kinds.text),
      }),
    }),
  },
};
