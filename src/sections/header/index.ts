import { labelled } from '@/plan/codecs/labelled';
import { title } from '@/plan/codecs/title';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const header: SectionDefinition = {
  id: 'header',
  name: 'Header',
  headings: ['Implementation Plan'],
  templates: ['product', 'infrastructure', 'core'],
  common: true,
  help: 'Names the feature and ties the plan to its branch, its specification and its day.',
  parts: {
    title: title('Implementation Plan'),
    branch: labelled('Branch', kinds.code, { aliases: ['Feature Branch'] }),
    date: labelled('Date', kinds.date, { aliases: ['Created'] }),
    spec: labelled('Spec', kinds.text, {
      aliases: ['Specification'],
      help: 'A link to what is asked for.',
    }),
    input: labelled('Input', kinds.text, { help: 'What this plan was written from.' }),
    note: labelled('Note', kinds.text, {
      wide: true,
      help: 'A remark for whoever reads the plan.',
    }),
  },
};
