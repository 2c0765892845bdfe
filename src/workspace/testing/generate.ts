import { ChangeSet, type Text } from '@codemirror/state';
import * as fc from 'fast-check';
import { textOf } from '../files';

/** A place and a replacement, as parts of a text's length, so that it fits any text. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Splices of a few characters, line breaks, `\r` and astral characters included. */
export const splices: fc.Arbitrary<Splice> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(4),
  insert: fc.string({
    unit: fc.constantFrom('a', 'b', '|', ' ', '\n', '\r', '题', '🧪'),
    maxLength: 4,
  }),
});

/** The splice as a change of `text`. */
export function changeOf(text: Text, splice: Splice): ChangeSet {
  const from = Math.min(text.length, Math.floor(splice.at * (text.length + 1)));
  const to = Math.min(text.length, from + splice.remove);
  return ChangeSet.of({ from, to, insert: textOf(splice.insert) }, text.length);
}

/** Several splices, each of the text after those before it, as one change. */
export function changesOf(text: Text, list: readonly Splice[]): ChangeSet {
  let changes = ChangeSet.empty(text.length);
  for (const splice of list) {
    changes = changes.compose(changeOf(changes.apply(text), splice));
  }
  return changes;
}
