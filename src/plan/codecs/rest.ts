import type { Piece } from '@/markdown/outline';
import { headingText } from '@/markdown/outline';
import { Claims } from '../claims';
import type { Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Parts, Reading } from './codec';
import { inferBlocks } from './inferred';
import { memoByPieces } from './memo';
import { readParts } from './object';

/**
 * Reads a region's known parts and, by inference, all that they left: `blocks` before the first
 * sub-heading and `subsections` for the sub-headings, each with its own blocks.
 */
export function readRegion(claims: Claims, parts: Parts): Reading<JsonObject> {
  const known = readParts(claims, parts);
  const blocks = inferBlocks(claims);
  const subsections = readSubsections(claims);
  const place = known.place.type === 'object' ? known.place.fields : {};
  const { chunk, from } = claims.piece;
  return {
    value: { ...known.value, blocks: blocks.value, subsections: subsections.value },
    place: {
      type: 'object',
      chunk,
      at: from,
      fields: { ...place, blocks: blocks.place, subsections: subsections.place },
    },
  };
}

const readSubsection = memoByPieces(([piece]) => {
  const region = piece as Piece;
  const { chunk, from, heading } = region;
  const blocks = inferBlocks(new Claims([region]));
  const value = { heading: headingText(region), level: heading?.level ?? 0, blocks: blocks.value };
  const fixed: Place = { type: 'fixed', chunk, at: from };
  const fields = { heading: fixed, level: fixed, blocks: blocks.place };
  return { value, place: { type: 'object', chunk, at: from, fields } };
});

function readSubsections(claims: Claims): Reading {
  const headed = claims.pieces.filter(({ heading }) => heading);
  const readings = headed.map((piece) => readSubsection([piece]));
  const { chunk, from } = claims.piece;
  const items = readings.map(({ place }) => place);
  const values: Json[] = readings.map(({ value }) => value);
  return {
    value: values,
    place: { type: 'array', chunk, at: from, items, ids: items.map(() => '') },
  };
}
