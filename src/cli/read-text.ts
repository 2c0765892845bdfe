import { isArray, isObject, type Json } from '@/plan/value';
import type { ReadOutput, ReadSection } from './read-output';

/** A plan for people: each section with its lines and what is filled in. */
export function readText({ title, template, sections, ids, placeholders }: ReadOutput): string {
  const blocks = [
    [title === '' ? 'Untitled plan' : title, `template: ${template}`],
    ...sections.map(sectionText),
  ];
  if (ids.length > 0) blocks.push(['ids', ...ids.map(({ id, line }) => `  ${id} (line ${line})`)]);
  if (placeholders.length > 0)
    blocks.push([
      'placeholders',
      ...placeholders.map(({ line, text, section }) => `  line ${line}: ${text} (${section})`),
    ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionText({ id, heading, line, endLine, known, value }: ReadSection): string[] {
  const name = heading === '' ? id : heading;
  const facts = [id, `lines ${line}-${endLine}`, ...(known ? [] : ['inferred'])].join(', ');
  return [`${name} (${facts})`, ...valueLines(value, '  ')];
}

/** The filled members of a value, a line each; text of several lines is indented below its name. */
function valueLines(value: Json, indent: string): string[] {
  const entries = isObject(value)
    ? Object.entries(value)
    : isArray(value)
      ? value.map((item, index): [string, Json] => [String(index), item])
      : [];
  return entries.flatMap(([key, member]) => {
    if (member === undefined || isEmpty(member)) return [];
    if (isObject(member) || (isArray(member) && member.some(isCompound)))
      return [`${indent}${key}:`, ...valueLines(member, `${indent}  `)];
    if (isArray(member)) return [`${indent}${key}: ${member.map(String).join(' | ')}`];
    const lines = String(member).split('\n');
    if (lines.length === 1) return [`${indent}${key}: ${lines[0]}`];
    return [`${indent}${key}:`, ...lines.map((line) => `${indent}  ${line}`)];
  });
}

function isCompound(value: Json): boolean {
  return isObject(value) || isArray(value);
}

function isEmpty(value: Json): boolean {
  if (isArray(value)) return value.every(isEmpty);
  if (isObject(value))
    return Object.values(value).every((item) => item === undefined || isEmpty(item));
  return value === '' || value === null;
}
