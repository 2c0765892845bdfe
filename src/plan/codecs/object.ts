import { keptBy } from '@/markdown/kept';
import type { Claims } from '../claims';
import { normaliseLabel } from '../heading-text';
import type { Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Codec, Parts, Reading } from './codec';

/** Reads each part in turn from the same region. */
export function object(label: string, parts: Parts, help?: string): Codec<JsonObject> {
  const list = Object.entries(parts).map(([key, { shape }]) => ({ key, shape }));
  return {
    shape: { type: 'object', label, parts: list, ...(help === undefined ? {} : { help }) },
    names: namesOf(parts),
    read: (claims) => readParts(claims, parts),
  };
}

export function namesOf(parts: Parts): NonNullable<Codec['names']> {
  return Object.values(parts).flatMap(({ names = [] }) => names);
}

const keysOf = keptBy((parts: Parts) => namesOf(parts).map((names) => names.map(normaliseLabel)));

export function readParts(claims: Claims, parts: Parts): Reading<JsonObject> {
  const value: { [key: string]: Json } = {};
  const fields: { [key: string]: Place } = {};
  for (const [label = '', ...aliases] of keysOf(parts)) {
    claims.ownLabels.add(label);
    for (const alias of aliases) claims.aliases.add(alias);
  }
  for (const [key, codec] of Object.entries(parts)) {
    const reading = codec.read(claims);
    value[key] = reading.value;
    fields[key] = reading.place;
  }
  const { chunk, from } = claims.piece;
  return { value, place: { type: 'object', chunk, at: from, fields } };
}
