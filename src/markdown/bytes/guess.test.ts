import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLegacy } from './code-table';
import { encodeText } from './encode';
import { guessLegacy } from './guess';
import { samples } from './testing/samples';

function bytesOf(text: string, name: (typeof samples)[number]['name']): Uint8Array {
  const bytes = encodeText(text, { name, bom: false });
  if (!bytes.ok) throw new Error(bytes.error.message);
  return bytes.value;
}

describe('the guess', () => {
  it.each(samples)('$name from the prose of one line of $language', ({ name, text }) => {
    const lines = text.split(/\r?\n/).filter((line) => /\P{ASCII}/u.test(line));
    const longest = lines.reduce((a, b) => (b.length > a.length ? b : a));
    expect(guessLegacy(bytesOf(longest, name))).toBe(name);
  });

  it.each(samples)('$name after a long English opening ($language)', ({ name, text }) => {
    const opening = 'An introduction in plain words. '.repeat(5000);
    expect(guessLegacy(bytesOf(`${opening}\n${text}`, name))).toBe(name);
  });

  it('a single sign among English words is Western', () => {
    for (const text of [
      'costs €12',
      'it’s',
      '20 °C',
      'a – b',
      '© 2026',
      'café',
      'naïve idea',
      'ação',
      'süß',
      'créée',
    ]) {
      expect(guessLegacy(bytesOf(text, 'windows-1252')), text).toBe('windows-1252');
    }
  });

  it('capitals in Cyrillic headings do not mislead', () => {
    const text = '# АРХИТЕКТУРА И ПЛАН\n\nСервис хранит записи и отдаёт их по запросу.\n';
    expect(guessLegacy(bytesOf(text, 'windows-1251'))).toBe('windows-1251');
    const koi = text.replace('ё', 'е');
    expect(guessLegacy(bytesOf(koi, 'koi8-r'))).toBe('koi8-r');
  });

  it('law: any bytes are valid in the encoding that is named', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(decodeLegacy(bytes, guessLegacy(bytes))).toBeTypeOf('string');
      }),
    );
  });
});
