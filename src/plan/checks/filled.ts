import type { Chunk } from '@/markdown/chunk';
import type { Row } from '@/markdown/tables';
import { saysNothing } from '../nothing-said';
import type { Place } from '../place';
import { markersIn, type Scope } from './scope';

/** Where a value stands. */
export interface Spot {
  readonly chunk: Chunk;
  readonly from: number;
  readonly to: number;
}

export function spotText({ chunk, from, to }: Spot): string {
  return chunk.source.slice(from, to);
}

/** Where a leaf's value stands; nothing where it is absent. */
export function spotOf(place: Place | undefined): Spot | undefined {
  if (place?.type !== 'leaf') return undefined;
  return { chunk: place.chunk, from: place.atom.from, to: place.atom.to };
}

/** Not empty, not `-`, `N/A`, `None` or `TBD`, and without a placeholder. */
export function isFilled(scope: Scope, spot: Spot | undefined): boolean {
  return spot !== undefined && !saysNothing(spotText(spot)) && !holdsPlaceholder(scope, spot);
}

export function holdsPlaceholder(scope: Scope, { chunk, from, to }: Spot): boolean {
  return markersIn(scope, chunk).some((marker) => marker.from < to && marker.to > from);
}

/** The cell at `first` (the one after the id, where there is one) is filled, and no cell holds a placeholder. */
export function isFilledRow(scope: Scope, chunk: Chunk, row: Row, first: number): boolean {
  const cell = row.cells[first];
  return (
    cell !== undefined &&
    isFilled(scope, { chunk, ...cell.content }) &&
    !holdsPlaceholder(scope, { chunk, from: row.from, to: row.to })
  );
}
