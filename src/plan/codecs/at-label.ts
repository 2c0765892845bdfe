import type { Atom } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import { normaliseLabel } from '../heading-text';

/** A block that is to stand under its label, or where the template has it when it has none. */
export interface NewBlock {
  /** The label, or the marker that the codec left among the region's labels. */
  readonly label: string;
  readonly labelled: boolean;
  readonly markdown: string;
  /** A blank line parts the label from the block. */
  readonly apart: boolean;
  /** The values that the block's atoms have to read as. */
  readonly values: readonly string[];
}

/**
 * Writes a block that is absent: under its label when that is there, else with the label after the
 * nearest label before it in the template, or before the nearest one after it. Where there are no
 * labels, a labelled one begins the region and another ends it.
 */
export function insertBlock(
  document: MarkdownDocument,
  claims: Claims,
  block: NewBlock,
): Result<Edited> {
  const index = claims.labels.findIndex(({ label }) => label === block.label);
  const own = claims.labels[index]?.block;
  if (own && own.field.value.to > own.field.value.from)
    return fail(`“${block.label}” already holds a text`);
  if (own) return insertUnder(document, claims, own, block);
  const before = claims.labels.slice(0, index).findLast((other) => other.block)?.block;
  const after = claims.labels.slice(index + 1).find((other) => other.block)?.block;
  if (before) return insertAt(document, claims, endOfField(claims, before).at, block);
  if (after) return insertAbove(document, claims, after, block);
  const { chunk, heading, from, blocks } = claims.piece;
  const said = block.labelled ? undefined : blocks.at(-1);
  const head = heading ? endOfLine(chunk.source, heading.to) : from;
  return insertAt(document, claims, said?.to ?? head, block);
}

function markdownOf(claims: Claims, { label, labelled, markdown, apart }: NewBlock): string {
  return labelled ? `${labelLike(claims, label)}${apart ? '\n\n' : '\n'}${markdown}` : markdown;
}

function insertAt(document: MarkdownDocument, claims: Claims, end: number, block: NewBlock) {
  const { source } = claims;
  const at = endOfLine(source, end);
  const lead = at === 0 ? '' : '\n\n';
  const text = lead + markdownOf(claims, block) + blankBelow(source, at);
  return insertText(document, claims.piece.chunk, at, text, (atoms) => holds(atoms, block, true));
}

function insertAbove(
  document: MarkdownDocument,
  claims: Claims,
  sibling: FieldBlock,
  block: NewBlock,
) {
  const at = startOfLine(claims.source, sibling.from);
  const text = `${markdownOf(claims, block)}\n\n`;
  return insertText(document, claims.piece.chunk, at, text, (atoms) => holds(atoms, block, true));
}

function insertUnder(
  document: MarkdownDocument,
  claims: Claims,
  label: FieldBlock,
  block: NewBlock,
) {
  const { source } = claims;
  const at = endOfLine(source, label.to);
  const { bullet, indent } = label.field;
  const lines = bullet ? block.markdown.replace(/^(?=.)/gm, ' '.repeat(indent)) : block.markdown;
  const below = bullet && !block.apart ? '' : blankBelow(source, at);
  const text = `\n${block.apart ? '\n' : ''}${lines}${below}`;
  return insertText(document, claims.piece.chunk, at, text, (atoms) => holds(atoms, block, false));
}

/** A blank line where text would follow at once. */
export function blankBelow(source: string, at: number): string {
  return /^\n[ \t]*\S/.test(source.slice(at, at + 200)) ? '\n' : '';
}

function holds(atoms: readonly Atom[], { label, labelled, values }: NewBlock, whole: boolean) {
  const [first, ...rest] = atoms;
  const own = labelled && whole ? rest : atoms;
  if (labelled && whole && (first?.context !== 'field' || !isLabel(first, label))) return false;
  return own.length === values.length && own.every(({ value }, i) => value === values[i]);
}

function isLabel({ identity, value }: Atom, label: string): boolean {
  return normaliseLabel(identity).startsWith(normaliseLabel(`field ${label}`)) && value === '';
}

/** The label in the spelling of the region's others. */
function labelLike({ labels, source }: Claims, label: string): string {
  const like = labels.find(({ block }) => block)?.block?.field.mark;
  const mark = like ? source.slice(like.from, like.to) : '';
  const colon = mark.includes('：') ? '：' : ':';
  return /[:：](?:\*\*|__)$/.test(mark) ? `**${label}${colon}**` : `**${label}**${colon}`;
}

export interface LabelEnd {
  readonly at: number;
  /** A list, table or fence stands there: what follows keeps a blank line's distance. */
  readonly inBlock: boolean;
}

/** End of a label's lines: a value, list or table of its own that stands below belongs to them. */
export function endOfField(claims: Claims, block: FieldBlock): LabelEnd {
  const own = claims.labels.find((label) => label.block === block)?.below?.at(-1);
  if (own) return { at: own.to, inBlock: !block.field.bullet };
  const all = claims.piece.blocks;
  let last: Block = block;
  for (let i = all.indexOf(block) + 1; i < all.length; i += 1) {
    const next = all[i];
    if (!next || next.kind === 'heading') break;
    if (next.kind === 'field' && !isOfLabel(claims, block, last, next)) break;
    if (next.kind !== 'field' && claims.blocks.includes(next) && !isBelow(claims, block, next))
      break;
    last = next;
  }
  const item = last.kind === 'field' && last.field.bullet && !block.field.bullet;
  const apart = /\n[ \t]*\n/.test(claims.source.slice(block.to, last.from));
  const below = !block.field.bullet && last.kind !== 'field';
  const inBlock = item || (below && (last.kind !== 'text' || apart));
  return { at: last.to, inBlock };
}

/** Whether what no codec has taken is the label's all the same: it is its value, or stands in its item. */
function isBelow({ source }: Claims, label: FieldBlock, next: Block): boolean {
  if (isWithin(source, label, next)) return true;
  if (!isStructure(next)) return false;
  const { value } = label.field;
  return value.to === value.from || !/\n[ \t]*\n/.test(source.slice(label.to, next.from));
}

/** Whether a list, table or fence after a bullet stands in its item. */
export function isWithin(source: string, { field }: FieldBlock, next: Block): boolean {
  const column = next.from - startOfLine(source, next.from);
  return field.bullet && isStructure(next) && column >= field.indent;
}

function isStructure({ kind }: Block): boolean {
  return kind === 'list' || kind === 'table' || kind === 'fence';
}

/** Whether a field stands on the label's own line or is an item of the list below it. */
function isOfLabel(claims: Claims, label: FieldBlock, last: Block, next: FieldBlock): boolean {
  const line = (offset: number) => startOfLine(claims.source, offset);
  if (next.field.joined) return line(next.from) === line(last.to);
  const known = claims.labels.some(({ block }) => block === next);
  return next.field.bullet && !label.field.bullet && !known && !claims.blocks.includes(next);
}
