/** The smallest replacement that gives the same text as `insert` in place of `from` to `to`. */
export function trimCommon(source: string, from: number, to: number, insert: string) {
  const old = source.slice(from, to);
  let head = 0;
  while (head < old.length && head < insert.length && old[head] === insert[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, insert.length) - head;
  while (tail < most && old.at(-1 - tail) === insert.at(-1 - tail)) tail += 1;
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}
