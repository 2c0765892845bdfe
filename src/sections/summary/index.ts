import { markdownText } from '@/plan/codecs/text-region';
import type { SectionDefinition } from '@/plan/section';

export const summary: SectionDefinition = {
  id: 'summary',
  name: 'Summary',
  headings: ['Summary'],
  templates: ['product', 'infrastructure', 'core'],
  common: true,
  help: 'The main requirement and the technical approach to it, in a paragraph.',
  parts: { text: markdownText('Summary') },
};
