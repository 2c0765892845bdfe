import type { Claims } from '../claims';
import type { Place } from '../place';
import type { Json } from '../value';
import type { Reading } from './codec';

/** An object with a `kind` and the given members. */
export function typed(
  claims: Claims,
  kind: string,
  at: number,
  members: { readonly [key: string]: readonly [Json, Place] },
): Reading {
  const { chunk } = claims.piece;
  const value: { [key: string]: Json } = { kind };
  const fields: { [key: string]: Place } = { kind: { type: 'fixed', chunk, at } };
  for (const [key, [json, place]] of Object.entries(members)) {
    value[key] = json;
    fields[key] = place;
  }
  return { value, place: { type: 'object', chunk, at, fields } };
}
