import type { Place } from '../place';
import type { JsonObject } from '../value';
import type { Codec, Parts } from './codec';
import { under } from './headed';
import { readParts } from './object';

/**
 * A sub-heading with its parts, and with further sub-headings (`inner`) that the template puts under
 * it and that plans also put beside it: those are found wherever in the region they stand.
 */
export function underWith(
  headings: readonly string[],
  parts: Parts,
  inner: Parts,
): Codec<JsonObject> {
  const region = under(headings, parts);
  const innerParts = Object.entries(inner).map(([key, { shape }]) => ({ key, shape }));
  const ownParts = region.shape.type === 'object' ? region.shape.parts : [];
  return {
    shape: { ...region.shape, parts: [...ownParts, ...innerParts] } as Codec['shape'],
    read: (claims) => {
      const found = readParts(claims, inner);
      const outer = region.read(claims);
      const { chunk, from } = claims.piece;
      const { blocks = [], subsections = [], ...own } = outer.value;
      const value = { ...own, ...found.value, blocks, subsections };
      if (outer.place.type === 'object')
        return { value, place: { ...outer.place, fields: fieldsOf(outer.place, found.place) } };
      const missing = Object.values(found.place.type === 'object' ? found.place.fields : {});
      if (missing.every(({ type }) => type === 'absent')) return { value, place: outer.place };
      const absent = Object.fromEntries(ownParts.map(({ key }) => [key, outer.place]));
      const fields = { ...absent, ...fieldsOf(found.place) };
      return { value, place: { type: 'object', chunk, at: from, fields } };
    },
  };
}

function fieldsOf(...places: readonly Place[]): { readonly [key: string]: Place } {
  return Object.assign({}, ...places.map((place) => (place.type === 'object' ? place.fields : {})));
}
