import type { Tree } from '@lezer/common';
import type { Chunk } from './chunk';
import { parseMarkdown } from './parser';

const cache = new WeakMap<Chunk, Tree>();

/** The chunk's tree with what stands within lines: code, links, comments, emphasis. */
export function inlineTreeOf(chunk: Chunk): Tree {
  const known = cache.get(chunk);
  if (known) return known;
  const tree = chunk.kind === 'front-matter' ? chunk.tree : parseMarkdown(chunk.source);
  cache.set(chunk, tree);
  return tree;
}
