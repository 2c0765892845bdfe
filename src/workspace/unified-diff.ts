import { diffLines, type Hunk, linesOf } from './diff';

/** Unchanged lines shown around a change. */
const context = 3;

/**
 * The diff of one file as `diff -u` and git print it; empty where the texts are equal. A `\r` before
 * a line break is part of its line.
 */
export function unifiedDiff(path: string, a: string, b: string): string {
  const hunks = diffLines(a, b);
  if (hunks.length === 0) return '';
  const lines = linesOf(a);
  const groups = groupHunks(hunks);
  const body = groups.map((group) => printGroup(group, lines)).join('');
  return `--- a/${path}\n+++ b/${path}\n${body}`;
}

/** Hunks whose contexts touch are printed together. */
function groupHunks(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && hunk.a - (last.a + last.removed.length) <= 2 * context) group.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function printGroup(group: readonly Hunk[], lines: readonly string[]): string {
  const first = group[0] as Hunk;
  const last = group.at(-1) as Hunk;
  const start = Math.max(0, first.a - context);
  const end = Math.min(lines.length, last.a + last.removed.length + context);
  const startB = first.b - (first.a - start);
  const grown = group.reduce((sum, hunk) => sum + hunk.added.length - hunk.removed.length, 0);
  const out: string[] = [];
  let at = start;
  for (const hunk of group) {
    out.push(...lines.slice(at, hunk.a).map((line) => mark(' ', line)));
    out.push(...hunk.removed.map((line) => mark('-', line)));
    out.push(...hunk.added.map((line) => mark('+', line)));
    at = hunk.a + hunk.removed.length;
  }
  out.push(...lines.slice(at, end).map((line) => mark(' ', line)));
  const head = `@@ -${range(start, end - start)} +${range(startB, end - start + grown)} @@\n`;
  return head + out.join('');
}

function mark(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** An empty range is named by the line before it, as `diff -u` does. */
function range(start: number, count: number): string {
  if (count === 1) return `${start + 1}`;
  return count === 0 ? `${start},0` : `${start + 1},${count}`;
}
