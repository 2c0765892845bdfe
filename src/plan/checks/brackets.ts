import type { Chunk } from '@/markdown/chunk';
import { inlineTreeOf } from '@/markdown/inline';
import type { Span } from '@/markdown/spans';

const bracket = /\[([^[\]]+)\]/g;
const template = /^\s*(?:e\.g\.|###)/i;
const id = /^[A-Z]+(?:-[A-Z]+)*-\d+/;

export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** White space folded, brackets included. */
  readonly text: string;
  /** No template's, but worded like one: `[e.g., …]`, `[###…]`, `[ALL CAPITALS]`. */
  readonly worded: boolean;
}

/**
 * The bracketed texts between two offsets that are placeholders. `quiet` is the source with what does not
 * count blanked, `links` the offsets at which links and images start.
 */
export function bracketsIn(
  source: string,
  quiet: string,
  from: number,
  to: number,
  known: ReadonlySet<string>,
  links: ReadonlySet<number>,
): Bracket[] {
  return [...quiet.slice(from, to).matchAll(bracket)].flatMap(({ index, 0: match }) => {
    const at = from + index;
    const end = at + match.length;
    const text = source.slice(at, end).replace(/\s+/g, ' ');
    const inner = text.slice(1, -1);
    if (links.has(at) || /^[\^!]/.test(inner) || id.test(inner)) return [];
    const isKnown = known.has(text) && !isBox(source, at, end, inner);
    const worded = template.test(inner) || isAllCapitals(inner);
    return isKnown || worded ? [{ from: at, to: end, text, worded: !isKnown }] : [];
  });
}

/** `[X]` is a template's only as `**[X]**`; all others are boxes. */
function isBox(source: string, from: number, to: number, inner: string): boolean {
  return /^[xX]$/.test(inner) && !(source.endsWith('**', from) && source.startsWith('**', to));
}

function isAllCapitals(inner: string): boolean {
  const letters = inner.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && letters.every((l) => /\p{Lu}/u.test(l)) && !/\p{N}/u.test(inner);
}

/** Offsets of the `[` of links, images and reference links (not of a lone `[text]`), and their targets. */
export function linksIn(chunk: Chunk) {
  const starts = new Set<number>();
  const targets: Span[] = [];
  inlineTreeOf(chunk).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'Image') starts.add(from + 1);
      if (name === 'Link' && (node.getChild('URL') || node.getChild('LinkLabel'))) starts.add(from);
      if (name === 'URL') targets.push({ from, to });
    },
  });
  return { starts, targets };
}
