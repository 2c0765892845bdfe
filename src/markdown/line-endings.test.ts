import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEndingAt, normaliseLineEndings, rawOffset } from './line-endings';

const raw = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '\n\n'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('line endings', () => {
  it('are taken out and put back', () => {
    fc.assert(
      fc.property(raw, (source) => {
        const { text, breaks } = normaliseLineEndings(source);
        const back = [...text].map((char, at) => (breaks.includes(at) ? '\r\n' : char)).join('');
        expect(back).toBe(source);
      }),
    );
  });

  it('have offsets that lead to the same characters', () => {
    fc.assert(
      fc.property(raw, (source) => {
        const { text, breaks } = normaliseLineEndings(source);
        expect(rawOffset(breaks, text.length)).toBe(source.length);
        for (let at = 1; at <= text.length; at += 1) {
          if (text[at - 1] !== '\n') expect(source[rawOffset(breaks, at) - 1]).toBe(text[at - 1]);
        }
      }),
    );
  });

  it.each([
    ['a\nb\n', 2, '\n'],
    ['a\r\nb\r\n', 2, '\r\n'],
    ['a\r\nb\n', 2, '\n'],
    ['a\nb\r\n', 3, '\r\n'],
    ['a\r\nb\n', 4, '\n'],
    ['a\r\nb', 0, '\r\n'],
    ['ab', 1, '\n'],
  ])('of a new line in %j at %d: %j', (source, at, ending) => {
    const { text, breaks } = normaliseLineEndings(source);
    expect(lineEndingAt(text, breaks, at)).toBe(ending);
  });

  it('leave a text without carriage returns as it is', () => {
    expect(normaliseLineEndings('a\nb\rc')).toEqual({ text: 'a\nb\rc', breaks: [] });
  });
});
