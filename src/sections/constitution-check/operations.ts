import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { Principle } from '@/plan/requirements/principles';
import type { JsonObject } from '@/plan/value';
import type { Verdict } from './compute/verdict';
import { readJudgedHeading, withVerdict } from './heading-verdict';
import { matchPrinciples } from './match-principles';
import { judgedElsewhere, missingPrinciples } from './principles';

/**
 * Adds principles that the check says nothing of, each after the one that comes before it in the constitution:
 * to the list where the plan has one, under a heading where the others stand under theirs, else to the
 * table, which may be new.
 */
export function addPrinciples(
  value: JsonObject,
  constitution: readonly Principle[],
  chosen: readonly Principle[] = missingPrinciples(value, constitution),
): readonly Operation[] {
  if (chosen.length === 0) return [];
  if (judgedElsewhere(value).some(({ path }) => path[0] === 'subsections'))
    return underHeadings(value, constitution, chosen);
  const rows = memberObjects(value, 'principles').map((row) => memberText(row, 'principle'));
  const items = memberObjects(value, 'items').map((item) => memberText(item, 'name'));
  const asList = rows.length === 0 && items.length > 0;
  const names = asList ? items : rows;
  const bold = !asList && names.length > 0 && names.every((name) => name.startsWith('**'));
  const inserts = chosen.map((principle): Operation => {
    const called = nameOf(principle);
    const name = bold ? `**${called}**` : called;
    const index = placeOf(principle, constitution, names);
    names.splice(index, 0, called);
    return asList
      ? { type: 'insert', path: ['items'], index, value: { name, text: '' } }
      : {
          type: 'insert',
          path: ['principles'],
          index,
          value: { principle: name, evidence: '', verdict: '' },
        };
  });
  return names.length === inserts.length ? [...withoutHint(value), ...inserts] : inserts;
}

function underHeadings(
  value: JsonObject,
  constitution: readonly Principle[],
  chosen: readonly Principle[],
): Operation[] {
  const names = memberObjects(value, 'subsections').map((other) => memberText(other, 'heading'));
  return chosen.map((principle) => {
    const index = placeOf(principle, constitution, names);
    names.splice(index, 0, nameOf(principle));
    return { type: 'insert', path: ['subsections'], index, value: nameOf(principle) };
  });
}

function nameOf({ number, name }: Principle): string {
  return number === '' ? name : `${number}. ${name}`;
}

/** Says the verdict in a principle's own heading, in the manner of the others; `null` takes it out. */
export function setHeadingVerdict(
  value: JsonObject,
  index: number,
  verdict: Verdict | null,
): Operation {
  const headings = memberObjects(value, 'subsections').map((other) => memberText(other, 'heading'));
  const heading = headings[index] ?? '';
  const like = headings.map((other) => readJudgedHeading(other).said).find((said) => said !== '');
  return {
    type: 'set',
    path: ['subsections', String(index), 'heading'],
    value: verdict === null ? readJudgedHeading(heading).name : withVerdict(heading, verdict, like),
  };
}

/** A principle's name in its heading, which keeps its verdict. */
export function renameHeading(value: JsonObject, index: number, name: string): Operation {
  const heading = memberText(memberObjects(value, 'subsections')[index], 'heading');
  const said = heading.slice(readJudgedHeading(heading).name.length);
  return { type: 'set', path: ['subsections', String(index), 'heading'], value: name + said };
}

/** After the last of those that come before it in the constitution. */
function placeOf(
  principle: Principle,
  constitution: readonly Principle[],
  names: readonly string[],
): number {
  const before = constitution.indexOf(principle);
  if (before === 0) return 0;
  const found = matchPrinciples(names, constitution).slice(0, before);
  const last = Math.max(...found.map((index) => index ?? -1));
  return last < 0 ? names.length : last + 1;
}

/** A paragraph in brackets only says that principles come here: it goes with the first of them. */
function withoutHint(value: JsonObject): readonly Operation[] {
  const text = memberText(value, 'text');
  const said = text
    .split(/\n{2,}/)
    .filter((paragraph) => !/^\s*\[[^\]]*\]\s*$/.test(paragraph))
    .join('\n\n');
  return said === text ? [] : [{ type: 'set', path: ['text'], value: said }];
}
