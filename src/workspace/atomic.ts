import type { ChangeSet, Text } from '@codemirror/state';
import { mapBoth, split } from './merge-order';

/** The offsets of one value in the text before the change. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
  /** Lines of a text: edits of them merge, and there is a clash only where one side removed them. */
  readonly merges?: true;
}

/** Who has the value when two tabs replaced it. */
export type Winner = 'ours' | 'theirs';

/** One value that two tabs replaced, as each had it. */
export interface Clash {
  readonly range: ValueRange;
  readonly ours: string;
  readonly theirs: string;
  readonly winner: Winner;
}

export interface MergedChanges {
  /** Ours, on the text after theirs. */
  readonly ours: ChangeSet;
  /** The way from the text after ours to the text after both. */
  readonly theirs: ChangeSet;
  readonly clashes: readonly Clash[];
}

/**
 * Our change and theirs, both made on `text`, put one after the other: theirs first. Text merges by
 * characters; of a value in `ranges` that both replaced, only the winner's stays. A value that theirs
 * removed together with what stands around it is theirs, whoever else wins. Lines that one side removed
 * are gone with what the other did in them.
 */
export function mergeChanges(
  text: Text,
  ours: ChangeSet,
  theirs: ChangeSet,
  ranges: readonly ValueRange[],
  winner: Winner,
): MergedChanges {
  const clashes = ranges.flatMap((range) => clashAt(text, ours, theirs, range, winner) ?? []);
  const inside = (whose: Winner) => (from: number, to: number, inserted: Text) =>
    clashes.some((clash) => clash.winner === whose && isInside(clash.range, from, to, inserted));
  const [ownInside, own] = split(ours, inside('theirs'));
  const [otherInside, other] = split(theirs, inside('ours'));
  const revert = otherInside.map(other).invert(other.apply(text));
  const rest = ownInside.map(own).invert(own.apply(text));
  const mapped = mapBoth(own, other);
  return {
    ours: revert.compose(mapped.ours),
    theirs: rest.compose(mapped.theirs),
    clashes,
  };
}

/** The lines that a change is in, without those beside which it inserts or removes others. */
export function lineRanges(text: Text, changes: ChangeSet): ValueRange[] {
  const ranges: ValueRange[] = [];
  changes.iterChangedRanges((first, last) => {
    const inner = first < last ? 1 : 0;
    const { from } = text.lineAt(first + inner);
    ranges.push({ from, to: text.lineAt(last - inner).to, merges: true });
  }, true);
  return ranges;
}

function clashAt(
  text: Text,
  ours: ChangeSet,
  theirs: ChangeSet,
  range: ValueRange,
  winner: Winner,
): Clash | null {
  const relation = relationTo(theirs, range);
  if (relation === 'apart') return null;
  const removed = relation === 'removed';
  if (range.merges && !removed && relationTo(ours, range) !== 'removed') return null;
  return {
    range,
    ours: valueAfter(ours, range, text),
    theirs: removed ? '' : valueAfter(theirs, range, text),
    winner: removed ? 'theirs' : range.merges ? 'ours' : winner,
  };
}

function relationTo(set: ChangeSet, range: ValueRange): 'apart' | 'replaced' | 'removed' {
  let relation: 'apart' | 'replaced' | 'removed' = 'apart';
  set.iterChanges((from, to, _fromB, _toB, inserted) => {
    if (isInside(range, from, to, inserted)) {
      if (relation === 'apart') relation = 'replaced';
    } else if (overlaps(range, from, to)) relation = 'removed';
  });
  return relation;
}

/** A line inserted at the value's edge is no edit of the value. */
function isInside(range: ValueRange, from: number, to: number, inserted: Text): boolean {
  if (from > range.from && to < range.to) return true;
  return from >= range.from && to <= range.to && !(from === to && inserted.lines > 1);
}

function overlaps(range: ValueRange, from: number, to: number): boolean {
  if (range.merges) return from < to && from <= range.from && to >= range.to;
  return range.from === range.to
    ? from < range.from && to > range.to
    : from < range.to && to > range.from;
}

function valueAfter(set: ChangeSet, range: ValueRange, text: Text): string {
  const start = set.mapPos(range.from, -1);
  return set.apply(text).sliceString(start, set.mapPos(range.to, 1));
}
