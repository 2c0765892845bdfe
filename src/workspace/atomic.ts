import { ChangeSet, type Text } from '@codemirror/state';
import {
  closingBreak,
  linePieces,
  opened,
  type Piece,
  startAfter,
  takingBack,
} from './line-pieces';
import { mapBoth } from './merge-order';
import { followed, type MovedLines, mergeMovedLines, moveAround } from './moved-lines';

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
  /** Where a range stands in the text after theirs. */
  readonly placeOf: (range: ValueRange) => ValueRange;
}

/**
 * Our change and theirs, both made on `text`, put one after the other: theirs first. Text merges by
 * characters; of a value in `ranges` that both replaced, only the winner's stays. A value that theirs
 * removed together with what stands around it is theirs, whoever else wins. Lines that one side removed
 * are gone with what the other did in them; what it did in lines that were moved is done where they are now.
 */
export function mergeChanges(
  text: Text,
  ours: ChangeSet,
  theirs: ChangeSet,
  ranges: readonly ValueRange[],
  winner: Winner,
): MergedChanges {
  const end = closingBreak(text);
  const closed = text.append(end);
  const mine = linePieces(closed, ours);
  const yours = linePieces(closed, theirs);
  const moves = mergeMovedLines(closed, mine, yours, winner);
  const inPlace = (other: readonly MovedLines[]) => (piece: Piece) =>
    !moves.dropped.has(piece) && !moveAround(other, piece);
  const own = mine.filter(inPlace(moves.theirs));
  const other = yours.filter(inPlace(moves.ours));
  const clashes = ranges.flatMap((range) => {
    const clash = clashAt(own, other, range, winner);
    if (!clash) return [];
    const theirValue = clash.removed ? '' : valueAfter(theirs, range, text);
    return [
      { range, ours: valueAfter(ours, range, text), theirs: theirValue, winner: clash.winner },
    ];
  });
  const outside = (whose: Winner) => (piece: Piece) =>
    !clashes.some((clash) => clash.winner === whose && isInside(clash.range, piece));
  const ownLeft = own.filter(outside('theirs'));
  const otherLeft = other.filter(outside('ours'));
  const way = ChangeSet.of(otherLeft, closed.length);
  const mapped = mapBoth(ChangeSet.of(ownLeft, closed.length), way);
  const both = mapped.ours.apply(way.apply(closed));
  const following = ChangeSet.of(
    [
      ...followed(mine, moves.theirs, otherLeft, mapped.ours),
      ...followed(yours, moves.ours, ownLeft, mapped.theirs),
    ],
    both.length,
  );
  const after = following.apply(both);
  const onto = (before: Text, back: ChangeSet, on: ChangeSet) =>
    opened(before.append(end), back.compose(on).compose(following), after, end);
  return {
    ours: onto(theirs.apply(text), takingBack(closed, yours, otherLeft), mapped.ours),
    theirs: onto(ours.apply(text), takingBack(closed, mine, ownLeft), mapped.theirs),
    clashes,
    placeOf: (range) => {
      const moved = moveAround(moves.theirs, range);
      const from = moved
        ? startAfter(yours, moved.copy) + range.from - moved.removal.from
        : theirs.mapPos(range.from, -1);
      return { from, to: moved ? from + range.to - range.from : theirs.mapPos(range.to, 1) };
    },
  };
}

/** The lines that a change is in, without those beside which it inserts or removes others. */
export function lineRanges(text: Text, changes: ChangeSet): ValueRange[] {
  const closed = text.append(closingBreak(text));
  return linePieces(closed, changes).map(({ from, to }) => {
    const inner = from < to ? 1 : 0;
    const first = closed.lineAt(from);
    const start = first.from === from ? from : closed.lineAt(from + inner).from;
    const end = Math.min(text.length, closed.lineAt(to - inner).to);
    return { from: start, to: end, merges: true };
  });
}

function clashAt(
  ours: readonly Piece[],
  theirs: readonly Piece[],
  range: ValueRange,
  winner: Winner,
): { readonly removed: boolean; readonly winner: Winner } | null {
  const relations = [relationTo(ours, range), relationTo(theirs, range)];
  if (relations.includes('apart')) return null;
  if (range.merges && relations[0] === relations[1]) return null;
  const removed = relations[1] === 'removed';
  return { removed, winner: removed ? 'theirs' : range.merges ? 'ours' : winner };
}

function relationTo(pieces: readonly Piece[], range: ValueRange): 'apart' | 'replaced' | 'removed' {
  const beside = pieces.filter((piece) => !isInside(range, piece));
  if (beside.some((piece) => overlaps(range, piece))) return 'removed';
  return beside.length < pieces.length ? 'replaced' : 'apart';
}

/** A line inserted at the value's edge is no edit of the value. */
function isInside(range: ValueRange, { from, to, insert }: Piece): boolean {
  if (from > range.from && to < range.to) return true;
  return from >= range.from && to <= range.to && !(from === to && insert.lines > 1);
}

function overlaps(range: ValueRange, { from, to }: Piece): boolean {
  if (range.merges) return from < to && from <= range.from && to >= range.to && to > range.from;
  return range.from === range.to
    ? from < range.from && to > range.to
    : from < range.to && to > range.from;
}

function valueAfter(set: ChangeSet, range: ValueRange, text: Text): string {
  const start = set.mapPos(range.from, -1);
  return set.apply(text).sliceString(start, set.mapPos(range.to, 1));
}
