import { markdownText } from '@/plan/codecs/text-region';
import type { SectionDefinition } from '@/plan/section';
import { checks } from './checks';
import example from './example.md?raw';

export const constitutionCheck: SectionDefinition = {
  id: 'constitution-check',
  name: 'Constitution check',
  headings: ['Constitution Check', 'Charter Check'],
  templates: ['product', 'infrastructure', 'core'],
  help: 'Each principle of the constitution with a verdict and what supports it. Checked before research and again after design.',
  parts: { text: markdownText('Gates') },
  checks,
  example,
};
