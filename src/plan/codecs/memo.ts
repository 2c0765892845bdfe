import type { Piece } from '@/markdown/outline';
import type { Reading } from './codec';

interface Entry {
  readonly pieces: readonly Piece[];
  readonly reading: Reading;
}

/**
 * Keeps the readings of regions: a region whose pieces are the same objects as last time gives the
 * same reading, so that an edit reads anew only what it touched.
 */
export function memoByPieces(read: (pieces: readonly Piece[]) => Reading) {
  const entries = new WeakMap<Piece, Entry>();
  return (pieces: readonly Piece[]): Reading => {
    const first = pieces[0];
    if (!first) throw new Error('A region has at least one piece');
    const known = entries.get(first);
    if (known && samePieces(known.pieces, pieces)) return known.reading;
    const reading = read(pieces);
    entries.set(first, { pieces, reading });
    return reading;
  };
}

function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
