import type { Atom } from '@/markdown/atoms';
import type { Block } from '@/markdown/blocks';
import { fail } from '@/markdown/result';
import type { Span } from '@/markdown/spans';
import { writeAtom } from '@/markdown/write';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { LeafPlace } from '../place';
import type { Reading } from './codec';
import { type IsKnown, labelsIn, sourceSpan } from './plain-labels';
import { saidIn } from './plain-leaf';

/** Lines of a paragraph of which others are fields of the section, as offsets in its text. */
export interface LeftLines extends Span {
  readonly host: Atom;
}

/** What is left of a paragraph of which labels were taken; undefined of any other block. */
export function leftLines(claims: Claims, block: Block): readonly LeftLines[] | undefined {
  const [own] = block.kind === 'text' ? claims.takenOf(block) : [];
  if (!own) return undefined;
  const [host, taken] = own;
  const left: LeftLines[] = [];
  let from = 0;
  for (const { mark, value } of labelsIn(host, claims.isKnown)) {
    if (!taken.has(mark.from)) continue;
    left.push(...linesBetween(host, from, mark.from));
    from = Math.max(mark.to, value.to);
  }
  return [...left, ...linesBetween(host, from, host.value.length)];
}

/** The words between two labels that were taken, without what parts them. */
function linesBetween(host: Atom, from: number, to: number): LeftLines[] {
  const text = host.value.slice(from, to);
  const words = text.replace(/^[\s|\uFF5C·•]+|[\s|\uFF5C·•]+$/g, '');
  const start = from + text.indexOf(words);
  return words === '' ? [] : [{ host, from: start, to: start + words.length }];
}

/** Such lines as a value; the fields beside them have to stay what they are. */
export function leftLeaf({ piece: { chunk }, isKnown }: Claims, left: LeftLines): Reading {
  const { host, from, to } = left;
  const value = host.value.slice(from, to);
  const fields = fieldsOf(host, host.value, isKnown);
  const write: LeafPlace['write'] = (document, next) => {
    if (typeof next !== 'string') return fail('Expected a text');
    if (next === '') return fail('A paragraph cannot be left empty');
    const text = host.value.slice(0, from) + next + host.value.slice(to);
    return fieldsOf(host, text, isKnown) === fields
      ? writeAtom(document, chunk, host, text)
      : fail('A part of this would be read as a field, or as a field’s value');
  };
  const span = sourceSpan(chunk, { host, value: left });
  const atom: Atom = { ...host, context: 'raw', identity: 'lines', value, ...span };
  return { value, place: { type: 'leaf', chunk, atom, kind: kinds.prose, write } };
}

function fieldsOf(host: Atom, text: string, isKnown: IsKnown): string {
  const fields = saidIn(host, text, isKnown).filter(({ key }) => isKnown(key));
  return JSON.stringify(fields.map(({ key, value }) => [key, value]));
}
