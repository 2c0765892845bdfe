import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLineEndings } from '@/markdown/line-endings';
import { keepEndings } from './keep-endings';

describe('an edit in a text area', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nB\n', 'a\r\nB\r\n'],
    ['a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
    ['a\nb\r\nc\n', 'a\nb\nC\n', 'a\nb\r\nC\n'],
    ['a\nb\n', 'a\n\nb\n', 'a\n\nb\n'],
  ])('%j as %j is %j', (before, edited, after) => {
    expect(keepEndings(before, edited)).toBe(after);
  });

  it('says what was typed, and keeps the bytes where nothing was', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, other) => {
        const edited = normaliseLineEndings(other).text;
        expect(normaliseLineEndings(keepEndings(before, edited)).text).toBe(edited);
        expect(keepEndings(before, normaliseLineEndings(before).text)).toBe(before);
      }),
    );
  });
});
