import { budgetMinutes, readTarget, readWindow } from '@/plan/budget';
import { compare, type Decimal, fromInteger, multiply } from '@/plan/numbers';
import { divide, type Ratio, ratio, toRatio } from '@/plan/ratio';

/**
 * Alerting on several windows and burn rates: The Site Reliability Workbook, chapter 5, table 5-8.
 * Windows in minutes, consumed budget in percent; the short window is a twelfth of the long one.
 */
const rules = [
  { severity: 'page', long: 60, short: 5, consumed: 2 },
  { severity: 'page', long: 360, short: 30, consumed: 5 },
  { severity: 'ticket', long: 4320, short: 360, consumed: 10 },
] as const;

export interface BurnRate {
  readonly severity: 'page' | 'ticket';
  /** Minutes. */
  readonly long: number;
  readonly short: number;
  /** The part of the budget that is gone when the alert fires, in percent. */
  readonly consumed: number;
  /** How many times faster than allowed the budget burns: 1 uses it up exactly within the window. */
  readonly rate: Ratio;
  /** The share of failures at that rate, in percent; `null` when it is above 100: it cannot be reached. */
  readonly errorShare: Ratio | null;
  /** Minutes until nothing of the budget is left at that rate. */
  readonly exhausted: Ratio;
}

/** The burn-rate table of an objective; empty when its target or window says no number. */
export function burnRates(target: string, window: string): readonly BurnRate[] {
  const share = readTarget(target)?.share;
  const length = readWindow(window);
  if (!share || !length || share.units === 0n) return [];
  return rules
    .filter(({ long }) => compare(fromInteger(long), length) < 0)
    .map(({ severity, long, short, consumed }) => {
      const rate = divide(multiply(fromInteger(consumed), length), fromInteger(100 * long));
      const errors = times(rate, toRatio(share));
      const reachable = errors.numerator <= 100n * errors.denominator;
      return {
        severity,
        long,
        short,
        consumed,
        rate,
        errorShare: reachable ? errors : null,
        exhausted: times(toRatio(length), ratio(rate.denominator, rate.numerator)),
      };
    });
}

function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** An objective's whole error budget in minutes of its window; `null` when it states no numbers. */
export function budgetOf(target: string, window: string): Decimal | null {
  const share = readTarget(target)?.share;
  const length = readWindow(window);
  return share && length ? budgetMinutes(share, length) : null;
}
