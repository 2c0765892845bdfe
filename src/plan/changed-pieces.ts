import { spliceBetween } from '@/markdown/chunk-splice';
import type { MarkdownDocument } from '@/markdown/document';
import { headingText, type Piece, piecesOf } from '@/markdown/outline';

/**
 * The pieces that `after` has in place of `before`'s, where the two have the same headings in the
 * same order; undefined where a heading came, went or changed.
 */
export function changedPieces(
  before: MarkdownDocument,
  after: MarkdownDocument,
): ReadonlyMap<Piece, Piece> | undefined {
  const { first, removed, added } = spliceBetween(before, after);
  if (removed !== added) return undefined;
  const changed = new Map<Piece, Piece>();
  for (let i = first; i < first + removed; i += 1) {
    const [old, now] = [before.chunks[i], after.chunks[i]];
    if (!old || !now || old === now) continue;
    if (old.kind !== now.kind) return undefined;
    const [oldPieces, nowPieces] = [piecesOf(old), piecesOf(now)];
    if (oldPieces.length !== nowPieces.length) return undefined;
    for (const [index, piece] of oldPieces.entries()) {
      const next = nowPieces[index];
      if (!next || !sameHeading(piece, next)) return undefined;
      changed.set(piece, next);
    }
  }
  return changed;
}

function sameHeading(a: Piece, b: Piece): boolean {
  return (
    a.heading?.level === b.heading?.level &&
    isEmpty(a) === isEmpty(b) &&
    headingText(a) === headingText(b)
  );
}

function isEmpty({ from, to }: Piece): boolean {
  return from === to;
}
