import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';

/** `removed` chunks from `first` on were replaced by `added` others; all around are the same objects. */
export interface ChunkSplice {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

interface Origin {
  readonly before: WeakRef<MarkdownDocument>;
  readonly splice: ChunkSplice;
}

const origins = new WeakMap<MarkdownDocument, Origin>();

/** Keeps how `after` came from `before`, without keeping `before` alive. */
export function rememberSplice(
  before: MarkdownDocument,
  after: MarkdownDocument,
  { first, removed, added }: ChunkSplice,
): void {
  origins.set(after, { before: new WeakRef(before), splice: { first, removed, added } });
}

/**
 * Where the chunks of two documents differ: remembered where one came from the other by one edit,
 * else found by comparing them.
 */
export function spliceBetween(before: MarkdownDocument, after: MarkdownDocument): ChunkSplice {
  const origin = origins.get(after);
  if (origin?.before.deref() === before) return origin.splice;
  return compareChunks(before.chunks, after.chunks);
}

function compareChunks(before: readonly Chunk[], after: readonly Chunk[]): ChunkSplice {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let tail = 0;
  while (tail < most - first && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { first, removed: before.length - tail - first, added: after.length - tail - first };
}
