import { toNumber } from '@/plan/numbers';
import { isUnanswered } from '@/plan/unanswered';
import { parseOptionLabel } from '../compute/selected';
import type { Decision, NamedText } from '../decision';
import { optionsTable } from '../options-table';
import { labelledLine, lineStarts, paragraph } from './spell';

type Part = readonly [heading: string, body: string];

/**
 * A record in this program's long form: all that the plan says of the decision, the comparison included.
 * A heading stands there before there is anything to say below it.
 */
export function longFormText(view: Decision): string {
  const facts: Part[] = [
    ['Status', view.status],
    ['Supersedes', view.supersedes.join(', ')],
    ['Date', view.date],
    ['Impact', view.impact],
    ['Linked Requirements', view.requirementsText],
    ['Plan', '[plan.md](../plan.md), Architecture Decisions'],
  ];
  const parts: Part[] = [
    ['Context and problem', paragraph(answer(view.context))],
    ['Options', options(view)],
    ['Decision', decisionText(view)],
    ['Consequences', consequences(view)],
    ['Implementation', paragraph(answer(view.notes))],
  ];
  const title = view.title === '' ? view.id : `${view.id}: ${view.title}`;
  const blocks = [
    `# ${title}`,
    ...facts
      .filter(([, text]) => answer(text) !== '')
      .map(([label, text]) => labelledLine(label, text)),
    ...parts.map(([name, body]) => joined(`## ${name}`, body)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function answer(text: string): string {
  return isUnanswered(text) ? '' : text;
}

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('\n\n');

function options(view: Decision): string {
  const named = view.matrix.options.some((header, option) => {
    return answer(parseOptionLabel(header).name) !== '' || !view.scoring.options[option]?.empty;
  });
  if (!named) return '';
  const rejected = view.whyNot.filter(({ text }) => answer(text) !== '');
  const why = rejected.length > 0 ? `### Why not the others\n\n${items(rejected)}` : '';
  return joined(optionsTable(view), standing(view), why);
}

/** How far ahead the winner is, in words. */
function standing({ matrix, scoring }: Decision): string {
  const [winner, ...others] = scoring.winners;
  if (winner === undefined || others.length > 0 || !scoring.margin) return '';
  const { label, name } = parseOptionLabel(matrix.options[winner] ?? '');
  const best = name === '' ? `Option ${label ?? winner + 1}` : name;
  return `${best} leads by ${toNumber(scoring.margin)}.`;
}

function decisionText(view: Decision): string {
  const selected = answer(view.selected);
  return joined(
    paragraph(answer(view.decision)),
    selected === '' ? '' : labelledLine('Selected', selected),
    '### Rationale',
    paragraph(answer(view.rationale)),
  );
}

function consequences(view: Decision): string {
  const reversibility = answer(view.reversibility);
  return joined(
    items(view.tradeOffs.filter(({ text }) => answer(text) !== '')),
    labelledLine('Reversibility', reversibility).trimEnd(),
  );
}

function items(list: readonly NamedText[]): string {
  return list
    .map(({ name, text }) => {
      const body = lineStarts(text).replaceAll('\n', '\n  ');
      return name === '' ? `- ${body}` : `- **${name}**: ${body}`;
    })
    .join('\n');
}
