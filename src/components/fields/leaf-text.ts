import type { LeafKind } from '@/plan/kinds';
import type { Json } from '@/plan/value';

/** What a typed text is as a value of the kind: numbers as numbers, everything else without blanks at its ends. */
export function valueOfTyped(kind: LeafKind, typed: string): Json {
  const trimmed = typed.replace(/^\s+|\s+$/g, '');
  if (kind.name === 'number' && /^-?\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  return trimmed;
}
