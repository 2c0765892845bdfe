import { budgetMinutes, readTarget, readWindow } from '@/plan/budget';
import { compare, type Decimal, fromInteger, multiply } from '@/plan/numbers';
import { compareRatios, divide, type Ratio, ratio, toRatio } from '@/plan/ratio';

/**
 * Alerting on several windows and burn rates: The Site Reliability Workbook, chapter 5, table 5-8; the
 * 24-hour rule is of the tickets' expression below it. In 30 days the rates are 14.4, 6, 3 and 1.
 * Windows in minutes, consumed budget in percent; the short window is a twelfth of the long one.
 */
const rules = [
  { severity: 'page', long: 60, short: 5, consumed: 2 },
  { severity: 'page', long: 360, short: 30, consumed: 5 },
  { severity: 'ticket', long: 1440, short: 120, consumed: 10 },
  { severity: 'ticket', long: 4320, short: 360, consumed: 10 },
] as const;

export interface BurnRate {
  readonly severity: 'page' | 'ticket';
  /** Minutes. */
  readonly long: number;
  readonly short: number;
  /** How many times faster than allowed the budget burns: 1 uses it up exactly within the window. */
  readonly rate: Ratio;
  /** The part of the budget that is gone when the alert fires, in percent. */
  readonly consumed: Ratio;
  /** The share of failures at that rate, in percent; `null` when it is above 100: it cannot be reached. */
  readonly errorShare: Ratio | null;
  /** Minutes until nothing of the budget is left at that rate. */
  readonly exhausted: Ratio;
}

const one = ratio(1n, 1n);

/**
 * The burn-rate table of an objective; empty when its target or window says no number. Nothing is at
 * risk below a rate of 1, so that in a short window the slowest rule alerts at 1.
 */
export function burnRates(target: string, window: string): readonly BurnRate[] {
  const share = readTarget(target)?.share;
  const length = readWindow(window);
  if (!share || !length || share.units === 0n) return [];
  const rates = rules
    .filter(({ long }) => compare(fromInteger(long), length) < 0)
    .map((rule) => ({
      ...rule,
      rate: atLeastOne(
        divide(multiply(fromInteger(rule.consumed), length), fromInteger(100 * rule.long)),
      ),
    }));
  return rates
    .filter(({ rate }, index) => !rates.slice(0, index).some((faster) => isSame(faster.rate, rate)))
    .map(({ severity, long, short, rate }) => {
      const errors = times(rate, toRatio(share));
      const gone = divide(fromInteger(100 * long), length);
      return {
        severity,
        long,
        short,
        rate,
        consumed: times(rate, gone),
        errorShare: compareRatios(errors, ratio(100n, 1n)) > 0 ? null : errors,
        exhausted: times(toRatio(length), ratio(rate.denominator, rate.numerator)),
      };
    });
}

function atLeastOne(rate: Ratio): Ratio {
  return compareRatios(rate, one) < 0 ? one : rate;
}

function isSame(a: Ratio, b: Ratio): boolean {
  return compareRatios(a, b) === 0;
}

function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

export interface Budget {
  /** What may fail, in percent. */
  readonly share: Decimal;
  /** The same in minutes of the window; `null` when that is not known. */
  readonly minutes: Decimal | null;
}

/** An objective's whole error budget; `null` when its target says no number. */
export function budgetOf(target: string, window: string): Budget | null {
  const share = readTarget(target)?.share;
  if (!share) return null;
  const length = readWindow(window);
  return { share, minutes: length && budgetMinutes(share, length) };
}
