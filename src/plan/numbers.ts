/**
 * Exact decimal arithmetic. A plan's sums are read by people who add them up by hand, so 0.1 + 0.2
 * has to be 0.3: values are `units / 10^scale`, `scale >= 0`. One value has many forms (2.4 is also
 * 2.40): compare with `compare`, not by field.
 */
export type Decimal = { readonly units: bigint; readonly scale: number };

export const zero: Decimal = { units: 0n, scale: 0 };

/** Longer numbers than any plan holds are refused, so that hostile text costs nothing. */
const longestNumber = 40;
const plainNumber = /^([+-]?)(\d*)(?:[.,](\d+))?$/;
/** `1,000` may be a thousand or one: neither is guessed. */
const groupedThousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/;

export function fromInteger(value: number | bigint): Decimal {
  return { units: BigInt(value), scale: 0 };
}

function parsePlain(text: string): Decimal | null {
  const plain = text.trim().replace('\u2212', '-');
  if (plain.length > longestNumber || groupedThousands.test(plain)) return null;
  const match = plainNumber.exec(plain);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole + fraction === '') return null;
  const units = BigInt(whole + fraction);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

/** The text without the bold, italic or code marks and spaces around it: `**8**` is `8`. */
export function withoutMarks(text: string): string {
  return text.replace(/^[\s*_`]+|[\s*_`]+$/g, '');
}

/**
 * A number as a cell prints it: `8`, `8.5`, `8,5`, `-1`, `8/10` (= 8), with `**`, `` ` `` or spaces
 * around. `null` for all else, thousands separators included.
 */
export function parseNumber(text: string): Decimal | null {
  return parsePlain(withoutMarks(text).replace(/\s*\/\s*10$/, ''));
}

/** A criterion's weight: `3x`, `3×`, `x3`, `3`, `2.5`, `2,5`, `30%` (= 0.3). `null` when negative. */
export function parseWeight(text: string): Decimal | null {
  const bare = withoutMarks(text);
  const percent = bare.endsWith('%');
  const times = bare.replace(/\s*[x×]$|^[x×]\s*/i, '');
  const value = parsePlain(percent ? bare.slice(0, -1) : times);
  if (!value || value.units < 0n) return null;
  return percent ? { units: value.units, scale: value.scale + 2 } : value;
}

/** How many decimals the first number in the text prints: `**51.50**` 2, `51` 0, none 0. */
export function decimalsIn(text: string): number {
  return /\d*[.,](\d+)|\d/.exec(text)?.[1]?.length ?? 0;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function combine(a: Decimal, b: Decimal, join: (x: bigint, y: bigint) => bigint): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: join(unitsAt(a, scale), unitsAt(b, scale)), scale };
}

export function add(a: Decimal, b: Decimal): Decimal {
  return combine(a, b, (x, y) => x + y);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return combine(a, b, (x, y) => x - y);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, zero);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; fits `Array.sort`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const difference = subtract(a, b).units;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Division rounded towards minus infinity; the divisor is positive. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient;
}

/** Rounded to exactly `places` decimals; a half goes up, towards plus infinity: 2.5 is 3, -2.5 is -2. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  if (value.scale <= places) return { units: unitsAt(value, places), scale: places };
  const step = 10n ** BigInt(value.scale - places);
  return { units: floorDivide(2n * value.units + step, 2n * step), scale: places };
}

function printUnits({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Exact, with no more decimals than needed; with `places`, rounded half up and padded to them. */
export function formatDecimal(value: Decimal, places?: number): string {
  if (places !== undefined) return printUnits(roundHalfUp(value, places));
  const exact = printUnits(value);
  return exact.includes('.') ? exact.replace(/\.?0+$/, '') : exact;
}

/** The nearest floating-point number: for bars and colours, never for sums. */
export function toNumber(value: Decimal): number {
  return Number(printUnits(value));
}
