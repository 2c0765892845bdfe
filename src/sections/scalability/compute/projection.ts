import type { GrowthRate } from './growth-rate';

export interface Point {
  readonly month: number;
  readonly value: number;
}

/** How many times today's load there is after so many months. */
export function growthFactor({ monthly }: GrowthRate, months: number): number {
  return (1 + monthly) ** months;
}

/** The values of a chart from today (month 0) to `months`. */
export function projectMonths(start: number, rate: GrowthRate, months: number): readonly Point[] {
  return Array.from({ length: months + 1 }, (_, month) => ({
    month,
    value: start * growthFactor(rate, month),
  }));
}

/** Months until `start` has grown to `goal`: 0 when it has; `null` when it never will. */
export function monthsUntil(start: number, goal: number, { monthly }: GrowthRate): number | null {
  if (start >= goal) return 0;
  if (start <= 0 || monthly <= 0) return null;
  return Math.log(goal / start) / Math.log(1 + monthly);
}
