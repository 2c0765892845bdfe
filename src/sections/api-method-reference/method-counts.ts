import { memberList, memberObjects } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';

/** How many methods of each dependency the reference has, by id. */
export function methodCounts(value: JsonObject): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of memberObjects(value, 'methods'))
    for (const id of memberList(row, 'dependency'))
      if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
