/** A range of a text and what takes its place. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** How much two texts, or lists of lines or of the same things, have in common at either end. */
export function commonEnds<T>(a: ArrayLike<T>, b: ArrayLike<T>): [head: number, tail: number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [head, tail];
}

/** Replaces `removed`, which stands at `offset`, without its equal beginning and end. */
export function trimReplacement(offset: number, removed: string, added: string): Replaced {
  let [head, tail] = commonEnds(removed, added);
  if (splitsPair(removed, head) || splitsPair(added, head)) head -= 1;
  if (splitsPair(removed, removed.length - tail) || splitsPair(added, added.length - tail)) {
    tail -= 1;
  }
  return {
    from: offset + head,
    to: offset + removed.length - tail,
    insert: added.slice(head, added.length - tail),
  };
}

/** Whether `at` stands between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1] as string);
}
