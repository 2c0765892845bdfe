import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import type { Replacement } from './encode';
import { endOfLine, startOfLine } from './fences';
import { lineInsertion, lineRemoval, restructure, rowLike, tableOf } from './restructure';
import type { Result } from './result';
import type { TableBlock } from './tables';
import type { Edited } from './write';

/** A row that stays, by its index, or the cells of a new one. */
export type KeptOrNew = number | readonly string[];

interface Stretch {
  /** Index of the first row that goes, or before which new ones come. */
  readonly at: number;
  readonly gone: number;
  readonly lines: readonly string[];
}

/**
 * Removes rows and inserts new ones, all at once: `order` is the table as it is to be, its rows that
 * stay in their order.
 */
export function rearrangeRows(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  order: readonly KeptOrNew[],
): Result<Edited> {
  const replacements = stretches(chunk, table, order).flatMap((stretch) =>
    replacementOf(chunk, table, stretch),
  );
  return restructure(document, chunk, table, replacements, tableOf(order.length));
}

/** Where the table changes, between rows that stay. */
function stretches(chunk: Chunk, table: TableBlock, order: readonly KeptOrNew[]): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  let lines: string[] = [];
  for (const item of [...order, table.rows.length]) {
    if (typeof item !== 'number') {
      const like = table.rows[at - 1] ?? table.rows[at] ?? table.header;
      lines.push(rowLike(chunk.source, table, like, item));
      continue;
    }
    if (item > at || lines.length > 0) found.push({ at, gone: item - at, lines });
    at = item + 1;
    lines = [];
  }
  return found;
}

function replacementOf(
  { source }: Chunk,
  table: TableBlock,
  { at, gone, lines }: Stretch,
): Replacement {
  const insert = lines.join('\n');
  if (gone === 0) {
    const before = table.rows[at - 1] ?? table.delimiter;
    return lineInsertion(source, endOfLine(source, before.to), insert);
  }
  const from = table.rows[at]?.from ?? 0;
  const to = table.rows[at + gone - 1]?.to ?? 0;
  if (lines.length === 0) return lineRemoval(source, { from, to });
  return { from: startOfLine(source, from), to: endOfLine(source, to), insert };
}
