import type { Atom } from '@/markdown/atoms';
import type { Block } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import type { Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';

type Expected = (inserted: readonly Atom[]) => boolean;

/**
 * Writes whole lines where the template has them: after the nearest label before `label` that is there,
 * else before the nearest one after it, else at the region's end; a blank line sets them apart.
 */
export function insertForLabel(
  document: MarkdownDocument,
  claims: Claims,
  label: string,
  lines: string,
  expected: Expected,
): Result<Edited> {
  const { source, labels } = claims;
  const { chunk, heading, from, blocks } = claims.piece;
  const index = labels.findIndex((other) => other.label === label);
  const before = labels.slice(0, index).findLast(({ block }) => block)?.block;
  const after = labels.slice(index + 1).find(({ block }) => block)?.block;
  if (!before && after) {
    const at = startOfLine(source, after.from);
    return insertText(document, chunk, at, `${lines}\n\n`, expected);
  }
  const last = before ? endOfLabel(claims, before) : (blocks.at(-1)?.to ?? heading?.to);
  if (last === undefined) return insertText(document, chunk, from, `${lines}\n`, expected);
  return insertText(document, chunk, endOfLine(source, last), `\n\n${lines}`, expected);
}

/** Where what belongs to a label ends: its value, and the list, table or fence that follows it. */
export function endOfLabel({ piece }: Claims, label: Block): number {
  const { blocks } = piece;
  let end = label.to;
  for (let i = blocks.indexOf(label) + 1; i < blocks.length; i += 1) {
    const next = blocks[i] as Block;
    const own =
      next.kind === 'list' ||
      next.kind === 'table' ||
      next.kind === 'fence' ||
      (next.kind === 'field' && next.field.bullet);
    if (!own) break;
    end = next.to;
  }
  return end;
}
