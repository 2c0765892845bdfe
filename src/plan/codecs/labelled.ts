import type { FieldBlock } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { insertRow } from '@/markdown/restructure';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims, LabelRow } from '../claims';
import { normaliseLabel } from '../heading-text';
import type { LeafKind } from '../kinds';
import type { AbsentPlace } from '../place';
import type { Json } from '../value';
import { blankBelow, endOfField } from './at-label';
import { takeBelow } from './below-label';
import { leafBelow } from './below-leaf';
import type { Codec, Reading } from './codec';
import { atomOf, leafAt, leafOf } from './leaf';
import { insertPlainLabel } from './missing-plain-label';
import { plainLeaf } from './plain-leaf';
import { readTableCell } from './rows';

interface LabelledOptions {
  readonly aliases?: readonly string[];
  readonly help?: string;
  /** It has a line of the form to itself. */
  readonly wide?: boolean;
}

/**
 * A labelled value (`**Key**: value`) in any layout. A value that is missing after its label may
 * stand in the paragraph that follows; words may go on in a list, quote or fence. An absent label is written after its nearest predecessor in
 * the region, in that one's layout.
 */
export function labelled(label: string, kind: LeafKind, options: LabelledOptions = {}): Codec {
  const { aliases = [], ...about } = options;
  const names = [label, ...aliases];
  return {
    shape: { type: 'leaf', label, kind, ...about },
    names: [names],
    read: (claims) => readLabelled(claims, names, kind),
  };
}

function readLabelled(claims: Claims, names: readonly string[], kind: LeafKind): Reading {
  const label = names[0] as string;
  const block = claims.takeField(names);
  const row = block ? undefined : claims.takeRow(names);
  const plain = block || row ? undefined : claims.takePlain(names);
  const isWords = kind.name === 'text' || kind.name === 'prose';
  const below = block && isWords ? takeBelow(claims, block) : [];
  claims.labels.push({ label, block, row, plain, below });
  const { chunk } = claims.piece;
  if (!block) {
    if (row) return readTableCell(claims, row.table, row.row, 1, kind);
    if (plain) return plainLeaf(chunk, plain, kind, claims.isKnown);
    return { value: kind.get(''), place: absentLabel(claims, label, kind) };
  }
  if (below.length > 0) return leafBelow(chunk, block, below, kind);
  const own = atomOf(chunk, block);
  const next = own.value === '' ? claims.after(block) : undefined;
  if (next?.kind !== 'text') return leafAt(chunk, own, kind);
  claims.takeBlock(next);
  return leafOf(chunk, next, kind);
}

function absentLabel(claims: Claims, label: string, kind: LeafKind): AbsentPlace {
  const create = (document: MarkdownDocument, value: Json): Result<Edited> => {
    const written = kind.put('', value);
    if (!written.ok) return written;
    return createLabel(document, claims, label, written.value);
  };
  return { type: 'absent', kind, exact: true, create };
}

function createLabel(
  document: MarkdownDocument,
  claims: Claims,
  label: string,
  value: string,
): Result<Edited> {
  const index = claims.labels.findIndex((other) => other.label === label);
  const expect = { label, value };
  const { block, row, plain, below } = nearestLabel(claims, index);
  if (row) return insertLabelRow(document, claims, { ...row, below }, expect);
  if (value.includes('\n')) return fail('Write one line first; more can follow once it is there');
  if (plain) return insertPlainLabel(document, claims, { plain, below }, expect);
  if (block) return (below ? insertAfterField : insertBeforeField)(document, claims, block, expect);
  const { chunk, heading, from } = claims.piece;
  const at = heading ? endOfLine(chunk.source, heading.to) : from;
  const text = heading
    ? `\n\n**${label}**: ${value}${blankBelow(chunk.source, at)}`
    : `**${label}**: ${value}\n\n`;
  return insertText(document, chunk, at, text, expectField(expect));
}

