import type { Chunk } from '@/markdown/chunk';
import { eachSpan, type InlinePart, inlinePartsOf } from '@/markdown/inline';
import { type Span, shifted } from '@/markdown/spans';

/** The syntax nodes of code and comments. */
export const codeNodes = ['InlineCode', 'FencedCode', 'CodeBlock', 'Comment', 'CommentBlock'];

const filler = '\0';
const htmlComment = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * The chunk's source with the syntax nodes of these names, and HTML comments, blanked in these parts: every
 * offset stays, line breaks stay.
 */
export function quietText(
  chunk: Chunk,
  names: ReadonlySet<string>,
  parts: readonly InlinePart[] = inlinePartsOf(chunk),
): string {
  const spans = parts.flatMap((part) =>
    silentIn(part, names).map((span) => shifted(span, part.from)),
  );
  return spans.length === 0 ? chunk.source : blank(chunk.source, spans);
}

/** The same for the text of one part. */
export function quietPart(part: InlinePart, names: ReadonlySet<string>): string {
  const spans = silentIn(part, names);
  return spans.length === 0 ? part.text : blank(part.text, spans);
}

function silentIn(part: InlinePart, names: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  eachSpan(part, ({ name, from, to }) => {
    if (name === 'HTMLBlock')
      for (const match of part.text.slice(from, to).matchAll(htmlComment))
        spans.push({ from: from + match.index, to: from + match.index + match[0].length });
    if (!names.has(name)) return true;
    spans.push({ from, to });
    return false;
  });
  return spans;
}

function blank(source: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (to <= at) continue;
    parts.push(source.slice(at, Math.max(at, from)));
    parts.push(
      source.slice(Math.max(at, from), to).replace(/[^\n]+/g, (line) => filler.repeat(line.length)),
    );
    at = to;
  }
  return parts.join('') + source.slice(at);
}
