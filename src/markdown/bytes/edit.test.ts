import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode';
import { encodeText } from './encode';
import type { Encoding } from './encoding';
import { samples } from './testing/samples';

function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (!bytes.ok) throw new Error(bytes.error.message);
  return bytes.value;
}

const encodings: Encoding[] = [
  { name: 'utf-8', bom: true },
  { name: 'utf-16le', bom: true },
  ...samples.map(({ name }): Encoding => ({ name, bom: false })),
];

describe('law: an edit of the text changes only the bytes of that edit', () => {
  it.each(encodings)('$name', (encoding) => {
    const { text: original } = samples.find(({ name }) => name === encoding.name) ??
      samples[0] ?? { text: '' };
    const bytes = bytesOf(original, encoding);
    const { text } = decodeBytes(bytes);
    const place = fc.nat({ max: text.length }).filter((at) => text.charAt(at) !== '\n');
    fc.assert(
      fc.property(place, fc.stringMatching(/^[ -~]{1,12}$/), (at, typed) => {
        const edited = bytesOf(text.slice(0, at) + typed + text.slice(at), encoding);
        const before = bytesOf(text.slice(0, at), encoding);
        const width = encoding.name === 'utf-16le' ? 2 : 1;
        const end = before.length + typed.length * width;
        expect(edited.slice(0, before.length)).toEqual(bytes.slice(0, before.length));
        expect(edited.slice(end)).toEqual(bytes.slice(before.length));
      }),
    );
  });
});

describe('law: every line ending comes back as it was', () => {
  const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r\n', '');
  const line = fc.constantFrom('', '# Plan', '| a | b |', 'Größe', '- [ ] x');

  it.each<Encoding>([
    { name: 'utf-8', bom: false },
    { name: 'utf-16be', bom: true },
    { name: 'windows-1252', bom: false },
  ])('$name', (encoding) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending)), (lines) => {
        const text = lines.flat().join('');
        expect(decodeBytes(bytesOf(text, encoding)).text).toBe(text);
      }),
    );
  });
});
