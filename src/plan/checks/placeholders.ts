import type { Chunk } from '@/markdown/chunk';
import type { Piece } from '@/markdown/outline';
import type { Plan } from '../plan';
import type { Marker } from './markers';
import { keptIn, markersIn, scopeOf } from './scope';

export interface Placeholder {
  readonly chunk: Chunk;
  readonly at: number;
  readonly text: string;
  readonly section: string;
}

/**
 * The placeholders that are left in a plan, in document order, one a line (SR-PLAN-02). `known`: the
 * bracketed texts of the templates, brackets included and white space folded.
 */
export function placeholdersOf(plan: Plan, known: ReadonlySet<string>): readonly Placeholder[] {
  const scope = scopeOf(plan, known);
  return plan.sections.flatMap(({ id, pieces }) =>
    pieces.flatMap((piece) =>
      inPiece(scope, piece).map(({ from, text }) => ({
        chunk: piece.chunk,
        at: from,
        text,
        section: id,
      })),
    ),
  );
}

/** Finds them piece by piece, for `placeholdersOf` to gather. */
export function* findPlaceholders(plan: Plan, known: ReadonlySet<string>): Generator<unknown> {
  const scope = scopeOf(plan, known);
  for (const { pieces } of plan.sections) for (const piece of pieces) yield inPiece(scope, piece);
}

const inPiece = keptIn((scope, piece: Piece) =>
  onePerLine(
    piece.chunk.source,
    markersIn(scope, piece.chunk).filter(({ from }) => from >= piece.from && from < piece.to),
  ),
);

/** The first of each line. */
function onePerLine(source: string, markers: readonly Marker[]): Marker[] {
  let lineEnd = -1;
  return markers.filter(({ from }) => {
    if (from <= lineEnd) return false;
    const end = source.indexOf('\n', from);
    lineEnd = end < 0 ? source.length : end;
    return true;
  });
}
