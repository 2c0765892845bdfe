import { ChangeSet, type Text } from '@codemirror/state';
import { diffLines, linesOf } from './diff';
import { textOf } from './files';

/**
 * The smallest change that leads from one text to another, as far as lines tell: of each place that
 * differs only what stands between the equal beginning and the equal end is replaced.
 */
export function changesBetween(before: Text, after: Text): ChangeSet {
  if (before === after) return ChangeSet.empty(before.length);
  const a = before.toString();
  const lines = linesOf(a);
  const specs: { from: number; to: number; insert: Text }[] = [];
  let line = 0;
  let offset = 0;
  for (const hunk of diffLines(a, after.toString())) {
    for (; line < hunk.a; line += 1) offset += (lines[line] as string).length;
    specs.push(trimmed(offset, hunk.removed.join(''), hunk.added.join('')));
  }
  return ChangeSet.of(specs, before.length);
}

function trimmed(
  offset: number,
  removed: string,
  added: string,
): { from: number; to: number; insert: Text } {
  const shorter = Math.min(removed.length, added.length);
  let head = 0;
  while (head < shorter && removed[head] === added[head]) head += 1;
  if (splitsPair(removed, head) || splitsPair(added, head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
  if (splitsPair(removed, removed.length - tail) || splitsPair(added, added.length - tail)) {
    tail -= 1;
  }
  return {
    from: offset + head,
    to: offset + removed.length - tail,
    insert: textOf(added.slice(head, added.length - tail)),
  };
}

/** Whether `at` stands between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1] as string);
}
