import { keptBy } from '@/markdown/kept';
import type { Claims } from '../claims';
import { normaliseLabel } from '../heading-text';
import type { Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Codec, Parts, Reading, Shape } from './codec';

/** Reads each part in turn from the same region. */
export function object(label: string, parts: Parts, help?: string): Codec<JsonObject> {
  const list = Object.entries(parts).map(([key, { shape }]) => ({ key, shape }));
  return {
    shape: { type: 'object', label, parts: list, ...(help === undefined ? {} : { help }) },
    read: (claims) => readParts(claims, parts),
  };
}

/** The labels of these parts and of those within them, as labels are compared. */
const labelsOf = keptBy((parts: Parts): readonly string[] =>
  Object.values(parts).flatMap(({ shape }) => labelsIn(shape)),
);

function labelsIn(shape: Shape): readonly string[] {
  const inner = shape.type === 'object' ? shape.parts.flatMap((part) => labelsIn(part.shape)) : [];
  return [normaliseLabel(shape.label), ...inner];
}

export function readParts(claims: Claims, parts: Parts): Reading<JsonObject> {
  const value: { [key: string]: Json } = {};
  const fields: { [key: string]: Place } = {};
  for (const label of labelsOf(parts)) claims.wanted.add(label);
  for (const [key, codec] of Object.entries(parts)) {
    const reading = codec.read(claims);
    value[key] = reading.value;
    fields[key] = reading.place;
  }
  const { chunk, from } = claims.piece;
  return { value, place: { type: 'object', chunk, at: from, fields } };
}
