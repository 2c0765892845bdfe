import { isBlankCell } from './number-cell';
import { compare, type Decimal, fromInteger, multiply, parseNumber, subtract } from './numbers';

/** Lengths in minutes. A month is 365/12 days, a quarter 365/4: the check catalogue's CALC-BUDGET. */
const minutesIn = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  quarter: 131_400,
  year: 525_600,
} as const;

export type WindowUnit = keyof typeof minutesIn;

const hundred = fromInteger(100);
const half = fromInteger(50);

/** A window of one unit, in minutes. */
export function windowOf(unit: WindowUnit): Decimal {
  return fromInteger(minutesIn[unit]);
}

/** 30 days, in minutes: what a month without a calendar is most often taken for. */
export const thirtyDays = fromInteger(30 * minutesIn.day);

const percentage =
  /(<=?|≤|>=?|≥|below|under|less than|at most|up to|max(?:imum)?|no(?:t)? more than)?\s*(\d+(?:[.,]\d+)?)\s*%/giu;
const failure = /error|fail|loss|lost|down|drop/i;

export interface Target {
  /** What the target lets fail, in percent. */
  readonly share: Decimal;
  /** `objective`: so much must succeed; `error rate`: the target is the share itself. */
  readonly kind: 'objective' | 'error rate';
}

/**
 * `99.9%` and `99.5% < 500ms` let 0.1 and 0.5 percent fail; an error rate (`< 0.1%`, `0.1% errors`) is
 * the share itself. `null` where the text states no percentage, or several that disagree, or one that
 * could be meant either way.
 */
export function readTarget(text: string): Target | null {
  if (isBlankCell(text)) return null;
  const plain = text.replace(/&lt;|\\</g, '<').replace(/&gt;|\\>/g, '>');
  const targets = [...plain.matchAll(percentage)].map(([, sign = '', number = '']) =>
    targetOf(sign, number, failure.test(plain)),
  );
  const [first, ...rest] = targets;
  if (!first || rest.some((other) => !other || compare(other.share, first.share) !== 0))
    return null;
  return first;
}

function targetOf(sign: string, number: string, ofFailures: boolean): Target | null {
  const value = parseNumber(number);
  if (!value || compare(value, hundred) > 0) return null;
  const atMost = sign !== '' && !/^[>≥]/.test(sign);
  const objective: Target = { share: subtract(hundred, value), kind: 'objective' };
  if (compare(value, half) >= 0) return atMost ? null : objective;
  if (atMost || (ofFailures && sign === '')) return { share: value, kind: 'error rate' };
  // `40%` alone may be either; `≥40%` is a low objective.
  return sign === '' ? null : objective;
}

/** The share that a target lets fail, in percent. */
export function readErrorShare(target: string): Decimal | null {
  return readTarget(target)?.share ?? null;
}

const unitNames: readonly (readonly [RegExp, WindowUnit])[] = [
  [/^min/, 'minute'],
  [/^h/, 'hour'],
  [/^d/, 'day'],
  [/^w/, 'week'],
  [/^mo/, 'month'],
  [/^q/, 'quarter'],
  [/^(?:y|an)/, 'year'],
];

const windowPattern =
  /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)?[\s-]*(min(?:ute)?s?|h(?:ou)?rs?|hourly|h|days?|daily|d|weeks?|weekly|wk|w|months?|monthly|mon?|quarters?|quarterly|qtr|q|years?|yearly|yrs?|y|annual(?:ly)?|annum)(?![\p{L}\d])/iu;

/** A window's length in minutes: `30 days`, `28d rolling`, `calendar month`; `null` when none is named. */
export function readWindow(text: string): Decimal | null {
  const match = windowPattern.exec(text);
  if (!match) return null;
  const count = match[1] === undefined ? fromInteger(1) : parseNumber(match[1]);
  const name = (match[2] ?? '').toLowerCase();
  const unit = unitNames.find(([start]) => start.test(name))?.[1];
  return count && unit ? multiply(count, windowOf(unit)) : null;
}

/** The part of a window that `share` percent of it is: 0.1% of 43,800 minutes is 43.8. Exact. */
export function budgetMinutes(share: Decimal, window: Decimal): Decimal {
  const product = multiply(share, window);
  return { units: product.units, scale: product.scale + 2 };
}
