import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlankCell, replaceNumber, splitNumberCell } from './number-cell';

const withoutDigits = (note: string) => !/\d/.test(note);

describe('isBlankCell', () => {
  it.each([
    '',
    '  ',
    '-',
    '—',
    'N/A',
    'none',
    'TBD',
    '**[X]**',
    '[0-10]',
    '[Name]',
    'H/M/L',
    '???',
  ])('holds %j for no answer', (text) => {
    expect(isBlankCell(text)).toBe(true);
  });

  it.each([
    '0',
    '8',
    '**51**',
    'high',
    'H',
    '[8]',
    '[Draft]',
    '**[ADR-001]**',
    '[2026-11-22]',
    '[A] or [B]',
    '[Queue][1]',
    'none yet decided',
  ])('holds %j for an answer', (text) => {
    expect(isBlankCell(text)).toBe(false);
  });
});

describe('splitNumberCell', () => {
  it('splits at the first number', () => {
    expect(splitNumberCell('**51.5** pts')).toEqual({
      before: '**',
      number: '51.5',
      after: '** pts',
    });
  });

  it('finds none in words, placeholders and numbers of something else', () => {
    expect(['high', '', '[0-10]', 'Option 2', '—'].map(splitNumberCell)).toEqual(
      Array(5).fill(null),
    );
  });

  it('gives back every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab0189.,-*_` [/]') }), (text) => {
        const cell = splitNumberCell(text);
        expect(cell === null || cell.before + cell.number + cell.after === text).toBe(true);
      }),
    );
  });
});

describe('replaceNumber', () => {
  it.each([
    ['51', '64'],
    ['**51**', '**64**'],
    [' `51` ', ' `64` '],
    ['**[X]**', '**64**'],
    ['', '64'],
    ['—', '64'],
    ['**—**', '**64**'],
    ['51 pts', '64 pts'],
    ['**51** pts', '**64** pts'],
    ['**51 (54%)**', '**64**'],
    ['**51** (54%)', '**64**'],
    ['🏆 51', '🏆 64'],
    ['high', '64'],
    ['--7', '64'],
    ['.7', '64'],
    ['**6** or **7**', '**64**'],
  ])('makes %j into %j', (cell, expected) => {
    expect(replaceNumber(cell, '64', withoutDigits)).toBe(expected);
  });

  it('always leaves a cell that reads as the new number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ax07.,-*_` [(]') }),
        fc.nat({ max: 999 }),
        (cell, number) => {
          const replaced = replaceNumber(cell, String(number), withoutDigits);
          expect(splitNumberCell(replaced)?.number).toBe(String(number));
        },
      ),
    );
  });
});
