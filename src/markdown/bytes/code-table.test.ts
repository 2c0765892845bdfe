import { describe, expect, it } from 'vitest';
import { codeTable, decodeLegacy } from './code-table';
import { samples } from './testing/samples';

const names = [...new Set(samples.map(({ name }) => name))];

describe('the table of an encoding', () => {
  it.each(names)('%s: every code decodes to its character', (name) => {
    for (const [character, code] of codeTable(name)) {
      expect(decodeLegacy(code, name)).toBe(character);
    }
  });

  it.each(names)('%s holds ASCII as it is', (name) => {
    for (let byte = 0x20; byte < 0x7f; byte += 1) {
      expect(codeTable(name).get(String.fromCharCode(byte))).toEqual(Uint8Array.of(byte));
    }
  });

  it('is built once', () => {
    expect(codeTable('koi8-r')).toBe(codeTable('koi8-r'));
  });

  it('windows-1252 has all 256 bytes and its signs where they belong', () => {
    expect(codeTable('windows-1252').size).toBe(256);
    expect(decodeLegacy(Uint8Array.of(0x80, 0x81, 0x97, 0x9f, 0xe9), 'windows-1252')).toBe(
      '€\x81—Ÿé',
    );
  });
});

describe('decoding', () => {
  it('bytes that are not valid give no text', () => {
    expect(decodeLegacy(Uint8Array.of(0x81, 0x20), 'shift_jis')).toBeUndefined();
    expect(decodeLegacy(Uint8Array.of(0xff), 'windows-1253')).toBeUndefined();
  });

  it('a cut character is left out only where more may follow', () => {
    const cut = Uint8Array.of(0x61, 0x8c);
    expect(decodeLegacy(cut, 'shift_jis', { more: true })).toBe('a');
    expect(decodeLegacy(cut, 'shift_jis')).toBeUndefined();
  });
});
