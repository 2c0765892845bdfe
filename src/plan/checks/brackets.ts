import { eachSpan, type InlinePart } from '@/markdown/inline';
import type { Span } from '@/markdown/spans';
import { isAllCapitals } from '../nothing-said';

const bracket = /\[([^[\]]+)\]/g;
const template = /^\s*(?:e\.g\.|###)/i;
const id = /^[A-Z]+(?:-[A-Z]+)*-[A-Z]?\d+/;

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

export interface Links {
  /** Offsets of the `[` of links, images and reference links, not of a lone `[text]`. */
  readonly starts: ReadonlySet<number>;
  readonly targets: readonly Span[];
}

/** The links of parts, with offsets in the text that the parts are of. */
export function linksIn(parts: readonly InlinePart[]): Links {
  const starts = new Set<number>();
  const targets: Span[] = [];
  for (const part of parts)
    eachSpan(part, ({ name, from, to, node }) => {
      const at = part.from + from;
      if (name === 'Image') starts.add(at + 1);
      if (name === 'Link' && (node.getChild('URL') || node.getChild('LinkLabel'))) starts.add(at);
      if (name === 'URL') targets.push({ from: at, to: part.from + to });
      return true;
    });
  return { starts, targets };
}
