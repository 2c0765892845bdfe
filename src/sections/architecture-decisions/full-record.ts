import { memberObjects, memberText } from '@/plan/json-view';
import { toNumber } from '@/plan/numbers';
import type { Operation } from '@/plan/operation';
import { isUnanswered } from '@/plan/unanswered';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';
import { parseOptionLabel } from './compute/selected';
import type { Decision, NamedText } from './decision';
import { decisionAt, decisionPath } from './decision-path';
import { optionsTable } from './options-table';
import { summaryPath, summaryRows } from './summary-rows';

export interface FullRecord {
  /** The file's path relative to the plan: `adrs/ADR-001-work-queue.md`. */
  readonly path: string;
  readonly text: string;
  /** They link the file from the decision and from the summary. */
  readonly operations: readonly Operation[];
}

/** The full record of a decision: all that the plan says of it, in the long form. */
export function createFullRecord(value: JsonObject, decision: number): FullRecord {
  const view = decisionAt(value, decision);
  const file = `${[view.id, slugOf(view.title)].filter((part) => part !== '').join('-')}.md`;
  const path = `adrs/${file}`;
  return {
    path,
    text: recordText(view),
    operations: linking(value, decision, `[${file}](${path})`),
  };
}

const longestSlug = 60;

/** Letters and digits of any script, joined by `-`. */
function slugOf(title: string): string {
  const words =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? '';
  if (words.length <= longestSlug) return words;
  return words.slice(0, words.lastIndexOf('-', longestSlug) + 1 || longestSlug).replace(/-$/, '');
}

function linking(value: JsonObject, decision: number, link: string): Operation[] {
  const block = memberObjects(value, 'decisions')[decision] ?? {};
  const own = memberText(block, 'fullRecord') !== '' || !hasEvidence(block);
  const path = decisionPath(decision, ...(own ? [] : ['evidence']), 'fullRecord');
  const operations: Operation[] = [{ type: 'set', path, value: link }];
  const id = memberText(block, 'id');
  const row = summaryRows(value).findIndex((other) => memberText(other, 'id') === id);
  if (row >= 0)
    operations.push({ type: 'set', path: [...summaryPath, String(row), 'full'], value: link });
  return operations;
}

/** Whether anything stands under an evidence heading, so that the link belongs there. */
function hasEvidence(block: JsonObject): boolean {
  return !isEmpty(block['evidence']);
}

function isEmpty(value: Json | undefined): boolean {
  if (isArray(value)) return value.length === 0;
  return isObject(value) ? Object.values(value).every(isEmpty) : (value ?? '') === '';
}

type Part = readonly [heading: string, body: string];

function recordText(view: Decision): string {
  const facts: Part[] = [
    ['Status', view.status],
    ['Date', view.date],
    ['Impact', view.impact],
    ['Linked Requirements', view.requirementsText],
    ['Plan', '[plan.md](../plan.md), Architecture Decisions'],
  ];
  const parts: Part[] = [
    ['Context and problem', answer(view.context)],
    ['Options', options(view)],
    ['Decision', decisionText(view)],
    ['Consequences', consequences(view)],
    ['Implementation', answer(view.notes)],
  ];
  const title = view.title === '' ? view.id : `${view.id}: ${view.title}`;
  const blocks = [
    `# ${title}`,
    ...facts
      .filter(([, text]) => answer(text) !== '')
      .map(([label, text]) => `**${label}**: ${text}`),
    ...parts.filter(([, body]) => body !== '').map(([name, body]) => `## ${name}\n\n${body}`),
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
    answer(view.decision),
    selected === '' ? '' : `**Selected**: ${selected}`,
    answer(view.rationale) === '' ? '' : `### Rationale\n\n${view.rationale}`,
  );
}

function consequences(view: Decision): string {
  const reversibility = answer(view.reversibility);
  return joined(
    items(view.tradeOffs.filter(({ text }) => answer(text) !== '')),
    reversibility === '' ? '' : `**Reversibility**: ${reversibility}`,
  );
}

function items(list: readonly NamedText[]): string {
  return list
    .map(({ name, text }) => {
      const body = text.replaceAll('\n', '\n  ');
      return name === '' ? `- ${body}` : `- **${name}**: ${body}`;
    })
    .join('\n');
}
