import type { Chunk } from '@/markdown/chunk';
import { inlineTreeOf } from '@/markdown/inline';
import type { Span } from '@/markdown/spans';

const filler = '\0';
const htmlComment = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * The chunk's source with the syntax nodes of these names, and HTML comments, blanked: every offset
 * stays, line breaks stay.
 */
export function quietText(chunk: Chunk, names: ReadonlySet<string>): string {
  const { source } = chunk;
  const spans: Span[] = [];
  inlineTreeOf(chunk).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'HTMLBlock')
        for (const match of source.slice(from, to).matchAll(htmlComment))
          spans.push({ from: from + match.index, to: from + match.index + match[0].length });
      if (!names.has(name)) return true;
      spans.push({ from, to });
      return false;
    },
  });
  return spans.length === 0 ? source : blank(source, spans);
}

function blank(source: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (to <= at) continue;
    parts.push(source.slice(at, Math.max(at, from)));
    parts.push(source.slice(Math.max(at, from), to).replace(/[^\n]/g, filler));
    at = to;
  }
  return parts.join('') + source.slice(at);
}
