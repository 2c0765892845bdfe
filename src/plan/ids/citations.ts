import type { Chunk } from '@/markdown/chunk';
import { idTokens } from '../id-pattern';

export interface Citation {
  readonly id: string;
  /** Offset in the chunk's source. */
  readonly from: number;
  readonly to: number;
}

const cache = new WeakMap<Chunk, readonly Citation[]>();
const silent = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'Comment',
  'CommentBlock',
  'URL',
  'LinkLabel',
  'LinkTitle',
  'Autolink',
]);

/** The ids in a chunk's text, outside code, comments and link targets. */
export function citationsOf(chunk: Chunk): readonly Citation[] {
  const known = cache.get(chunk);
  if (known) return known;
  const citations = chunk.kind === 'front-matter' ? [] : readCitations(chunk);
  cache.set(chunk, citations);
  return citations;
}

function readCitations(chunk: Chunk): Citation[] {
  const found: Citation[] = [];
  let spans: { from: number; to: number }[] | undefined;
  for (const match of chunk.source.matchAll(idTokens)) {
    spans ??= silentSpans(chunk);
    const from = match.index;
    const to = from + match[0].length;
    if (spans.some((span) => span.from <= from && to <= span.to)) continue;
    found.push({ id: match[0], from, to });
  }
  return found;
}

function silentSpans(chunk: Chunk) {
  const spans: { from: number; to: number }[] = [];
  chunk.tree.iterate({
    enter: (node) => {
      if (!silent.has(node.name)) return true;
      spans.push({ from: node.from, to: node.to });
      return false;
    },
  });
  return spans;
}
