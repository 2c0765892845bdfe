import { labelled } from '@/plan/codecs/labelled';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const designSystem: SectionDefinition = {
  id: 'design-system',
  name: 'Design system',
  headings: ['Design System *(for UI features)*'],
  templates: ['product'],
  help: 'What screens are built from. Only for features with a user interface; the screens themselves belong in design.md.',
  parts: {
    components: labelled('Component Library', kinds.text, {
      help: 'The library that gives buttons, dialogs and fields, or N/A.',
    }),
    styling: labelled('Styling Approach', kinds.text, { help: 'How styles are written.' }),
    tokens: labelled('Design Tokens', kinds.text, {
      help: 'Where colors, spacing and type are defined once.',
    }),
    icons: labelled('Icon System', kinds.text, { help: 'One set of icons for all screens.' }),
    animation: labelled('Animation Library', kinds.text, { help: 'What moves things, or none.' }),
    accessibility: labelled('Accessibility Target', kinds.text, {
      help: 'WCAG version and level: A, AA or AAA.',
    }),
    reference: labelled('Design Reference', kinds.text, {
      help: 'Where the drawings are, or that they are still to come.',
    }),
  },
};
