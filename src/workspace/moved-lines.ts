import type { ChangeSet, Text } from '@codemirror/state';
import type { Winner } from './atomic';
import { closingBreak, linePieces, type Piece, startAfter } from './line-pieces';

/** Lines that a change takes out in one place and puts in, as they were, in another. */
export interface MovedLines {
  readonly removal: Piece;
  readonly copy: Piece;
}

function movedLines(closed: Text, pieces: readonly Piece[]): MovedLines[] {
  const isStart = (at: number) => closed.lineAt(at).from === at;
  const copies = new Set(
    pieces.filter(({ from, to, insert }) => from === to && insert.lines > 1 && isStart(from)),
  );
  return pieces.flatMap((removal) => {
    const { from, to, insert } = removal;
    if (from === to || insert.length > 0 || !isStart(from) || !isStart(to)) return [];
    for (const copy of copies) {
      if (copy.insert.length !== to - from || !copy.insert.eq(closed.slice(from, to))) continue;
      copies.delete(copy);
      return [{ removal, copy }];
    }
    return [];
  });
}

export function hasMovedLines(text: Text, changes: ChangeSet): boolean {
  const closed = text.append(closingBreak(text));
  return movedLines(closed, linePieces(closed, changes)).length > 0;
}

/** What two changes of one text make of the lines that either moves. */
export interface MergedMoves {
  /** The moved lines that stand where that side has put them. */
  readonly ours: readonly MovedLines[];
  readonly theirs: readonly MovedLines[];
  /** Copies of lines that the other side removed, or moved as well. */
  readonly dropped: ReadonlySet<Piece>;
}

/** Lines that both move stand where the winner has put them; lines that one removes are gone. */
export function mergeMovedLines(
  closed: Text,
  mine: readonly Piece[],
  yours: readonly Piece[],
  winner: Winner,
): MergedMoves {
  const ours = movedLines(closed, mine);
  const theirs = movedLines(closed, yours);
  const stays = (other: readonly Piece[], moves: readonly MovedLines[], wins: boolean) => {
    const moved = new Set(moves.map(({ removal }) => removal));
    return ({ removal: { from, to } }: MovedLines) =>
      other.every((piece) => piece.from > from || piece.to < to || (wins && moved.has(piece)));
  };
  const left = {
    ours: ours.filter(stays(yours, theirs, winner === 'ours')),
    theirs: theirs.filter(stays(mine, ours, winner === 'theirs')),
  };
  const all = [...ours, ...theirs];
  const kept = new Set([...left.ours, ...left.theirs]);
  return { ...left, dropped: new Set(all.filter((one) => !kept.has(one)).map(({ copy }) => copy)) };
}

/** The moved lines that a piece changes, and not what stands before or after them. */
export function moveAround(
  moves: readonly MovedLines[],
  { from, to, insert }: Omit<Piece, 'insert'> & Partial<Piece>,
): MovedLines | undefined {
  return moves.find(({ removal }) => {
    const isAbove =
      from === to && from === removal.from && insert !== undefined && insert.lines > 1;
    return from >= removal.from && to < removal.to && !isAbove;
  });
}

/** The pieces in lines that the other side has moved, where those are after both; `way` leads there from its text. */
export function followed(
  pieces: readonly Piece[],
  moves: readonly MovedLines[],
  other: readonly Piece[],
  way: ChangeSet,
): Piece[] {
  return pieces.flatMap((piece) => {
    const moved = moveAround(moves, piece);
    if (!moved) return [];
    const from = way.mapPos(startAfter(other, moved.copy) + piece.from - moved.removal.from, 1);
    return [{ from, to: from + piece.to - piece.from, insert: piece.insert }];
  });
}
