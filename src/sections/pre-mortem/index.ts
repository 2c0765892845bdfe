import { fence } from '@/plan/codecs/fence';
import { each, under } from '@/plan/codecs/headed';
import { labelled } from '@/plan/codecs/labelled';
import { labelledRows } from '@/plan/codecs/labelled-rows';
import { labelledList } from '@/plan/codecs/lists';
import { paragraph } from '@/plan/codecs/paragraph';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { derive } from './derive';
import { preMortemHeadings } from './headings';
import newScenario from './new-scenario.md?raw';
import newSummary from './new-summary.md?raw';

export const preMortem: SectionDefinition = {
  id: 'pre-mortem',
  name: 'Pre-mortem',
  headings: preMortemHeadings,
  templates: ['product'],
  help: 'Assume the feature has failed. Say how, what would have warned you, and when you stop.',
  parts: {
    summary: under(
      ['Failure Scenarios Summary'],
      {
        rows: rows('Failure scenarios', {
          id: column('ID', kinds.id('FAIL')),
          mode: column('Failure Mode', kinds.text),
          category: column('Category', kinds.text),
          probability: column('Probability', kinds.text, 'Likelihood'),
          impact: column('Impact', kinds.text),
          score: column('Risk Score', kinds.computed),
          status: column('Status', kinds.text),
        }),
        formula: paragraph('Risk Score', /^(\**Risk Score\**\s*=\s*)(.*)$/is),
        coverage: labelled('Category Coverage', kinds.computed),
      },
      { skeleton: newSummary },
    ),
    scenarios: each(
      'Scenarios',
      'FAIL',
      {
        description: labelled('Description', kinds.prose),
        warnings: labelledList('Early Warning Signs', { tasks: true }),
        prevention: labelledRows('Prevention Strategy', {
          action: column('Action', kinds.text),
          owner: column('Owner', kinds.text),
          due: column('Due Date', kinds.text),
          status: column('Status', kinds.text),
        }),
        contingency: labelled('Contingency Plan', kinds.prose),
        kill: fence('Kill Criteria'),
        note: paragraph('Note', /^()([^>].*)$/s),
      },
      { skeleton: newScenario },
    ),
  },
  derive,
};
