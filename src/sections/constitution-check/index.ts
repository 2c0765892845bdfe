import { column, rows } from '@/plan/codecs/rows';
import { furtherText, markdownText } from '@/plan/codecs/text-region';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { principleList } from './principle-list';

export const constitutionCheck: SectionDefinition = {
  id: 'constitution-check',
  name: 'Constitution check',
  headings: ['Constitution Check', 'Charter Check'],
  templates: ['product', 'infrastructure', 'core'],
  help: 'Each principle of the constitution with a verdict and what supports it. Checked before research and again after design.',
  parts: {
    principles: rows('Principles', {
      principle: column(
        'Principle',
        kinds.text,
        'Constitution Principle',
        'Charter Rule',
        'Rule',
        'Gate',
        'Article',
        'Principe',
        'Prinzip',
        'Principio',
        '原则',
        '原則',
        '원칙',
      ),
      evidence: column(
        'How this plan meets it',
        kinds.text,
        'Evidence',
        'How this plan satisfies it',
        'Notes',
        'Justification',
        'Rationale',
        'Comment',
        'Details',
        'Application',
        'Compliance Notes',
        '依据',
        '备注',
        '備考',
        '근거',
      ),
      verdict: column(
        'Verdict',
        kinds.text,
        'Status',
        'Status in this plan',
        'Result',
        'Compliance',
        'Conformité',
        'Pass',
        'Check',
        'Assessment',
        'Estado',
        '状态',
        '状態',
        '상태',
      ),
    }),
    items: principleList,
    text: markdownText('Gates'),
    further: furtherText('After the principles'),
  },
};
