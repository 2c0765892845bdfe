import { ChangeSet, Text } from '@codemirror/state';

/** One of the replacements that a change consists of. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly insert: Text;
}

function piecesOf(changes: ChangeSet): Piece[] {
  const pieces: Piece[] = [];
  changes.iterChanges((from, to, _fromB, _toB, insert) => pieces.push({ from, to, insert }), true);
  return pieces;
}

/** The line break that closes a text's last line, so that it is a line like the others. */
export function closingBreak(text: Text): Text {
  return Text.of(text.line(1).text.endsWith('\r') ? ['\r', ''] : ['', '']);
}

/**
 * The pieces of a change, each apart from those beside it, on the text with its closing break. A break
 * and a line after it that come or go are seen as the line and the break at its end.
 */
export function linePieces(closed: Text, changes: ChangeSet): Piece[] {
  let limit = closed.length;
  const backwards = piecesOf(changes)
    .toReversed()
    .map((piece) => {
      const shifted = fromLineStart(closed, piece, limit);
      limit = shifted.from;
      return shifted;
    });
  return backwards.toReversed();
}

function fromLineStart(closed: Text, piece: Piece, limit: number): Piece {
  const { from, to, insert } = piece;
  const end = /^\r?\n/.exec(closed.sliceString(to, Math.min(limit, to + 2)))?.[0] ?? '';
  const starts = (text: Text) => text.length === 0 || text.sliceString(0, end.length) === end;
  if (end === '' || !starts(insert) || !starts(closed.slice(from, to))) return piece;
  const by = end.length;
  const shifted = insert.length === 0 ? insert : insert.slice(by).append(insert.slice(0, by));
  return { from: from + by, to: to + by, insert: shifted };
}

/** What takes back those of a change's pieces that are not `left`. */
export function takingBack(
  closed: Text,
  pieces: readonly Piece[],
  left: readonly Piece[],
): ChangeSet {
  const stay = new Set(left);
  let shift = 0;
  const back = pieces.flatMap((piece) => {
    const from = piece.from + shift;
    shift += piece.insert.length - (piece.to - piece.from);
    if (stay.has(piece)) return [];
    const insert = closed.slice(piece.from, piece.to);
    return [{ from, to: from + piece.insert.length, insert }];
  });
  return ChangeSet.of(back, closed.length + shift);
}

/** Where what a piece inserts starts, after all the pieces. */
export function startAfter(pieces: readonly Piece[], piece: Piece): number {
  const before = pieces.slice(0, pieces.indexOf(piece));
  return before.reduce((at, { from, to, insert }) => at + insert.length - (to - from), piece.from);
}

/** A change of `closed`, which leads to `after`, between the same texts without their closing break. */
export function opened(closed: Text, changes: ChangeSet, after: Text, end: Text): ChangeSet {
  const length = closed.length - end.length;
  let limit = length;
  const backwards = piecesOf(changes)
    .toReversed()
    .map((piece) => {
      const shifted = piece.to > limit ? fromLineEnd(closed, piece, end) : piece;
      limit = Math.min(limit, shifted.from);
      return shifted;
    });
  const isApart = backwards.every(({ to }, at) => to <= (backwards[at - 1]?.from ?? length));
  if (isApart) return ChangeSet.of(backwards.toReversed(), length);
  const whole = ChangeSet.of({ from: length, insert: end }, length).compose(changes);
  const from = Math.max(0, after.length - end.length);
  return after.slice(from).eq(end)
    ? whole.compose(ChangeSet.of({ from, to: after.length }, after.length))
    : whole;
}

/** The other way round than `fromLineStart`: the break before lines instead of the one at their end. */
function fromLineEnd(closed: Text, piece: Piece, end: Text): Piece {
  const { from, to, insert } = piece;
  const by = end.length;
  const isEnd = (text: Text, at: number) => at >= by && text.slice(at - by, at).eq(end);
  const ends = insert.length === 0 || isEnd(insert, insert.length);
  if (!ends || !isEnd(closed, from) || !isEnd(closed, to)) return piece;
  const shifted = insert.length === 0 ? insert : end.append(insert.slice(0, insert.length - by));
  return { from: from - by, to: to - by, insert: shifted };
}