/** The nearest label that is there before this one, which is written `below` it then, else the nearest after it. */
function nearestLabel({ labels }: Claims, index: number) {
  const isThere = ({ block, row, plain }: Claims['labels'][number]) =>
    Boolean(block ?? row ?? plain);
  const before = labels.slice(0, index).findLast(isThere);
  const { block, row, plain } = before ?? labels.slice(index + 1).find(isThere) ?? {};
  return { block, row, plain, below: before !== undefined };
}

/** Writes the label as a row, bold where the one beside it is. */
function insertLabelRow(
  document: MarkdownDocument,
  { piece: { chunk } }: Claims,
  { table, row, below }: LabelRow & { readonly below: boolean },
  { label, value }: { label: string; value: string },
): Result<Edited> {
  const bold = /^[ \t>|]*(\*\*|__)/.exec(chunk.source.slice(row.from, row.to))?.[1] ?? '';
  const index = table.rows.indexOf(row) + (below ? 1 : 0);
  return insertRow(document, chunk, table, Math.max(0, index), [`${bold}${label}${bold}`, value]);
}

function insertAfterField(
  document: MarkdownDocument,
  claims: Claims,
  sibling: FieldBlock,
  expect: { label: string; value: string },
): Result<Edited> {
  const { source } = claims;
  const end = endOfField(claims, sibling);
  const at = endOfLine(source, end.at);
  const blank = end.inBlock || gapAfter(claims, sibling) ? '\n' : '';
  const below = end.inBlock ? blankBelow(source, at) : '';
  const text = `\n${blank}${lineLike(source, sibling, expect)}${below}`;
  return insertText(document, claims.piece.chunk, at, text, expectField(expect));
}

function insertBeforeField(
  document: MarkdownDocument,
  claims: Claims,
  sibling: FieldBlock,
  expect: { label: string; value: string },
): Result<Edited> {
  const { source } = claims;
  const at = startOfLine(source, sibling.from);
  const text = `${lineLike(source, sibling, expect)}\n${gapAfter(claims, sibling) ? '\n' : ''}`;
  return insertText(document, claims.piece.chunk, at, text, expectField(expect));
}

/** Whether a blank line parts this label from its neighbour. */
function gapAfter(claims: Claims, block: FieldBlock): boolean {
  const fields = claims.piece.blocks.filter((other) => other.kind === 'field');
  const index = fields.indexOf(block);
  const next = fields[index + 1] ?? fields[index - 1];
  if (!next)
    return (
      block.field.value.to > block.field.value.from &&
      claims.source.slice(block.field.mark.to, block.field.value.from).includes('\n')
    );
  const [from, to] = next.from > block.to ? [block.to, next.from] : [next.to, block.from];
  return /\n[ \t]*\n/.test(claims.source.slice(from, to));
}

/** A label line in the sibling's layout: bullet, place of the colon, trailing blanks. */
function lineLike(
  source: string,
  { field, from }: FieldBlock,
  { label, value }: { label: string; value: string },
): string {
  const layout = field.bullet ? /^[ \t>]*[-*+][ \t]+/ : /^(?:[ \t]*>[ \t]*)*/;
  const lead = layout.exec(source.slice(startOfLine(source, from)))?.[0];
  const mark = source.slice(field.mark.from, field.mark.to);
  const inside = /[:：](?:\*\*|__)$/.test(mark);
  const colon = mark.includes('：') ? '：' : ':';
  const name = inside ? `**${label}${colon}**` : `**${label}**${colon}`;
  const end = endOfLine(source, field.mark.to);
  const blanks = field.joined ? '' : (/ {2,}$/.exec(source.slice(from, end))?.[0] ?? '');
  return `${lead ?? ''}${name}${value === '' ? '' : ` ${value}`}${blanks}`;
}

function expectField({ label, value }: { label: string; value: string }) {
  return (atoms: readonly { context: string; identity: string; value: string }[]) =>
    atoms.length === 1 &&
    atoms[0]?.context === 'field' &&
    normaliseLabel(atoms[0].identity).startsWith(normaliseLabel(`field ${label}`)) &&
    atoms[0].value === value;
}
