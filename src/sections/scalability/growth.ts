import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import type { GrowthRate } from './compute/growth-rate';
import { growthFactor } from './compute/projection';
import { printQuantity, readQuantity } from './compute/quantity';

const used = /(\d+(?:[.,]\d+)?)\s*%\s*(?:used|full|utili[sz]ed|utili[sz]ation)\b/i;

/**
 * A capacity after so many months of growth, in the words it is stated in now: of `500 GB, 22% used` the
 * share that is used grows, of `2 instances, 180 RPS each` the instances. Empty without a number.
 */
export function projectResource(current: string, rate: GrowthRate, months: number): string {
  const factor = growthFactor(rate, months);
  const share = used.exec(current);
  if (share) {
    const value = Number((share[1] ?? '').replace(',', '.')) * factor;
    return `${Number(value.toPrecision(3))}% used`;
  }
  const quantity = readQuantity(current);
  if (!quantity) return '';
  const after = /^\s*(?:%|\p{L}+)?/u.exec(quantity.after)?.[0] ?? '';
  // `2, one active` counts something that comes whole.
  const whole = quantity.whole || (after.trim() === '' && Number.isInteger(quantity.value));
  return printQuantity({ ...quantity, before: '', after, whole }, quantity.value * factor);
}

/** What the growth makes of each resource of the capacity baseline. What the plan expects stays its own. */
export function projectBaseline(
  value: JsonObject,
  rate: GrowthRate,
  months: number,
): readonly string[] {
  return memberObjects(memberObject(value, 'baseline'), 'rows').map((row) =>
    projectResource(memberText(row, 'current'), rate, months),
  );
}
