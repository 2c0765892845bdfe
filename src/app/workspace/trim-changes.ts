import { ChangeSet, type Text } from '@codemirror/state';

/**
 * The same change with the equal beginnings and ends left out of each replaced range, so that two
 * tabs that edit one text meet letter by letter. Costs what the changed ranges are long.
 */
export function trimChanges(before: Text, changes: ChangeSet): ChangeSet {
  const specs: { from: number; to: number; insert: string }[] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    specs.push(trimmed(from, before.sliceString(from, to), inserted.toString()));
  }, true);
  return ChangeSet.of(specs, before.length, '\n');
}

function trimmed(offset: number, removed: string, added: string) {
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
    insert: added.slice(head, added.length - tail),
  };
}

/** Whether `at` stands between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1] as string);
}
