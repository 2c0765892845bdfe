import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOptionsGenerated, printOptionsGenerated } from './options-generated';

describe('parseOptionsGenerated', () => {
  it.each([
    ['4', 4],
    ['**4**', 4],
    ['4 (see below)', 4],
    ['we made 12, kept 3', 12],
    ['[3-5]', null],
    ['3-5', null],
    ['3 – 5', null],
    ['several', null],
    ['4.5', null],
    ['', null],
  ])('reads %j as %j', (text, count) => {
    expect(parseOptionsGenerated(text)).toBe(count);
  });
});

describe('printOptionsGenerated', () => {
  it.each([
    ['[3-5]', '3'],
    ['', '3'],
    ['**4**', '**3**'],
    ['4 (see below)', '3 (see below)'],
  ])('makes %j for 3 options into %j', (text, expected) => {
    expect(printOptionsGenerated(text, 3)).toBe(expected);
  });

  it('reads back what it printed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 20 }), (text, options) => {
        expect(parseOptionsGenerated(printOptionsGenerated(text, options))).toBe(options);
      }),
    );
  });
});
