import { isUnanswered } from '@/plan/unanswered';
import { parseOptionLabel } from '../compute/selected';
import { consequencesIn } from './consequences-field';
import { withoutLetter } from './option-name';
import type { SharedField } from './record';

const links = /!?\[([^\]]*)\]\([^)]*\)/g;
const template = /^(?:[{<].*[}>]|\[.*\[.*\])$/s;

/** Whether a field says nothing yet: it is empty, or holds what its template holds there. */
export function isSilent(text: string): boolean {
  return isUnanswered(text) || template.test(text.trim());
}

/** A shared field's text as the two sides are compared: layout, links and the case of words apart. */
export function canonical(field: SharedField, text: string): string {
  if (isSilent(text)) return '';
  if (field === 'requirements' || field === 'supersedes') return ids(text);
  if (field === 'selected') return selectedName(text);
  if (field === 'options') return options(text);
  if (field === 'consequences') return consequences(text);
  return field === 'status' || field === 'impact' ? word(text) : plain(text);
}

function ids(text: string): string {
  return (text.match(/[A-Z]+(?:-[A-Z]+)*-\w+/g) ?? [text]).map(withoutZeros).join(' ');
}

/** Records are numbered with more digits, or fewer, than the plan's decisions: `ADR-0005`. */
function withoutZeros(text: string): string {
  return text.replace(/(?<=\bADR-)0+(?=\d)/gi, '');
}

function options(text: string): string {
  return text.startsWith('|') ? tableCells(text) : text.split('\n').map(small).join('\n');
}

function consequences(text: string): string {
  return consequencesIn(text)
    .map(({ name, text: body }) => `${small(name)}: ${plain(body)}`)
    .join('\n');
}

function plain(text: string): string {
  const bare = text.replace(/<!--.*?-->/gs, '').replace(links, '$1');
  const line = bare.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** Without marks, a sign before it and the date after it: `✅ **Accepted** (2026-02-02)`. */
function word(text: string): string {
  const bare = withoutZeros(small(text).replace(/[*_`~]/g, ''));
  return bare
    .replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N})\]]+\d{4}-\d\d-\d\d\)?$/u, '');
}

function small(text: string): string {
  return plain(text).toLowerCase();
}

/** The option's name, without its number and the remark after it. */
function selectedName(text: string): string {
  const { label, name } = parseOptionLabel(withoutLetter(text.replace(links, '$1')));
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  return small(bare === '' ? (label ?? text) : bare);
}

function tableCells(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\|[\s:|-]+$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .map((cell) => small(cell).replace(/\*\*/g, ''))
        .join('|'),
    )
    .join('\n');
}
