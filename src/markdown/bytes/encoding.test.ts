import { describe, expect, it } from 'vitest';
import { type Encoding, encodingLabel, utf8 } from './encoding';
import { habits } from './habits';

describe('labels', () => {
  it.each<[Encoding, string]>([
    [utf8, 'UTF-8'],
    [{ name: 'utf-8', bom: true }, 'UTF-8 with BOM'],
    [{ name: 'utf-16be', bom: true }, 'UTF-16 BE with BOM'],
    [{ name: 'windows-1251', bom: false }, 'Windows-1251 (Cyrillic)'],
    [{ name: 'gbk', bom: false }, 'GBK (simplified Chinese)'],
  ])('%j is %s', (encoding, label) => {
    expect(encodingLabel(encoding)).toBe(label);
  });

  it('no two encodings share one', () => {
    const labels = habits.map(({ name }) => encodingLabel({ name, bom: false }));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the habits that a guess goes by', () => {
  it.each(habits)('$name is a label that the platform knows', ({ name }) => {
    expect(new TextDecoder(name).encoding).toBe(name);
  });

  it.each(habits)('$name weighs single characters from 0 to 1', ({ usual }) => {
    for (const [character, weight] of usual) {
      expect([...character]).toHaveLength(1);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  it.each(habits)('$name prefers its usual letters to all others', ({ usual, otherLetter }) => {
    expect(Math.min(...usual.values())).toBeGreaterThan(otherLetter);
  });

  it('each encoding stands once, and Western first, since it wins a tie', () => {
    const names = habits.map(({ name }) => name);
    expect(names[0]).toBe('windows-1252');
    expect(new Set(names).size).toBe(names.length);
  });
});
