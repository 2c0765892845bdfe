import { trimBlanks } from './blanks';

/** Offsets in a chunk's source. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span without white space at both ends; an empty one stands after one leading blank. */
export function trimmed(source: string, from: number, to: number): Span {
  const text = source.slice(from, to);
  const inner = trimBlanks(text);
  if (inner === '') {
    const at = from + (/^[ \t]/.test(text) ? 1 : 0);
    return { from: at, to: at };
  }
  const start = from + text.indexOf(inner);
  return { from: start, to: start + inner.length };
}

/** The span in a text that has `by` more characters before it. */
export function shifted({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
