import type { FieldBlock } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { lineRemoval, restructure } from '@/markdown/restructure';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
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
