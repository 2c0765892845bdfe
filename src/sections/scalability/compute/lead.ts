import type { GrowthRate } from './growth-rate';
import { monthsUntil } from './projection';
import { type Quantity, readQuantity } from './quantity';

/**
 * Months between a warning and the threshold that scales, where what is measured grows with the load;
 * `null` for one that falls (`<80%`), for thresholds in different units, or without numbers.
 */
export function leadMonths(warning: string, scale: string, rate: GrowthRate): number | null {
  const [from, to] = [readQuantity(warning), readQuantity(scale)];
  if (!from || !to || falls(from) || falls(to) || unitOf(from) !== unitOf(to)) return null;
  return from.value < to.value ? monthsUntil(from.value, to.value, rate) : null;
}

function falls({ before }: Quantity): boolean {
  return /[<≤]|\b(?:below|under|less)\b/i.test(before);
}

/** `%`, `GB`; nothing for a bare number. */
function unitOf({ after }: Quantity): string {
  return (/^\s*(%|\p{L}+)/u.exec(after)?.[1] ?? '').toLowerCase();
}
