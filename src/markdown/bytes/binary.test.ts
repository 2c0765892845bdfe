import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksBinary } from './binary';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('binary files are told from text', () => {
  it.each([
    ['a PDF', ascii('%PDF-1.7 and so on'), 'PDF'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'PNG'],
    ['a zip', zipSync({ a: ascii('a') }), 'zip'],
    ['a gzip', gzipSync(ascii('a')), 'gzip'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'UTF-32'],
    ['zero bytes', Uint8Array.of(0x61, 0, 0x62), 'zero bytes'],
    ['control characters', Uint8Array.of(1, 2, 3, 4, 5, 6, 0x61), 'control characters'],
  ])('%s', (_, bytes, says) => {
    expect(looksBinary(bytes)?.message).toContain(says);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['Markdown', ascii('# Plan\r\n\r\n| a\t| b |\n')],
    ['colours of a terminal', ascii('\x1b[31mred\x1b[0m')],
    ['one stray control', ascii('a page of text\x0bgoes on')],
    ['UTF-16, although half of it is zero bytes', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0)],
    ['Windows-1251', Uint8Array.of(0xcf, 0xeb, 0xe0, 0xed)],
    ['a text that begins with PK', ascii('PKG-001 is a package')],
  ])('%s is text', (_, bytes) => {
    expect(looksBinary(bytes)).toBeUndefined();
  });

  it('law: text without control characters is never binary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/\p{Cc}/gu, '');
        expect(looksBinary(ascii(plain))).toBeUndefined();
      }),
    );
  });
});
