import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimBlanks, trimBlanksEnd, trimBlanksStart } from './blanks';

const text = fc
  .array(fc.constantFrom(' ', '\t', '\n', '\r', 'a', '\u00a0', '\ufeff', '\u2028', '\f'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('blanks', () => {
  it('are taken from the ends, and no other white space is', () => {
    expect(trimBlanks(' \t a b\r\n')).toBe('a b');
    expect(trimBlanks(' \u00a0 ')).toBe('\u00a0');
    expect(trimBlanksStart('\n a ')).toBe('a ');
    expect(trimBlanksEnd(' a \n')).toBe(' a');
    expect(trimBlanks(' \n ')).toBe('');
  });

  it('leave a text that starts and ends with none', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const inner = trimBlanks(whole);
        expect(inner).not.toMatch(/^[ \t\r\n]|[ \t\r\n]$/);
        expect(whole).toContain(inner);
        expect(trimBlanksEnd(trimBlanksStart(whole))).toBe(inner);
        expect(whole.replace(inner, '')).toMatch(/^[ \t\r\n]*$/);
      }),
    );
  });
});
