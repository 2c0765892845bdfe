import type { PlaceKind } from './places-in-text';

/** Why a place of this kind may refuse the value, told from the value alone; undefined where it has to take it. */
export function reasonToRefuse(kind: PlaceKind, value: string): string | undefined {
  return value === '' && kind !== 'cell' ? 'empty' : undefined;
}
