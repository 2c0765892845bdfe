import { matchLines } from './match-lines';

/** Lines that go and lines that come in one place; offsets are 0-based line numbers. */
export interface Hunk {
  readonly a: number;
  readonly b: number;
  /** Each line with its line break, as far as it has one. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines of a text, each with its `\n`; only the last may lack it. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push(text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/**
 * The line diff that leads from `a` to `b`, in ascending order. Shortest (Myers) for all but very
 * different texts, where a bound keeps it quick and it may be longer than need be.
 */
export function diffLines(a: string, b: string): Hunk[] {
  if (a === b) return [];
  const before = linesOf(a);
  const after = linesOf(b);
  const numbers = new Map<string, number>();
  const numbered = (lines: string[]): Int32Array =>
    Int32Array.from(lines, (line) => {
      const known = numbers.get(line) ?? numbers.size;
      numbers.set(line, known);
      return known;
    });
  const { removed, added } = matchLines(numbered(before), numbered(after));
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (!removed[i] && !added[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const hunk = { a: i, b: j };
    while (removed[i]) i += 1;
    while (added[j]) j += 1;
    hunks.push({ ...hunk, removed: before.slice(hunk.a, i), added: after.slice(hunk.b, j) });
  }
  return hunks;
}
