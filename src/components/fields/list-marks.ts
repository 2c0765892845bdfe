import type { Json } from '@/plan/value';
import { objectOf } from './json-guards';

interface Count {
  readonly ordered: boolean;
  readonly number: number;
}

/** What stands before each item: its number among those of its level, or a bullet. */
export function listMarks(items: readonly Json[], ordered: boolean, start = 1): readonly string[] {
  const counts: Count[] = [];
  return items.map((item) => {
    const { level = 0, ordered: own = ordered } = objectOf(item);
    const depth = Number(level);
    counts.length = Math.min(counts.length, depth + 1);
    const before = counts[depth];
    const first = depth === 0 ? start : 1;
    const number = before?.ordered === own ? before.number + 1 : first;
    counts[depth] = { ordered: own === true, number };
    return own === true ? `${number}.` : '•';
  });
}
