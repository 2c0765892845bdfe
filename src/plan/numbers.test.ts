import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  type Decimal,
  decimalsIn,
  formatDecimal,
  fromInteger,
  multiply,
  parseNumber,
  parseWeight,
  roundHalfUp,
  subtract,
  sum,
  toNumber,
} from './numbers';

const number = (text: string): Decimal => {
  const value = parseNumber(text);
  if (!value) throw new Error(`${text} is no number`);
  return value;
};
const printed = (value: Decimal | null) => value && formatDecimal(value);

const decimals = fc.record({
  units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  scale: fc.integer({ min: 0, max: 6 }),
});

describe('parseNumber', () => {
  it.each([
    ['8', '8'],
    ['8.5', '8.5'],
    ['8,5', '8.5'],
    ['8/10', '8'],
    ['7.5 / 10', '7.5'],
    [' **8** ', '8'],
    ['`8`', '8'],
    ['-1', '-1'],
    ['\u22121', '-1'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['007', '7'],
  ])('reads %j as %s', (text, value) => {
    expect(printed(parseNumber(text))).toBe(value);
  });

  it.each([
    '',
    ' ',
    '**',
    'high',
    '8 pts',
    '8.',
    '.',
    '1e3',
    '1,000',
    '8/5',
    '3-5',
    '[0-10]',
    '--1',
  ])('reads %j as no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('refuses a number of absurd length', () => {
    expect(parseNumber('9'.repeat(41))).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseNumber(text);
        expect(value === null || typeof value.units === 'bigint').toBe(true);
      }),
    );
  });

  it('reads what formatDecimal prints', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(compare(number(formatDecimal(value)), value)).toBe(0);
      }),
    );
  });
});

describe('parseWeight', () => {
  it.each([
    ['3x', '3'],
    ['3X', '3'],
    ['3×', '3'],
    ['3 x', '3'],
    ['x3', '3'],
    ['3', '3'],
    ['2.5', '2.5'],
    ['2,5', '2.5'],
    ['30%', '0.3'],
    ['12.5 %', '0.125'],
    ['**2x**', '2'],
    ['0', '0'],
  ])('reads %j as %s', (text, value) => {
    expect(printed(parseWeight(text))).toBe(value);
  });

  it.each(['', '-1', '-30%', '3/10', 'x', '%', '30%x', 'x3x', 'high'])(
    'reads %j as no weight',
    (text) => {
      expect(parseWeight(text)).toBeNull();
    },
  );
});

describe('arithmetic', () => {
  it('has no floating-point residue', () => {
    expect(formatDecimal(add(number('0.1'), number('0.2')))).toBe('0.3');
    expect(formatDecimal(multiply(number('1.1'), number('1.1')))).toBe('1.21');
    expect(formatDecimal(subtract(number('81.5'), number('69')))).toBe('12.5');
    expect(formatDecimal(sum([number('2.4'), number('3.5'), number('1.1')]))).toBe('7');
    expect(formatDecimal(sum([]))).toBe('0');
  });

  it('agrees with integers at a common scale', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [x, y] = [a, b].map(({ units, scale }) => units * 10n ** BigInt(6 - scale));
        expect(compare(add(a, b), { units: (x ?? 0n) + (y ?? 0n), scale: 6 })).toBe(0);
        expect(compare(multiply(a, b), { units: (x ?? 0n) * (y ?? 0n), scale: 12 })).toBe(0);
        expect(compare(add(subtract(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('compares values, not forms', () => {
    expect(compare(number('2.40'), number('2.4'))).toBe(0);
    expect(compare(number('-1'), number('0.5'))).toBe(-1);
    expect(compare(number('10'), number('9.9'))).toBe(1);
  });
});

describe('rounding and printing', () => {
  it.each([
    ['2.5', 0, '3'],
    ['2.4999', 0, '2'],
    ['-2.5', 0, '-2'],
    ['-2.51', 0, '-3'],
    ['85.785', 2, '85.79'],
    ['0.05', 1, '0.1'],
    ['51', 2, '51.00'],
  ])('rounds %s to %i decimals as %s', (text, places, expected) => {
    expect(formatDecimal(number(text), places)).toBe(expected);
  });

  it('is never off by more than half a step', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const error = subtract(roundHalfUp(value, places), value);
        const half: Decimal = { units: 5n, scale: places + 1 };
        expect(compare(error, half)).toBeLessThanOrEqual(0);
        expect(compare(error, { ...half, units: -5n })).toBe(1);
      }),
    );
  });

  it('prints no more decimals than an exact value needs', () => {
    expect(formatDecimal({ units: 240n, scale: 2 })).toBe('2.4');
    expect(formatDecimal({ units: 200n, scale: 2 })).toBe('2');
    expect(formatDecimal({ units: 200n, scale: 0 })).toBe('200');
    expect(formatDecimal({ units: -5n, scale: 2 })).toBe('-0.05');
    expect(formatDecimal({ units: 0n, scale: 3 })).toBe('0');
  });

  it('counts the decimals of the first number', () => {
    expect(['**51.50**', '51', '7,25 of 9.5', 'none', '[X]'].map(decimalsIn)).toEqual([
      2, 0, 2, 0, 0,
    ]);
  });

  it('converts for display', () => {
    expect(toNumber(number('81.5'))).toBe(81.5);
    expect(toNumber(fromInteger(-3))).toBe(-3);
  });
});
