import type { Atom } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
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
  const at = index === 0 ? line : endOfLine(source, like.to);
  const insert = index === 0 ? `${item}\n` : `\n${item}`;
  return insertText(
    document,
    claims.piece.chunk,
    at,
    insert,
    (atoms) => atoms.length === 1 && atoms[0]?.context === 'field' && atoms[0].value === text,
  );
}

export function removeNamed(
  claims: Claims,
  field: FieldBlock | undefined,
  document: MarkdownDocument,
): Result<Edited> {
  if (!field) throw new RangeError('There is no such item');
  const { chunk } = claims.piece;
  return restructure(document, chunk, field, [lineRemoval(chunk.source, field)]);
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
