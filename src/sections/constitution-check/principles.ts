import { memberObjects, memberText } from '@/plan/json-view';
import type { Path } from '@/plan/operation';
import type { Principle } from '@/plan/requirements/principles';
import type { JsonObject } from '@/plan/value';
import { readVerdict, type Verdict } from './compute/verdict';
import { readJudgedHeading } from './heading-verdict';
import { matchPrinciples } from './match-principles';

/** A principle as the plan judges it, in a row of its table or an item of its list. */
export interface JudgedPrinciple {
  readonly name: string;
  readonly verdict: Verdict | null;
  /** What supports the verdict. */
  readonly evidence: string;
  /** Where it stands, relative to the section's value. */
  readonly path: Path;
}

/** The principles that the check judges: in its table, its list, its free text, under headings of their own. */
export function judgedPrinciples(value: JsonObject): readonly JudgedPrinciple[] {
  const rows = memberObjects(value, 'principles').map((row, index): JudgedPrinciple => {
    const evidence = memberText(row, 'evidence');
    const verdict = readVerdict(memberText(row, 'verdict')) ?? readVerdict(evidence);
    const name = memberText(row, 'principle');
    return { name, verdict, evidence, path: ['principles', String(index)] };
  });
  const items = memberObjects(value, 'items').map((item, index): JudgedPrinciple => {
    const [name, evidence] = nameAndEvidence(item);
    const said = readVerdict(evidence) ?? readVerdict(name);
    const boxed = item['done'] === true ? 'pass' : item['done'] === false ? 'open' : null;
    return { name, verdict: said ?? boxed, evidence, path: ['items', String(index)] };
  });
  return [...rows, ...items, ...inText(value), ...underHeadings(value)];
}

/** Those that stand neither in the table nor in the list: in free text, under headings of their own. */
export function judgedElsewhere(value: JsonObject): readonly JudgedPrinciple[] {
  if (memberObjects(value, 'principles').length + memberObjects(value, 'items').length > 0)
    return [];
  return judgedPrinciples(value);
}

const named =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?([^\s\w*]{1,3}\s*)?\*\*(.+?)\*\*\s*[:：]?\s*(?:[—–-]\s+)?(.*)$/u;

/** Lines that begin with a bold name, a sign before it perhaps: `✅ **I. Name**: why`. */
function inText(value: JsonObject): readonly JudgedPrinciple[] {
  return ['text', 'further'].flatMap((key) =>
    memberText(value, key)
      .split('\n')
      .flatMap((line): JudgedPrinciple[] => {
        const [, sign = '', name = '', rest = ''] = named.exec(line) ?? [];
        if (name === '' || name.startsWith('[')) return [];
        const verdict = readVerdict(rest) ?? readVerdict(sign) ?? readVerdict(name);
        return [{ name: name.replace(/[:：]$/, ''), verdict, evidence: rest, path: [key] }];
      }),
  );
}

function underHeadings(value: JsonObject): readonly JudgedPrinciple[] {
  return memberObjects(value, 'subsections').map((subsection, index) => {
    const { name, said } = readJudgedHeading(memberText(subsection, 'heading'));
    const evidence = firstText(subsection);
    const verdict = readVerdict(said) ?? readVerdict(evidence);
    return { name, verdict, evidence, path: ['subsections', String(index)] };
  });
}

/** What stands first below a heading: a paragraph, an item, the value of a label. */
function firstText(subsection: JsonObject): string {
  for (const block of memberObjects(subsection, 'blocks')) {
    const text = memberText(block, 'text');
    if (text !== '') return text.split('\n')[0] ?? '';
    const [item] = memberObjects(block, 'items');
    if (item) return memberText(item, 'text').split('\n')[0] ?? '';
    const [field] = memberObjects(block, 'fields');
    if (field) return memberText(field, 'value');
  }
  return '';
}

/** A statement without a name is its own: its first line, and what follows supports it. */
function nameAndEvidence(item: JsonObject): readonly [string, string] {
  const name = memberText(item, 'name');
  const text = memberText(item, 'text');
  if (name !== '') return [name, text];
  const [first = '', ...rest] = text.split('\n');
  return [first.trim(), rest.map((line) => line.trim()).join(' ')];
}

/** How the plan judges each principle of the constitution; `undefined` where it says nothing of it. */
export function judgedBy(
  value: JsonObject,
  constitution: readonly Principle[],
): readonly (JudgedPrinciple | undefined)[] {
  const judged = judgedPrinciples(value);
  const names = judged.map(({ name }) => name);
  return matchPrinciples(names, constitution).map((index) => judged[index ?? -1]);
}

/** The principles of the constitution that the check says nothing of. */
export function missingPrinciples(
  value: JsonObject,
  constitution: readonly Principle[],
): readonly Principle[] {
  const judged = judgedBy(value, constitution);
  return constitution.filter((_, index) => judged[index] === undefined);
}
