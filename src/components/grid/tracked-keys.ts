/**
 * The key of a row may be its id, and typing into the id's cell changes it at every keystroke. A tracked key
 * has a number that stays through such a renaming, so that the row keeps its element, its focus and its draft.
 */
export type TrackedKey = { key: string; uid: number };

/**
 * Tracks `keys` after `before`: the same key keeps its number. Where as many keys vanished as appeared and the
 * length is equal, a key that appeared takes the number of the vanished one at its index. Returns `before` itself when the keys are equal.
 */
export function trackKeys(
  before: readonly TrackedKey[],
  keys: readonly string[],
): readonly TrackedKey[] {
  if (before.length === keys.length && before.every((item, index) => item.key === keys[index])) {
    return before;
  }
  const free = new Map<string, number[]>();
  for (const { key, uid } of before) free.set(key, [...(free.get(key) ?? []), uid]);
  const kept = keys.map((key) => free.get(key)?.shift());
  const lost = new Set([...free.values()].flat());
  let last = Math.max(0, ...before.map((item) => item.uid));
  return keys.map((key, index) => {
    const same = kept[index];
    if (same !== undefined) return { key, uid: same };
    const renamed = before.length === keys.length ? before[index]?.uid : undefined;
    if (renamed !== undefined && lost.delete(renamed)) return { key, uid: renamed };
    last += 1;
    return { key, uid: last };
  });
}
