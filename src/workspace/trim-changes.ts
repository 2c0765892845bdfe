import { ChangeSet, type Text } from '@codemirror/state';
import { type Replaced, trimReplacement } from '@/markdown/trim-replacement';

/**
 * The same change with the equal beginnings and ends left out of each replaced range, so that two
 * tabs that edit one text meet letter by letter. Costs what the changed ranges are long.
 */
export function trimChanges(before: Text, changes: ChangeSet): ChangeSet {
  const specs: Replaced[] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    specs.push(trimReplacement(from, before.sliceString(from, to), inserted.toString()));
  }, true);
  return ChangeSet.of(specs, before.length, '\n');
}
