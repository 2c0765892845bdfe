import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, missingCharacter } from './encode';
import { type Encoding, utf8 } from './encoding';

const western: Encoding = { name: 'windows-1252', bom: false };
const cyrillic: Encoding = { name: 'windows-1251', bom: false };

describe('text to bytes', () => {
  it('writes the byte order mark of the encoding', () => {
    expect(encodeText('a', { name: 'utf-8', bom: true })).toEqual({
      ok: true,
      value: Uint8Array.of(0xef, 0xbb, 0xbf, 0x61),
    });
    expect(encodeText('a', { name: 'utf-16be', bom: true })).toEqual({
      ok: true,
      value: Uint8Array.of(0xfe, 0xff, 0x00, 0x61),
    });
  });

  it('writes the bytes of the legacy encoding', () => {
    expect(encodeText('€“é”', western)).toEqual({
      ok: true,
      value: Uint8Array.of(0x80, 0x93, 0xe9, 0x94),
    });
    expect(encodeText('План', cyrillic)).toEqual({
      ok: true,
      value: Uint8Array.of(0xcf, 0xeb, 0xe0, 0xed),
    });
    expect(encodeText('計', { name: 'shift_jis', bom: false })).toEqual({
      ok: true,
      value: Uint8Array.of(0x8c, 0x76),
    });
  });
});

describe('what an encoding lacks is a problem, never a question mark', () => {
  it('names the character, its line, and UTF-8 as the way out', () => {
    const result = encodeText('# План\r\n\r\nсбор → отчёт\r\n', cyrillic);
    expect(result).toEqual({
      ok: false,
      error: {
        message:
          '"→" (U+2192) does not exist in Windows-1251 (Cyrillic), the encoding of this file; ' +
          'save the file as UTF-8 to keep it',
        line: 3,
      },
    });
  });

  it('counts a lone CR and an emoji as one line and one character', () => {
    expect(missingCharacter('a\rb\rc 🚀', western)).toEqual({ character: '🚀', line: 3 });
  });

  it('nothing is missing from Unicode', () => {
    expect(missingCharacter('日本 🚀', utf8)).toBeUndefined();
    expect(missingCharacter('日本 🚀', { name: 'utf-16le', bom: true })).toBeUndefined();
  });

  it('half a surrogate pair is named in every encoding', () => {
    for (const encoding of [utf8, western, { name: 'utf-16le', bom: true } as const]) {
      expect(encodeText('one\ntwo \ud83d', encoding)).toEqual({
        ok: false,
        error: {
          message: 'U+D83D is half of a character and cannot be saved; delete it or type it again',
          line: 2,
        },
      });
    }
  });

  it('law: a result is exact or an error that names a character of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const missing = missingCharacter(text, cyrillic);
        const result = encodeText(text, cyrillic);
        expect(result.ok).toBe(missing === undefined);
        if (missing) expect(text).toContain(missing.character);
        if (result.ok) expect(new TextDecoder('windows-1251').decode(result.value)).toBe(text);
      }),
    );
  });
});

describe('law: reading what was written gives the text', () => {
  const encodings: Encoding[] = [
    { name: 'utf-8', bom: false },
    { name: 'utf-8', bom: true },
    { name: 'utf-16le', bom: true },
    { name: 'utf-16be', bom: true },
  ];

  it.each(encodings)('$name, byte order mark $bom', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = encodeText(text, encoding);
        if (!bytes.ok) throw new Error(bytes.error.message);
        const decoder = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true });
        expect(decoder.decode(bytes.value)).toBe(encoding.bom ? `\ufeff${text}` : text);
      }),
    );
  });

  it('a text with unpaired surrogates is refused, whatever else it holds', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.integer({ min: 0xd800, max: 0xdfff }),
        (a, b, code) => {
          const result = encodeText(`${a} ${String.fromCharCode(code)} ${b}`, utf8);
          expect(result.ok).toBe(false);
        },
      ),
    );
  });
});
