import { labelled } from '@/plan/codecs/labelled';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const technicalContext: SectionDefinition = {
  id: 'technical-context',
  name: 'Technical context',
  headings: ['Technical Context'],
  templates: ['product', 'infrastructure', 'core'],
  help: 'What the feature is built with and what it must withstand. Mark with the question mark what is not known yet.',
  parts: {
    language: labelled('Language/Version', kinds.text, {
      aliases: ['Language', 'Languages', 'Language/Runtime', 'Language/Stack'],
      help: 'The languages and their versions.',
    }),
    dependencies: labelled('Primary Dependencies', kinds.text, {
      aliases: ['Dependencies', 'Key Dependencies'],
      help: 'The frameworks and libraries that shape the design.',
    }),
    storage: labelled('Storage', kinds.text, {
      aliases: ['Database', 'Data Storage'],
      help: 'Where data is kept, or N/A.',
    }),
    testing: labelled('Testing', kinds.text, {
      aliases: ['Tests', 'Test Framework'],
      help: 'The tools that the tests are written with.',
    }),
    platform: labelled('Target Platform', kinds.text, {
      aliases: ['Platform'],
      help: 'What it runs on.',
    }),
    projectType: labelled('Project Type', kinds.text, { help: 'It decides the source layout.' }),
    performance: labelled('Performance Goals', kinds.text, {
      aliases: ['Performance Goal', 'Performance', 'Performance Targets'],
      help: 'Numbers: requests a second, frames, latency.',
    }),
    constraints: labelled('Constraints', kinds.text, {
      aliases: ['Constraint'],
      help: 'Limits the design must keep to.',
    }),
    scale: labelled('Scale/Scope', kinds.text, {
      aliases: ['Scale', 'Scope'],
      help: 'Users, records, screens: how large it gets.',
    }),
  },
};
