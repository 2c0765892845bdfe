import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { keptBy } from '@/markdown/kept';

/** The 1-based line in the file of an offset in a chunk's source; 1 without a chunk. */
export function lineOf(document: MarkdownDocument, chunk: Chunk | undefined, at: number): number {
  if (!chunk) return 1;
  const start = startsOf(document).get(chunk);
  if (start === undefined) throw new Error('The chunk is not of this document');
  return 1 + start + breaksIn(chunk.source, at);
}

/** How many lines stand before each chunk. */
const startsOf = keptBy((document: MarkdownDocument): ReadonlyMap<Chunk, number> => {
  const map = new Map<Chunk, number>();
  let line = 0;
  for (const chunk of document.chunks) {
    map.set(chunk, line);
    line += breaksOf(chunk);
  }
  return map;
});

/** How many line breaks a chunk has. */
export const breaksOf = keptBy(({ source }: Chunk) => breaksIn(source, source.length));

function breaksIn(source: string, to: number): number {
  let count = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < to; at = source.indexOf('\n', at + 1))
    count += 1;
  return count;
}
