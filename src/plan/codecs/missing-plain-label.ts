import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { insertItem } from '@/markdown/items';
import type { ListBlock } from '@/markdown/lists';
import type { Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import { normaliseLabel } from '../heading-text';
import type { PlainLabel } from './plain-labels';
import { gapAfter, saidIn, writeHost } from './plain-leaf';

interface NewLabel {
  readonly label: string;
  readonly value: string;
}

/** A label that is not bold, beside which another is written. */
export interface PlainSibling {
  readonly plain: PlainLabel;
  /** The new label stands below it. */
  readonly below: boolean;
}

/** Writes a label in the layout of the one beside it: as a bullet, a line or a paragraph. */
export function insertPlainLabel(
  document: MarkdownDocument,
  claims: Claims,
  sibling: PlainSibling,
  wanted: NewLabel,
): Result<Edited> {
  const { plain, below } = sibling;
  const line = lineLike(plain, wanted);
  const { host } = plain;
  const { chunk } = claims.piece;
  if (host.block.kind === 'list')
    return insertItem(document, chunk, host.block, indexBeside(host.block, sibling), line);
  if (!standsAlone(claims, plain)) return insertLine(document, claims, sibling, line, wanted);
  const at = below ? endOfLine(chunk.source, host.to) : startOfLine(chunk.source, host.from);
  const text = below ? `\n\n${line}` : `${line}\n\n`;
  return insertText(
    document,
    chunk,
    at,
    text,
    ([own, ...more]) => own?.context === 'text' && own.value === line && more.length === 0,
  );
}

/** The index of an item beside the label's; before it where nothing but what is nested in it follows. */
function indexBeside({ items }: ListBlock, { plain, below }: PlainSibling): number {
  const own = items.findIndex(({ from }) => from === plain.host.item?.from);
  if (!below) return own;
  const next = items.findIndex(({ level }, index) => index > own && level === 0);
  if (next >= 0) return next;
  return own === items.length - 1 ? own + 1 : own;
}

/** Whether the label is a paragraph by itself, and there are others. */
function standsAlone({ labels, isKnown }: Claims, { host }: PlainLabel): boolean {
  const others = labels.some(({ plain }) => plain && plain.host !== host);
  return others && saidIn(host, host.value, isKnown).length === 1;
}

function insertLine(
  document: MarkdownDocument,
  { piece, isKnown }: Claims,
  { plain: { host, mark, value }, below }: PlainSibling,
  line: string,
  wanted: NewLabel,
): Result<Edited> {
  const text = host.value;
  const end = endOfLine(text, Math.max(mark.to, value.to));
  const blanks = /[ \t]*$/.exec(text.slice(value.to, end))?.[0] ?? '';
  const start = startOfLine(text, mark.from);
  const at = below ? end : start;
  const whole = below
    ? `${text.slice(0, at)}\n${line}${at < text.length ? blanks : ''}${text.slice(at)}`
    : `${text.slice(0, at)}${line}${blanks}\n${text.slice(at)}`;
  const said = saidIn(host, text, isKnown);
  const own = { key: normaliseLabel(wanted.label), value: wanted.value };
  const index = said.filter((one) => one.at < at).length;
  const expected = [...said.slice(0, index), own, ...said.slice(index)];
  return writeHost(document, piece.chunk, host, whole, expected, isKnown);
}

/** The label with its value, with the marks and the colon of the one beside it. */
function lineLike({ host, mark }: PlainLabel, { label, value }: NewLabel): string {
  const like = host.value.slice(mark.from, mark.to);
  const [, open = '', close = ':'] = /^([*_`]*).*?([*_`]*[ \t]*[:：][*_]*)$/su.exec(like) ?? [];
  return `${open}${label}${close}${value === '' ? '' : gapAfter(host.value, mark) + value}`;
}
