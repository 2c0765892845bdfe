import { fence } from '@/plan/codecs/fence';
import { under } from '@/plan/codecs/headed';
import { labelled } from '@/plan/codecs/labelled';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const projectStructure: SectionDefinition = {
  id: 'project-structure',
  name: 'Project structure',
  headings: ['Project Structure'],
  templates: ['product', 'infrastructure', 'core'],
  help: 'The feature’s documents and the real folders its code goes to.',
  parts: {
    documentation: under(['Documentation (this feature)'], {
      tree: fence('Documentation', { labelled: false, tree: true }),
    }),
    source: under(['Source Code (repository root)'], {
      tree: fence('Source Code', { labelled: false, tree: true }),
      decision: labelled('Structure Decision', kinds.prose),
    }),
    decision: labelled('Structure Decision', kinds.prose),
  },
};
