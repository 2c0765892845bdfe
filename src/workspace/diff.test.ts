import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines, linesOf } from './diff';

const documents = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd'), { maxLength: 40 })
  .map((lines) => lines.join(''));

/** The length of a longest common subsequence, by the plain quadratic table. */
function commonLines(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const line of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(
        line === other ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number),
      );
    });
    row = next;
  }
  return row[b.length] as number;
}

function patched(a: string, b: string): string {
  const lines = linesOf(a);
  for (const hunk of diffLines(a, b).toReversed()) {
    expect(lines.slice(hunk.a, hunk.a + hunk.removed.length)).toEqual(hunk.removed);
    lines.splice(hunk.a, hunk.removed.length, ...hunk.added);
  }
  return lines.join('');
}

describe('line diff', () => {
  it('leads from one text to the other', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(patched(a, b)).toBe(b);
      }),
    );
  });

  it('is as short as can be', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const removed = diffLines(a, b).reduce((sum, hunk) => sum + hunk.removed.length, 0);
        expect(linesOf(a).length - removed).toBe(commonLines(linesOf(a), linesOf(b)));
      }),
      { numRuns: 500 },
    );
  });

  it('shows one changed line as one hunk', () => {
    expect(diffLines('a\nb\nc\n', 'a\nB\nc\n')).toEqual([
      { a: 1, b: 1, removed: ['b\n'], added: ['B\n'] },
    ]);
  });

  it('tells a missing final line break and a changed line ending', () => {
    expect(diffLines('a\nb\n', 'a\nb')).toEqual([{ a: 1, b: 1, removed: ['b\n'], added: ['b'] }]);
    expect(diffLines('a\r\n', 'a\n')).toEqual([{ a: 0, b: 0, removed: ['a\r\n'], added: ['a\n'] }]);
  });

  it('bounds the work on large texts that have nothing in common', () => {
    const text = (seed: string) =>
      Array.from({ length: 20_000 }, (_, i) => `${seed}${i}\n`).join('');
    const hunks = diffLines(text('x'), text('y'));
    expect(hunks.reduce((sum, hunk) => sum + hunk.removed.length, 0)).toBe(20_000);
    expect(patched(text('x'), text('y'))).toBe(text('y'));
  });

  it('finds scattered changes in a large text', () => {
    const line = (i: number) => `line ${i} ${'text '.repeat(8)}\n`;
    const a = Array.from({ length: 20_000 }, (_, i) => line(i));
    const b = a.map((text, i) => (i % 100 === 50 ? `changed ${i}\n` : text));
    const hunks = diffLines(a.join(''), b.join(''));
    expect(hunks).toHaveLength(200);
    expect(hunks.every((hunk) => hunk.removed.length === 1 && hunk.added.length === 1)).toBe(true);
  });
});
