import type { MarkdownDocument } from '@/markdown/document';
import { headingText, type Piece } from '@/markdown/outline';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import { Claims } from '../claims';
import { text } from '../kinds';
import { insertAfterPiece, parsePieces } from '../piece-edits';
import type { ArrayPlace, Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Parts, Reading } from './codec';
import { inferBlocks } from './inferred';
import { atomAt, leafAt } from './leaf';
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
  if (!heading) throw new Error('A sub-section starts with its heading');
  const title = leafAt(chunk, atomAt(chunk, heading.text.from, 'heading'), text);
  const blocks = inferBlocks(new Claims([region]));
  const value = { heading: title.value, level: heading.level, blocks: blocks.value };
  const level: Place = { type: 'fixed', chunk, at: from };
  const fields = { heading: title.place, level, blocks: blocks.place };
  return { value, place: { type: 'object', chunk, at: from, fields } };
});

function readSubsections(claims: Claims): Reading {
  const headed = claims.pieces.filter(({ heading }) => heading);
  const readings = headed.map((piece) => readSubsection([piece]));
  const { chunk, from } = claims.piece;
  const items = readings.map(({ place }) => place);
  const values: Json[] = readings.map(({ value }) => value);
  const insert: ArrayPlace['insert'] = (document, index, value) =>
    insertHeading(document, headed[index - 1] ?? claims.piece, value, headed[0]);
  return {
    value: values,
    place: { type: 'array', chunk, at: from, items, ids: items.map(() => ''), insert },
  };
}

/** A sub-heading with nothing under it yet, on the level of the first that is there. */
function insertHeading(
  document: MarkdownDocument,
  after: Piece,
  heading: Json,
  like: Piece | undefined,
): Result<Edited> {
  const level = like?.heading?.level ?? Math.min(6, (after.heading?.level ?? 1) + 1);
  const text = `${'#'.repeat(level)} ${String(heading)}`;
  const [piece, ...more] = parsePieces(text);
  if (!piece || heading === '' || more.length > 0 || headingText(piece) !== heading)
    return fail('A sub-heading takes its text, on one line');
  return insertAfterPiece(document, after, text);
}
