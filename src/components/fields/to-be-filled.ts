import type { Json } from '@/plan/value';

/** A whole text in brackets is a template's: that it is still to be filled is said elsewhere, and is no error. */
export function isToBeFilled(value: Json): boolean {
  return typeof value === 'string' && /^\s*\[[^\]]*\]\s*$/.test(value);
}
