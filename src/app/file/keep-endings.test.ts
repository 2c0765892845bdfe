import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTextArea, keepEndings } from './keep-endings';

describe('an edit in a text area', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nB\n', 'a\r\nB\r\n'],
    ['a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
    ['a\nb\r\nc\n', 'a\nb\nC\n', 'a\nb\r\nC\n'],
    ['a\nb\n', 'a\n\nb\n', 'a\n\nb\n'],
    ['a\rb\nc', 'a\nb\nC', 'a\rb\nC'],
    ['a\rb\n', 'a\n\nb\n', 'a\n\nb\n'],
    ['\r\r', '\n\n\n', '\n\n\n'],
  ])('%j as %j is %j', (before, edited, after) => {
    expect(keepEndings(before, edited)).toBe(after);
  });

  it('says what was typed, and keeps the bytes where nothing was', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, other) => {
        const edited = inTextArea(other);
        expect(inTextArea(keepEndings(before, edited))).toBe(edited);
        expect(keepEndings(before, inTextArea(before))).toBe(before);
      }),
    );
  });
});
