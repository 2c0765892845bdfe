import { isUnanswered } from '@/plan/unanswered';
import { parseOptionLabel } from '../compute/selected';
import type { Decision } from '../decision';
import { spelled } from './consequences-field';
import { lowerStatus, yaml } from './front-matter';
import { asItem } from './options-field';
import { afterBecause } from './outcome';
import { planText } from './plan-text';
import { labelledLine, lineStarts, paragraph } from './spell';

/** A record as MADR 4.0; what MADR has no place for stands among its More Information. */
export function madrText(view: Decision): string {
  const parts = [
    ['## Context and Problem Statement', paragraph(planText(view, 'context'))],
    ['## Decision Drivers', list(drivers(view))],
    ['## Considered Options', list(optionNames(view))],
    ['## Decision Outcome', outcome(view)],
    ['### Consequences', spelled(planText(view, 'consequences'), 'graded', '*')],
    ['## Pros and Cons of the Options', reasons(view)],
    ['## More Information', more(view)],
  ].filter(([heading, body]) => body !== '' || required.has(heading));
  const title = view.title === '' ? view.id : view.title;
  const blocks = [`# ${title}`, ...parts.flat().filter((text) => text !== '')];
  return `${frontMatter(view)}${blocks.join('\n\n')}\n`;
}

/** The headings that MADR asks for even when there is nothing to say yet. */
const required: ReadonlySet<string | undefined> = new Set([
  '## Context and Problem Statement',
  '## Considered Options',
  '## Decision Outcome',
  '### Consequences',
]);

function frontMatter(view: Decision): string {
  const status = lowerStatus(planText(view, 'status'));
  const date = planText(view, 'date');
  const lines = [
    ...(status === '' ? [] : [`status: ${yaml(status)}`]),
    ...(date === '' ? [] : [`date: ${yaml(date)}`]),
  ];
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join('\n');
}

function drivers({ matrix }: Decision): string[] {
  return matrix.criteria.map(({ name }) => name).filter((name) => !isUnanswered(name));
}

function optionNames(view: Decision): string[] {
  const names = planText(view, 'options').split('\n');
  return names.filter((name) => name !== '').map(asItem);
}

/** With no option selected there is no line to give the reasons on: they get a heading. */
function outcome(view: Decision): string {
  const rationale = planText(view, 'rationale');
  // A list right after the chosen option is its consequences'.
  const decision = paragraph(planText(view, 'decision'), false);
  const chosen = planText(view, 'selected');
  const because = rationale === '' ? '.' : `, because ${lineStarts(afterBecause(rationale))}`;
  return [
    chosen === '' ? '' : `Chosen option: "${chosen}"${because}`,
    decision,
    chosen === '' ? '### Rationale' : '',
    chosen === '' ? paragraph(rationale) : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function reasons({ matrix, whyNot }: Decision): string {
  return whyNot
    .flatMap(({ name, text }) => {
      if (name === '' || isUnanswered(text)) return [];
      const { label } = parseOptionLabel(name);
      const header = matrix.options.find((option) => parseOptionLabel(option).label === label);
      const option = label !== null && header !== undefined ? parseOptionLabel(header).name : name;
      return [
        `### ${option || name}`,
        `* Bad, because ${afterBecause(text.replace(/\s*\n\s*/g, ' '))}`,
      ];
    })
    .join('\n\n');
}

function more(view: Decision): string {
  const scored = view.scoring.options.some(({ empty }) => !empty);
  const facts = [
    ['Supersedes', planText(view, 'supersedes')],
    ['Impact', planText(view, 'impact')],
    ['Linked Requirements', planText(view, 'requirements')],
    ['Reversibility', planText(view, 'reversibility')],
    ['Implementation Notes', planText(view, 'notes')],
    [
      'Plan',
      `${view.id} in [plan.md](../plan.md)${scored ? ', where the options are scored' : ''}`,
    ],
  ];
  return facts
    .filter(([, text]) => text !== '')
    .map(([label = '', text = '']) => labelledLine(label, text))
    .join('\n\n');
}
