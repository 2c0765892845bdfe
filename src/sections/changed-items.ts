import { commonEnds } from '@/markdown/trim-replacement';
import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';

/** An item of a list before and after an edit; one side is missing when it was added or removed. */
export interface ChangedItem {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
  /** Its index in the list after, or in the list before when it was removed. */
  readonly index: number;
}

/**
 * The items that are not the same object in both lists, paired by id; what is left over on both sides
 * in equal number was renamed. An item that only moved has not changed.
 */
export function changedItems(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): readonly ChangedItem[] {
  const [head, tail] = commonEnds(before, after);
  return pairById(
    before.slice(head, before.length - tail).map((item, i) => ({ item, index: head + i })),
    after.slice(head, after.length - tail).map((item, i) => ({ item, index: head + i })),
  );
}

interface Indexed {
  readonly item: JsonObject;
  readonly index: number;
}

function pairById(before: readonly Indexed[], after: readonly Indexed[]): ChangedItem[] {
  const free = new Map<string, Indexed[]>();
  for (const old of before) {
    const id = memberText(old.item, 'id');
    free.set(id, [...(free.get(id) ?? []), old]);
  }
  const pairs = after.map((now) => ({ now, old: free.get(memberText(now.item, 'id'))?.shift() }));
  const left = [...free.values()].flat().sort((a, b) => a.index - b.index);
  const fresh = pairs.filter(({ old }) => !old).length;
  const renamed = fresh === left.length;
  const changed: ChangedItem[] = [];
  for (const { now, old } of pairs) {
    const own = old ?? (renamed ? left.shift() : undefined);
    if (own?.item !== now.item)
      changed.push({ before: own?.item, after: now.item, index: now.index });
  }
  for (const { item, index } of left) changed.push({ before: item, after: undefined, index });
  return changed;
}
