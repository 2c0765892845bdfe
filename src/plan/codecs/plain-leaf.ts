import type { Atom } from '@/markdown/atoms';
import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { fail, type Result } from '@/markdown/result';
import type { Span } from '@/markdown/spans';
import { type Edited, writeAtom } from '@/markdown/write';
import type { LeafKind } from '../kinds';
import type { LeafPlace } from '../place';
import type { Reading } from './codec';
import { type IsKnown, labelsIn, type PlainLabel, sourceSpan } from './plain-labels';

/** The value of a label that is not bold, as a leaf within its paragraph or item. */
export function plainLeaf(
  chunk: Chunk,
  label: PlainLabel,
  kind: LeafKind,
  isKnown: IsKnown,
): Reading {
  const { host } = label;
  const value = host.value.slice(label.value.from, label.value.to);
  const write: LeafPlace['write'] = (document, next) => {
    const put = kind.put(value, next);
    if (!put.ok) return put;
    const said = saidIn(host, host.value, isKnown).map((one) =>
      one.at === label.mark.from ? { ...one, value: put.value } : one,
    );
    return writeHost(document, chunk, host, spelled(label, put.value), said, isKnown);
  };
  const own = { context: 'raw', identity: 'plain label', value } as const;
  const atom: Atom = { ...host, ...own, ...sourceSpan(chunk, label) };
  return { value: kind.get(value), place: { type: 'leaf', chunk, atom, kind, write } };
}

interface Said {
  readonly key: string;
  readonly value: string;
}

/** What the labels of a host say when its text is this. */
export function saidIn(host: Atom, text: string, isKnown: IsKnown) {
  return labelsIn({ ...host, value: text }, isKnown).map(({ key, mark, value }) => ({
    key,
    at: mark.from,
    value: text.slice(value.from, value.to),
  }));
}

/** Writes the text of a paragraph or item, whose labels have to say these values then and no others. */
export function writeHost(
  document: MarkdownDocument,
  chunk: Chunk,
  host: Atom,
  text: string,
  expected: readonly Said[],
  isKnown: IsKnown,
): Result<Edited> {
  const said = saidIn(host, text, isKnown);
  const isKept =
    said.length === expected.length &&
    said.every(({ key, value }, i) => key === expected[i]?.key && value === expected[i].value);
  return isKept
    ? writeAtom(document, chunk, host, text)
    : fail('A part of this would be read as another label, or as another label’s value');
}

/** The host's text with another value after the label's colon. */
function spelled({ host, mark, value }: PlainLabel, next: string): string {
  const text = host.value;
  const gap = value.to > value.from ? text.slice(mark.to, value.from) : gapAfter(text, mark);
  return text.slice(0, mark.to) + (next === '' ? '' : gap + next) + text.slice(value.to);
}

/** What parts a label from a value that it is given: nothing after a wide colon. */
export function gapAfter(text: string, mark: Span): string {
  return text[mark.to - 1] === '：' ? '' : ' ';
}
