import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, parseNumber } from '@/plan/numbers';
import { isWeightedScoreWrong, printWeightedScore } from './weighted-row';

const of = (text: string): Decimal | null => parseNumber(text);

describe('printWeightedScore', () => {
  it.each([
    ['**51**', '64', '**64**'],
    ['51', '64', '64'],
    ['**[X]**', '7.95', '**7.95**'],
    ['', '7.95', '7.95'],
    ['**—**', '64', '**64**'],
    ['51.0', '64', '64.0'],
    ['7.7', '7.95', '8.0'],
    ['7,70', '7.95', '7,95'],
    ['58', '57.5', '58'],
    ['**58** (61%)', '57', '**57**'],
    ['58 pts', '57', '57 pts'],
    ['best', '57', '57'],
  ])('makes %j for %s into %j', (cell, weighted, expected) => {
    expect(printWeightedScore(cell, of(weighted))).toBe(expected);
  });

  it('takes back a number when a score is missing, and leaves all else', () => {
    expect(printWeightedScore('**51**', null)).toBe('**—**');
    expect(printWeightedScore('**[X]**', null)).toBe('**[X]**');
    expect(printWeightedScore('', null)).toBe('');
    expect(printWeightedScore('open', null)).toBe('open');
  });
});

describe('isWeightedScoreWrong', () => {
  it.each([
    ['**57**', '57', false],
    ['58', '57', true],
    ['57.0', '57', false],
    ['58', '57.5', false],
    ['57', '57.5', true],
    ['57.5', '57.45', false],
    ['57.4', '57.45', true],
    ['high', '57', true],
    ['**[X]**', '57', false],
    ['-', '57', false],
    ['', '57', false],
  ])('judges %j against %s: wrong is %s', (cell, weighted, wrong) => {
    expect(isWeightedScoreWrong(cell, of(weighted))).toBe(wrong);
  });

  it('does not judge an option without a sum', () => {
    expect(isWeightedScoreWrong('58', null)).toBe(false);
  });

  it('never finds fault with what was printed, and printing again changes nothing', () => {
    const cells = fc.constantFrom('', '**[X]**', '51', '**51.5**', '`5,25`', '51 pts', 'high', '—');
    const sums = fc.record({ units: fc.bigInt(0n, 100_000n), scale: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(cells, sums, (cell, weighted) => {
        const printed = printWeightedScore(cell, weighted);
        expect(isWeightedScoreWrong(printed, weighted)).toBe(false);
        expect(printWeightedScore(printed, weighted)).toBe(printed);
      }),
    );
  });
});
