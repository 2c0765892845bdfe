/**
 * Props that draw the same: values of the plan are compared by what they hold, for a paragraph's edit
 * reads its neighbours anew; functions and anything that is not plain data by identity.
 */
export function sameProps(before: object, after: object): boolean {
  return sameMembers(before, after, sameData);
}

/** As `sameProps`, but only lists of words are looked into: for props that hold places in the text. */
export function samePieces(before: object, after: object): boolean {
  return sameMembers(before, after, sameWords);
}

type Compare = (one: unknown, other: unknown) => boolean;

function sameMembers(before: object, after: object, same: Compare): boolean {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = Object.entries(after);
  return old.size === now.length && now.every(([key, value]) => same(old.get(key), value));
}

function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => sameData(item, other[at]));
  }
  return isPlain(one) && isPlain(other) && sameMembers(one, other, sameData);
}

function sameWords(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, at) => typeof item === 'string' && item === other[at]);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || '$$typeof' in value) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
