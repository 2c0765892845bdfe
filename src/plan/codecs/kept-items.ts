import type { Piece } from '@/markdown/outline';
import { type Claims, spanOf } from '../claims';
import type { Place } from '../place';
import type { Json } from '../value';
import type { Reading } from './codec';

/** A region's items as they were read, in order, and the pieces that are none of theirs. */
export interface KeptItems {
  readonly groups: readonly (readonly Piece[])[];
  readonly left: readonly Piece[];
  readonly values: readonly Json[];
  readonly places: readonly Place[];
}

interface Kept extends KeptItems {
  readonly pieces: readonly Piece[];
  /** For each piece the number of its item; -1 for those that are left. */
  readonly owners: readonly number[];
}

/**
 * Reads the items of a repeated heading. A region that differs from last time only within some items
 * has these read anew; the cost beyond them is one comparison of references for each piece.
 */
export function keepItems(
  isItem: (piece: Piece) => boolean,
  read: (pieces: readonly Piece[]) => Reading,
) {
  const known = new WeakMap<Piece, Kept>();
  return (claims: Claims): KeptItems => {
    const last = known.get(claims.piece);
    const kept = (last && patched(last, claims.pieces)) ?? readAll(claims.pieces);
    known.set(claims.piece, kept);
    claims.leave(kept.left);
    return kept;
  };

  function readAll(all: readonly Piece[]): Kept {
    const pieces = [...all];
    const groups: Piece[][] = [];
    const left: Piece[] = [];
    const owners: number[] = [];
    for (let i = 0; i < pieces.length; ) {
      const count = isItem(pieces[i] as Piece) ? spanOf(pieces, i) : 0;
      if (count > 0) groups.push(pieces.slice(i, i + count));
      else left.push(pieces[i] as Piece);
      for (let n = 0; n < Math.max(1, count); n += 1)
        owners.push(count > 0 ? groups.length - 1 : -1);
      i += Math.max(1, count);
    }
    const readings = groups.map(read);
    return {
      pieces,
      owners,
      groups,
      left,
      values: readings.map(({ value }) => value),
      places: readings.map(({ place }) => place),
    };
  }

  /** The items with the changed pieces in place; undefined where the region is divided otherwise. */
  function patched(last: Kept, pieces: readonly Piece[]): Kept | undefined {
    if (last.pieces.length !== pieces.length) return undefined;
    const changed = new Set<number>();
    for (let i = 0; i < pieces.length; i += 1) {
      const [old, now] = [last.pieces[i] as Piece, pieces[i] as Piece];
      if (old === now) continue;
      const owner = last.owners[i] ?? -1;
      if (owner < 0 || old.heading?.level !== now.heading?.level) return undefined;
      if (isItem(old) !== isItem(now)) return undefined;
      changed.add(owner);
    }
    if (changed.size === 0) return last;
    const groups = [...last.groups];
    const values = [...last.values];
    const places = [...last.places];
    for (const owner of changed) {
      const first = last.owners.indexOf(owner);
      const group = pieces.slice(first, first + (groups[owner]?.length ?? 0));
      const { value, place } = read(group);
      groups[owner] = group;
      values[owner] = value;
      places[owner] = place;
    }
    return { ...last, pieces: [...pieces], groups, values, places };
  }
}
