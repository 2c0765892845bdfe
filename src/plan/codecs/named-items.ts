import { type Atom, atomsOf } from '@/markdown/atoms';
import { type Block, type FieldBlock, isComment } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { lineRemoval, restructure } from '@/markdown/restructure';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import { text } from '../kinds';
import type { LeafPlace } from '../place';
import { isObject, type Json } from '../value';
import { isWithin } from './at-label';

/** Takes the labelled bullets from `first` on; what stands in their items besides is left where it is. */
export function takeBullets(claims: Claims, first: FieldBlock): FieldBlock[] {
  const { blocks } = claims.piece;
  const fields: FieldBlock[] = [];
  for (const block of blocks.slice(blocks.indexOf(first))) {
    if (isWithin(claims.source, first, block)) continue;
    if (isComment(block)) continue;
    const free = claims.blocks.includes(block);
    if (block.kind !== 'field' || !block.field.bullet || (block !== first && !free)) break;
    if (free) claims.takeBlock(block);
    fields.push(block);
  }
  return fields;
}

function endOfItem({ piece: { blocks }, source }: Claims, item: FieldBlock): number {
  let end = item.to;
  for (const block of blocks.slice(blocks.indexOf(item) + 1)) {
    if (!isWithin(source, item, block)) break;
    end = block.to;
  }
  return end;
}

/** Inserts `- **name**: text` among its siblings, in their layout. */
export function insertNamed(
  claims: Claims,
  fields: readonly FieldBlock[],
  document: MarkdownDocument,
  index: number,
  value: Json,
): Result<Edited> {
  const name = isObject(value) ? value['name'] : undefined;
  const text = isObject(value) ? value['text'] : undefined;
  if (typeof name !== 'string' || typeof text !== 'string')
    return fail('Expected a name and a text');
  if (/[\n*]/.test(name) || text.includes('\n')) return fail('A new item takes one line');
  const like = fields[Math.max(0, index - 1)];
  if (!like) return fail('There is no item to write beside');
  const { source } = claims;
  const line = startOfLine(source, like.from);
  const lead = /^[ \t]*[-*+][ \t]+/.exec(source.slice(line))?.[0] ?? '- ';
  const item = `${lead}**${name}**:${text === '' ? '' : ` ${text}`}`;
  const at = index === 0 ? line : endOfLine(source, endOfItem(claims, like));
  const insert = index === 0 ? `${item}\n` : `\n${item}`;
  return insertText(
    document,
    claims.piece.chunk,
    at,
    insert,
    (atoms) => atoms.length === 1 && atoms[0]?.context === 'field' && atoms[0].value === text,
  );
}

/** Removes an item with all that stands in it. */
export function removeNamed(
  claims: Claims,
  item: FieldBlock | undefined,
  document: MarkdownDocument,
): Result<Edited> {
  if (!item) throw new RangeError('There is no such item');
  const { chunk } = claims.piece;
  const { from } = item;
  const to = endOfItem(claims, item);
  const left = atomsOf(chunk).filter((atom) => atom.from < from || atom.from > to);
  const removal = lineRemoval(chunk.source, { from, to });
  return restructure(document, chunk, undefined, [removal], (_, now) => {
    const atoms = atomsOf(now);
    return atoms.length === left.length && atoms.every((atom, i) => isSame(atom, left[i]));
  });
}

function isSame(atom: Atom, other: Atom | undefined): boolean {
  return atom.identity === other?.identity && atom.value === other.value;
}

/** The item's name, written between its marks. */
export function namePlace(claims: Claims, block: FieldBlock): LeafPlace {
  const { chunk } = claims.piece;
  const { label, mark } = block.field;
  const from = mark.from + chunk.source.slice(mark.from, mark.to).indexOf(label);
  const atom: Atom = {
    context: 'raw',
    identity: 'name',
    value: label,
    block,
    from,
    to: from + label.length,
  };
  const write = (document: MarkdownDocument, value: Json): Result<Edited> => {
    if (typeof value !== 'string' || value !== value.trim()) return fail('Expected a name');
    const isRenamed = (blocks: readonly Block[]) =>
      blocks.length === 1 && blocks[0]?.kind === 'field' && blocks[0].field.label === value;
    const replacement = { from, to: from + label.length, insert: value };
    return restructure(document, chunk, block, [replacement], isRenamed);
  };
  return { type: 'leaf', chunk, atom, kind: text, write };
}
