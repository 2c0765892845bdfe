import { paragraph } from '@/plan/codecs/paragraph';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const complexityTracking: SectionDefinition = {
  id: 'complexity-tracking',
  name: 'Complexity tracking',
  headings: ['Complexity Tracking'],
  templates: ['product', 'infrastructure', 'core'],
  help: 'Only for violations of the constitution: why each is needed all the same.',
  parts: {
    violations: rows('Violations', {
      violation: column('Violation', kinds.text),
      why: column('Why Needed', kinds.text),
      rejected: column('Simpler Alternative Rejected Because', kinds.text),
    }),
    note: paragraph('Note', /^(>\s*)(.*)$/s),
  },
};
