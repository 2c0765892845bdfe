import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBadUtf8, isMostlyUtf8 } from './utf8-damage';

const utf8 = (text: string) => new TextEncoder().encode(text);

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('damaged UTF-8', () => {
  it('is told from a legacy encoding', () => {
    expect(isMostlyUtf8(Uint8Array.of(...utf8('計画を立てる'), 0xff))).toBe(true);
    expect(isMostlyUtf8(Uint8Array.of(0xcf, 0xeb, 0xe0, 0xed))).toBe(false);
    expect(isMostlyUtf8(Uint8Array.of(0x61, 0xe9))).toBe(false);
  });

  it.each([
    ['a continuation byte alone', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong three-byte code', [0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a cut code', [0xf0, 0x9f, 0x9a]],
  ])('%s is found', (_, code) => {
    const bytes = Uint8Array.of(...utf8('a\r\nb\rc\n'), ...code);
    expect(firstBadUtf8(bytes)).toEqual({ byte: code[0], line: 4 });
  });

  it('law: what the platform refuses has a bad byte, what it accepts has none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3 }), (text, tail) => {
        const bytes = Uint8Array.of(...utf8(text.replaceAll('\0', '')), ...tail.filter(Boolean));
        expect(firstBadUtf8(bytes).byte === 0).toBe(isValid(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
