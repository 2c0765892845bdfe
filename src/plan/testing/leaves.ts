import type { Path } from '../operation';
import type { LeafPlace, Place } from '../place';
import type { Plan } from '../plan';
import { isArray, isObject, type Json } from '../value';

export interface Leaf {
  readonly path: Path;
  readonly place: LeafPlace;
  readonly value: Json;
}

/** Every place of a plan that holds a value of its own, in the order of `read`. */
export function leavesOf(plan: Plan): Leaf[] {
  return plan.sections.flatMap(({ id, place, value }) =>
    leavesIn(place, value, ['sections', id, 'value']),
  );
}

function leavesIn(place: Place, value: Json | undefined, path: Path): Leaf[] {
  switch (place.type) {
    case 'leaf':
      return [{ path, place, value: value ?? null }];
    case 'object':
      return Object.entries(place.fields).flatMap(([key, inner]) =>
        leavesIn(inner, isObject(value) ? value[key] : undefined, [...path, key]),
      );
    case 'array':
      return place.items.flatMap((inner, index) =>
        leavesIn(inner, isArray(value) ? value[index] : undefined, [...path, String(index)]),
      );
    case 'absent':
    case 'fixed':
      return [];
  }
}
