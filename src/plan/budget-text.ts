import {
  budgetMinutes,
  readErrorShare,
  readTarget,
  readWindow,
  thirtyDays,
  windowOf,
} from './budget';
import { isBlankCell } from './number-cell';
import {
  compare,
  type Decimal,
  decimalsIn,
  formatDecimal,
  fromInteger,
  multiply,
  parseNumber,
  roundHalfUp,
  sum,
} from './numbers';
import { divide, roundRatio } from './ratio';

/** Durations in milliseconds, so that every unit is a whole number of them. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^ms$/i, 1],
  [/^s/i, 1000],
  [/^m/i, 60_000],
  [/^h/i, 3_600_000],
  [/^d/i, 86_400_000],
];
const minute = fromInteger(60_000);

const amount =
  /(\d+(?:[.,]\d+)?)(\s*)(ms|s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)(?![\p{L}\d])/giu;
const share = /(\d+(?:[.,]\d+)?)(?=\s*%)/;
/** What may stand between a duration and its window: `43.8 min of downtime per month`. */
const windowAfter =
  /^[*_`]*\s*(?:(?:of\s+)?(?:allowed\s+)?(?:downtime|outage|errors?)\s*)?[([]?\s*(?:(?:\/|per\b|an?\b|each\b|every\b|in\b|over\b)\s*)?(?:\d+(?:[.,]\d+)?[\s-]*)?\p{L}+/iu;

interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: string;
  /** In milliseconds. */
  readonly unit: number;
}

/** One printed duration, such as `43.8 min` or `1 h 12 min`: amounts of ever smaller units. */
interface Duration {
  readonly amounts: readonly Amount[];
  /** In minutes; `null` when the text names no window for it. */
  readonly window: Decimal | null;
}

function readAmounts(text: string): Amount[] {
  return [...text.matchAll(amount)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    number: match[1] ?? '',
    unit: units.find(([name]) => name.test(match[3] ?? ''))?.[1] ?? 1,
  }));
}

/** The first duration, and further ones that name their own window; others are remarks. */
function readDurations(text: string): Duration[] {
  const durations: Duration[] = [];
  let windowEnd = 0;
  for (const group of groupAmounts(text, readAmounts(text))) {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || first.from < windowEnd) continue;
    const after = windowAfter.exec(text.slice(last.to))?.[0] ?? '';
    const window = readWindow(after);
    if (window) windowEnd = last.to + after.length;
    if (durations.length === 0 || window) durations.push({ amounts: group, window });
  }
  return durations;
}

function groupAmounts(text: string, amounts: readonly Amount[]): Amount[][] {
  const groups: Amount[][] = [];
  for (const next of amounts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joined =
      last !== undefined &&
      next.unit < last.unit &&
      !/[.,]/.test(last.number) &&
      /^\s*(?:,|and)?\s*$/.test(text.slice(last.to, next.from));
    if (group && joined) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

/** `exact` in the unit and at the decimals of the duration's smallest amount. */
function expectedUnits({ amounts }: Duration, exact: Decimal, places: number): Decimal {
  const unit = fromInteger(amounts.at(-1)?.unit ?? 1);
  return roundRatio(divide(multiply(exact, minute), unit), places);
}

function isDurationWrong(duration: Duration, exact: Decimal): boolean {
  const { amounts } = duration;
  const last = amounts.at(-1);
  const printed = last && totalOf(amounts, last.unit);
  if (!last || !printed) return false;
  return compare(printed, expectedUnits(duration, exact, decimalsIn(last.number))) !== 0;
}

/** The printed amounts in units of the smallest; `null` for a number that could be read two ways. */
function totalOf(amounts: readonly Amount[], unit: number): Decimal | null {
  const parts: Decimal[] = [];
  for (const { number, unit: own } of amounts) {
    const value = parseNumber(number);
    if (!value) return null;
    parts.push(multiply(value, fromInteger(own / unit)));
  }
  return sum(parts);
}

function isWrongFor(text: string, allowed: Decimal, window: Decimal | null): boolean {
  const printed = share.exec(text)?.[0];
  const stated = printed === undefined ? null : parseNumber(printed);
  if (stated && printed !== undefined) {
    if (compare(stated, roundHalfUp(allowed, decimalsIn(printed))) !== 0) return true;
  }
  return readDurations(text).some((duration) => {
    const own = duration.window ?? window;
    return own !== null && isDurationWrong(duration, budgetMinutes(allowed, own));
  });
}

export interface PrintedBudget {
  readonly target: string;
  /** The error budget as it stands in its cell. */
  readonly budget: string;
  /** What the row says of its window; a window in the budget itself goes before it. */
  readonly window?: string;
}

const hours = /\b(?:business|working|office|opening|service|trading)[- ](?:hours?|days?)\b/i;

/** Promised for some hours of the day alone: how long its window is then is not known. */
function isOfHours({ target, budget, window = '' }: PrintedBudget): boolean {
  return hours.test(`${target} ${budget} ${window}`);
}

/**
 * The text that a wrong error budget should be; `undefined` when it is right or cannot be judged: an
 * empty budget, a target without a percentage, a budget without a number.
 */
export function expectedBudget(printed: PrintedBudget): string | undefined {
  const { target, budget, window = '' } = printed;
  const allowed = readErrorShare(target);
  if (!allowed || isBlankCell(budget) || isOfHours(printed)) return undefined;
  const length = readWindow(window);
  return isWrongFor(budget, allowed, length) ? rewrite(budget, allowed, length) : undefined;
}

/** Whether there is something to compare: a share, or a duration whose window is known. */
export function isBudgetJudged(printed: PrintedBudget): boolean {
  const { target, budget, window = '' } = printed;
  if (!readErrorShare(target) || isBlankCell(budget) || isOfHours(printed)) return false;
  const length = readWindow(window);
  return share.test(budget) || readDurations(budget).some((one) => one.window ?? length);
}

/**
 * The budget that follows when a row's target or window changes: its numbers anew, in the units and at
 * the decimals that are printed. Text without a number stays; an empty cell stays empty.
 */
export function followBudget(old: PrintedBudget, now: PrintedBudget): string {
  const allowed = readErrorShare(now.target);
  if (!allowed || isBlankCell(now.budget) || isOfHours(now)) return now.budget;
  const length = readWindow(now.window ?? '') ?? meantWindow(old);
  return rewrite(now.budget, allowed, length);
}

/** The windows that a duration without one may be meant for. */
const unnamed = [windowOf('month'), thirtyDays];

/** The window that a budget without one was right for. */
function meantWindow({ target, budget }: PrintedBudget): Decimal | null {
  const allowed = readErrorShare(target);
  const fits = allowed && unnamed.find((window) => !isWrongFor(budget, allowed, window));
  return fits ?? unnamed[0] ?? null;
}

function rewrite(text: string, allowed: Decimal, window: Decimal | null): string {
  const edits: { from: number; to: number; insert: string }[] = [];
  const printed = share.exec(text);
  if (printed) {
    const insert = printShare(printed[0], allowed);
    edits.push({ from: printed.index, to: printed.index + printed[0].length, insert });
  }
  for (const duration of readDurations(text)) {
    const own = duration.window ?? window;
    if (own) edits.push(...printDuration(duration, budgetMinutes(allowed, own)));
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce(
      (result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to),
      text,
    );
}

function printDuration({ amounts }: Duration, exact: Decimal) {
  const last = amounts.at(-1);
  if (!last) return [];
  const places = decimalsIn(last.number);
  // Less than an hour is said in minutes: `0.7 hrs` would be 43.2 min.
  if (amounts.length === 1 && last.unit === 3_600_000 && compare(exact, fromInteger(60)) < 0) {
    const minutes = visibleUnits({ amounts: [{ ...last, unit: 60_000 }], window: null }, exact, 1);
    return [{ from: last.from, to: last.to, insert: `${like(last.number, minutes)} min` }];
  }
  let rest = visibleUnits({ amounts, window: null }, exact, places);
  return amounts.map(({ from, number, unit }, index) => {
    const to = from + number.length;
    if (index === amounts.length - 1) return { from, to, insert: like(number, rest) };
    const size = BigInt(unit / last.unit) * 10n ** BigInt(rest.scale);
    const whole = rest.units / size;
    rest = { units: rest.units % size, scale: rest.scale };
    return { from, to, insert: String(whole) };
  });
}

/** Rounded to `places`, or to as many more as it takes not to print a budget as nothing. */
function visibleUnits(duration: Duration, exact: Decimal, places: number): Decimal {
  const most = places + 12;
  for (let use = places; use < most; use += 1) {
    const value = expectedUnits(duration, exact, use);
    if (value.units !== 0n || exact.units === 0n) return value;
  }
  return expectedUnits(duration, exact, places);
}

/** A share is printed whole: 0.05%, never 0.1%; zeros at its end stay where some were printed. */
function printShare(old: string, allowed: Decimal): string {
  const places = old.endsWith('0') ? decimalsIn(old) : 0;
  const exact = formatDecimal(allowed);
  const text = decimalsIn(exact) < places ? formatDecimal(allowed, places) : exact;
  return old.includes(',') ? text.replace('.', ',') : text;
}

function like(old: string, value: Decimal): string {
  const text = formatDecimal(value, value.scale);
  return old.includes(',') ? text.replace('.', ',') : text;
}

/** A new budget as the reliability table prints it: `43.8 min/month`. */
export function budgetPerMonth(target: string): string | undefined {
  const allowed = readErrorShare(target);
  if (!allowed) return undefined;
  return rewrite('0.0 min/month', allowed, null).replace(/\.0(?= min)/, '');
}

/** A new budget as the objectives' table prints it: `0.1% (43.2 min)`, `0.5% (3.6 hrs)`; for an error rate `0.1%`. */
export function budgetOfWindow(target: string, window: string): string | undefined {
  const read = readTarget(target);
  if (!read) return undefined;
  const percent = `${formatDecimal(read.share)}%`;
  const length = readWindow(window);
  if (!length || read.kind === 'error rate') return percent;
  const unit = compare(budgetMinutes(read.share, length), fromInteger(60)) < 0 ? 'min' : 'hrs';
  const time = rewrite(`0.0 ${unit}`, read.share, length).replace(/\.0(?= )/, '');
  return `${percent} (${time})`;
}
