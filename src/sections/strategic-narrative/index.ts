import { under } from '@/plan/codecs/headed';
import { underWith } from '@/plan/codecs/headed-with';
import { labelled } from '@/plan/codecs/labelled';
import { labelledPairs } from '@/plan/codecs/pairs';
import { list } from '@/plan/codecs/plain-list';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const strategicNarrative: SectionDefinition = {
  id: 'strategic-narrative',
  name: 'Strategic narrative',
  headings: ['Strategic Narrative (Working Backwards)', 'Working Backwards'],
  templates: ['product'],
  help: 'Tell the finished thing from the customer’s side first: what they gain, what the first version leaves out, and what must hold before you start.',
  parts: {
    pressRelease: underWith(
      ['Press Release Summary', 'Press Release'],
      {
        product: labelled('Product/Feature', kinds.text, {
          help: 'Its name, as the customer would say it.',
        }),
        customer: labelled('Target Customer', kinds.text, {
          help: 'One group of people, as narrow as it is true.',
        }),
        value: labelled('Quantified Value Proposition', kinds.prose, {
          help: 'The benefit with a number in it, from what to what.',
        }),
      },
      {
        painPoints: under(['Key Pain Points Addressed', 'Pain Points'], {
          items: list('Pain points', {
            ordered: true,
            help: 'Two that can be counted in hours or money, one that cannot.',
          }),
        }),
        differentiators: under(['Differentiators vs Alternatives', 'Differentiators'], {
          rows: rows(
            'Differentiators',
            {
              alternative: column('Alternative', kinds.text),
              advantage: column('Our Advantage', kinds.text),
              improvement: column('Quantified Improvement', kinds.text),
            },
            'What customers do today comes first: it is the strongest competitor.',
          ),
        }),
      },
    ),
    mvp: under(['MVP Scope Statement', 'MVP Scope'], {
      building: labelledPairs("What We're Building (v1)", {
        aliases: ["What We're Building", 'What We’re Building (v1)', 'What We’re Building'],
        ordered: true,
        word: 'feature',
        help: 'Each feature with the pain that it ends; without one it can wait.',
      }),
      notBuilding: labelledPairs("What We're NOT Building (v1)", {
        aliases: [
          "What We're NOT Building",
          'What We’re NOT Building (v1)',
          'What We’re NOT Building',
        ],
        word: 'excluded feature',
        help: 'What someone will ask for: why it is left out, and until when.',
      }),
      timeToValue: labelledPairs('Time to Value', {
        whole: 'text',
        word: 'milestone',
        help: 'What users have gained on the first day, after a week, after a month.',
      }),
    }),
    goNoGo: under(['Go/No-Go Criteria'], {
      rows: rows(
        'Go/No-Go criteria',
        {
          criterion: column('Criterion', kinds.text),
          threshold: column('Threshold', kinds.text),
          status: column('Current Status', kinds.text),
          owner: column('Owner', kinds.text),
        },
        'What must be true before work starts, and who says that it is.',
      ),
    }),
  },
};
