import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode';
import { encodeText } from './encode';
import type { Encoding } from './encoding';
import { sameBytes } from './same-bytes';
import { alphabetOf, samples } from './testing/samples';

/** The bytes that saving what was opened would write. */
function throughText(bytes: Uint8Array): Uint8Array {
  const decoded = decodeBytes(bytes);
  if (decoded.readOnly !== undefined) return decoded.original ?? new Uint8Array();
  const back = encodeText(decoded.text, decoded.encoding);
  if (!back.ok) throw new Error(back.error.message);
  return back.value;
}

function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (!bytes.ok) throw new Error(bytes.error.message);
  return bytes.value;
}

describe('the encoding is kept', () => {
  it('UTF-8, with and without a byte order mark', () => {
    expect(decodeBytes(bytesOf('# Plan\n', { name: 'utf-8', bom: false }))).toEqual({
      text: '# Plan\n',
      encoding: { name: 'utf-8', bom: false },
    });
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({
      text: 'a',
      encoding: { name: 'utf-8', bom: true },
    });
  });

  it('only the first of two byte order marks belongs to the encoding', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf);
    expect(decodeBytes(bytes).text).toBe('\ufeff');
    expect(throughText(bytes)).toEqual(bytes);
  });

  it('UTF-16 in both byte orders', () => {
    const little = Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x0d, 0x00, 0x0a, 0x00);
    expect(decodeBytes(little)).toEqual({
      text: 'a\r\n',
      encoding: { name: 'utf-16le', bom: true },
    });
    const big = Uint8Array.of(0xfe, 0xff, 0x04, 0x1f);
    expect(decodeBytes(big)).toEqual({ text: 'П', encoding: { name: 'utf-16be', bom: true } });
  });

  it.each(samples)('$name is recognised in $language', ({ name, text }) => {
    const bytes = bytesOf(text, { name, bom: false });
    expect(decodeBytes(bytes)).toEqual({ text, encoding: { name, bom: false } });
  });

  it('an empty file is UTF-8', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({
      text: '',
      encoding: { name: 'utf-8', bom: false },
    });
  });

  it.each(['a\r\nb\nc\rd', '\r', '\n\n\r\n', 'no end'])('line endings of %j', (text) => {
    const decoded = decodeBytes(new TextEncoder().encode(text));
    expect(decoded.text).toBe(text);
  });
});

describe('what cannot be saved identically opens read-only, with its bytes', () => {
  it('lines that end in CR alone', () => {
    const bytes = new TextEncoder().encode('# Plan\r\r**Key**: value\r');
    expect(decodeBytes(bytes)).toMatchObject({
      text: '# Plan\r\r**Key**: value\r',
      original: bytes,
    });
    expect(decodeBytes(bytes).readOnly).toContain('CR alone');
    expect(decodeBytes(new TextEncoder().encode('one line\r')).readOnly).toBeUndefined();
  });

  it('UTF-8 with one damaged character names the line', () => {
    const bytes = new TextEncoder().encode('# 計画\n\nメッセージ\n');
    bytes[bytes.length - 2] = 0x20;
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding.name).toBe('utf-8');
    expect(decoded.readOnly).toContain('line 3');
    expect(decoded.original).toBe(bytes);
  });

  it('UTF-8 cut off in the middle of a character', () => {
    const bytes = new TextEncoder().encode('# Résumé du déploiement prévu 計').slice(0, -1);
    expect(decodeBytes(bytes).readOnly).toContain('not UTF-8');
  });

  it('UTF-16 with half a surrogate pair, or an odd length', () => {
    for (const bytes of [Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8), Uint8Array.of(0xff, 0xfe, 0x61)]) {
      const decoded = decodeBytes(bytes);
      expect(decoded.readOnly).toContain('UTF-16 LE with BOM');
      expect(decoded.original).toBe(bytes);
    }
  });

  it('an encoding with two codes for one character', () => {
    // 0x81CA and 0xEEF9 are both "¬" in Shift_JIS.
    const text = bytesOf('# 計画\n\nこれはメモです。', { name: 'shift_jis', bom: false });
    const bytes = Uint8Array.of(...text, 0x81, 0xca, 0xee, 0xf9);
    const decoded = decodeBytes(bytes);
    expect(decoded.text).toContain('これはメモです。');
    expect(decoded.readOnly).toContain('Shift_JIS');
    expect(throughText(bytes)).toEqual(bytes);
  });
});

describe('law: saving what was opened gives the same bytes', () => {
  it('for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(sameBytes(throughText(bytes), bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('for bytes that are nearly text', () => {
    const mostlyAscii = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 1, arbitrary: fc.constantFrom(0x0a, 0x0d) },
      { weight: 2, arbitrary: fc.integer({ min: 0x80, max: 0xff }) },
    );
    fc.assert(
      fc.property(fc.array(mostlyAscii, { maxLength: 120 }), (codes) => {
        const bytes = Uint8Array.from(codes);
        expect(sameBytes(throughText(bytes), bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('for any Unicode text in UTF-8 and UTF-16', () => {
    const encodings = fc.constantFrom<Encoding>(
      { name: 'utf-8', bom: false },
      { name: 'utf-8', bom: true },
      { name: 'utf-16le', bom: true },
      { name: 'utf-16be', bom: true },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), encodings, (text, encoding) => {
        const bytes = bytesOf(text, encoding);
        expect(sameBytes(throughText(bytes), bytes)).toBe(true);
        const marked = encoding.bom || text.startsWith('\ufeff');
        const decoded = decodeBytes(bytes);
        expect(decoded.encoding).toEqual({ name: encoding.name, bom: marked });
        expect(decoded.text).toBe(encoding.bom ? text : text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it.each([...new Set(samples.map((sample) => sample.name))])('for any text in %s', (name) => {
    const text = fc.array(fc.constantFrom(...alphabetOf(name)), { maxLength: 60 });
    fc.assert(
      fc.property(text, (chars) => {
        const bytes = bytesOf(chars.join(''), { name, bom: false });
        expect(sameBytes(throughText(bytes), bytes)).toBe(true);
      }),
    );
  });
});

const shared = join(process.cwd(), '../shared');
const documents = ['corpus', 'templates'].flatMap((folder) => {
  const root = join(shared, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => path.endsWith('.md'));
});

describe('law over real documents (run where ../shared is beside the project)', () => {
  it.runIf(documents.length > 0)('opening and saving changes no byte', () => {
    for (const path of documents) {
      const bytes = new Uint8Array(readFileSync(path));
      expect(sameBytes(throughText(bytes), bytes), path).toBe(true);
    }
  });

  it.runIf(documents.length > 0)('the same text with CRLF and in UTF-16 changes no byte', () => {
    for (const path of documents.slice(0, 40)) {
      const { text } = decodeBytes(new Uint8Array(readFileSync(path)));
      const crlf = text.replaceAll('\n', '\r\n');
      const bytes = bytesOf(crlf, { name: 'utf-16le', bom: true });
      expect(decodeBytes(bytes).text, path).toBe(crlf);
      expect(sameBytes(throughText(bytes), bytes), path).toBe(true);
    }
  });

  it.runIf(documents.length > 0)('documents are editable', () => {
    const readOnly = documents.filter(
      (path) => decodeBytes(new Uint8Array(readFileSync(path))).readOnly !== undefined,
    );
    expect(readOnly).toEqual([]);
  });
});
