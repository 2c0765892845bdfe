import { type Decimal, formatDecimal, fromInteger, multiply, parseNumber, sum } from '../numbers';
import { divide, type Ratio, ratio, roundRatio } from '../ratio';

/** The share that may fail, of 1. */
export interface Budget {
  readonly share: Ratio;
}

const target = /([<≤]=?\s*)?(\d+(?:[.,]\d+)?)\s*%/;
const hundred = fromInteger(100);

/** The budget of a target: `99.9%` leaves 0.1%; an error rate (`< 0.1%`) is the budget itself. */
export function budgetOf(text: string): Budget | undefined {
  const match = target.exec(text);
  const percent = match && parseNumber(match[2] ?? '');
  if (!percent) return undefined;
  const { numerator, denominator } = divide(percent, hundred);
  if (numerator > denominator) return undefined;
  return { share: ratio(match[1] ? numerator : denominator - numerator, denominator) };
}

/** Seconds, as exact numbers: a month is 365/12 days. */
const day = 86_400n;
const windows: readonly { readonly name: RegExp; readonly seconds: Ratio }[] = [
  { name: /^(?:month|monthly|mo)$/, seconds: ratio(365n * day, 12n) },
  { name: /^(?:quarter|quarterly)$/, seconds: ratio(365n * day, 4n) },
  { name: /^(?:year|yearly|annual|annually|yr|annum)$/, seconds: ratio(365n * day, 1n) },
  { name: /^(?:week|weekly|wk|w)$/, seconds: ratio(7n * day, 1n) },
  { name: /^(?:day|daily|d)$/, seconds: ratio(day, 1n) },
  { name: /^(?:hour|hourly|hr|h)$/, seconds: ratio(3600n, 1n) },
];

/** The length of a window in seconds: `30 days`, `month`, `rolling 28d`, `quarter`. */
export function windowOf(text: string): Ratio | undefined {
  for (const { 1: count, 2: word = '' } of text.toLowerCase().matchAll(/(\d+)?[\s-]*(\p{L}+)/gu)) {
    const found = windows.find(({ name }) => name.test(word) || name.test(word.replace(/s$/, '')));
    if (!found) continue;
    const { numerator, denominator } = found.seconds;
    return ratio(numerator * BigInt(count ?? '1'), denominator);
  }
  return undefined;
}

const units: { readonly [unit: string]: bigint } = {
  s: 1n,
  sec: 1n,
  second: 1n,
  min: 60n,
  minute: 60n,
  m: 60n,
  h: 3600n,
  hr: 3600n,
  hour: 3600n,
  d: day,
  day,
};

interface Printed {
  readonly text: string;
  /** As it is printed, in its own unit. */
  readonly value: Decimal;
  /** In seconds; nothing for a percentage. */
  readonly unit: bigint | undefined;
}

const part = /(\d+(?:[.,]\d+)?)\s*(%|\p{L}+)/gu;
const perWindow = /(?:\/|\bper\b|\ba\b|\beach\b)\s*((?:\d+\s*)?\p{L}+)/iu;

/**
 * What of a printed error budget is wrong, as `printed` and `expected`: each percentage and each duration in it
 * is compared at the precision it is printed with. A duration without a known window is not judged; nothing
 * that could be judged gives `undefined`.
 */
export function wrongBudget(text: string, { share }: Budget, windowText: string) {
  const own = perWindow.exec(text);
  const seconds = (own && windowOf(own[1] ?? '')) ?? windowOf(windowText);
  const printed = partsOf(own ? text.slice(0, own.index) : text);
  const compared = printed.flatMap(({ text: shown, value, unit }) => {
    const exact =
      unit === undefined ? scaled(share, ratio(100n, 1n)) : seconds && amount(share, seconds, unit);
    if (!exact) return [];
    const expected = roundRatio(exact, value.scale);
    const right = expected.units === value.units && expected.scale === value.scale;
    const sign = unit === undefined ? '%' : ` ${unitName(shown)}`;
    return [{ right, printed: shown, expected: `${formatDecimal(expected, value.scale)}${sign}` }];
  });
  if (compared.length === 0) return undefined;
  return compared.filter(({ right }) => !right);
}

function partsOf(text: string): Printed[] {
  const parts: Printed[] = [];
  let end = -1;
  for (const { 0: shown, 1: number = '', 2: word = '', index } of text.matchAll(part)) {
    const value = parseNumber(number);
    const name = word.toLowerCase();
    const unit = name === '%' ? undefined : (units[name] ?? units[name.replace(/s$/, '')]);
    if (!value || (unit === undefined && name !== '%')) continue;
    const before = end >= 0 && text.slice(end, index).trim() === '' ? parts.at(-1) : undefined;
    const joined = before && joinedDuration(before, { text: shown, value, unit });
    if (joined) parts.splice(-1, 1, joined);
    else parts.push({ text: shown, value, unit });
    end = index + shown.length;
  }
  return parts;
}

/** `3 h 36 min` is one duration, in its smaller unit. */
function joinedDuration(before: Printed, after: Printed): Printed | undefined {
  if (before.unit === undefined || after.unit === undefined || before.unit <= after.unit)
    return undefined;
  const larger = multiply(before.value, fromInteger(before.unit / after.unit));
  const value = sum([larger, after.value]);
  return { text: `${before.text} ${after.text}`, value, unit: after.unit };
}

function unitName(shown: string): string {
  return /\p{L}+$/u.exec(shown)?.[0] ?? '';
}

function scaled(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

function amount(share: Ratio, seconds: Ratio, unit: bigint): Ratio {
  return scaled(scaled(share, seconds), ratio(1n, unit));
}
