import { headingText } from '@/markdown/outline';
import { Claims, spanOf } from '@/plan/claims';
import type { Codec, Parts, Reading } from '@/plan/codecs/codec';
import { under } from '@/plan/codecs/headed';
import { isMatrixTable } from '@/plan/codecs/matrix';
import { memoByPieces } from '@/plan/codecs/memo';
import { readParts } from '@/plan/codecs/object';
import { readRegion } from '@/plan/codecs/rest';
import { normaliseHeading } from '@/plan/heading-text';
import type { ArrayPlace, Place } from '@/plan/place';
import type { JsonObject } from '@/plan/value';

const name = 'Brainstorm-Curate Evidence';
const protocol = 'Protocol Applied';

/**
 * The comparison behind a decision: what stands under the template's heading. Without it, under the first
 * sub-heading that holds a matrix, else in the decision's own block when a matrix stands there, or the label
 * that says whether there is one.
 */
export function evidence(parts: Parts, skeleton: string): Codec<JsonObject> {
  const headed = under([name], parts, { skeleton });
  const read = memoByPieces((pieces) => readRegion(new Claims(pieces), parts));
  return {
    shape: headed.shape,
    read: (claims) => {
      if (claims.pieces.some(isNamed)) return headed.read(claims);
      const start = claims.pieces.findIndex(holdsMatrix);
      if (start >= 0) {
        const pieces = claims.pieces.splice(start, spanOf(claims.pieces, start));
        claims.heads.push(pieces);
        return read(pieces) as Reading<JsonObject>;
      }
      const isLoose = holdsMatrix(claims.piece) || claims.findField([protocol]) !== undefined;
      return isLoose ? readLoose(claims, parts) : headed.read(claims);
    },
  };
}

type Piece = Claims['piece'];

function isNamed(piece: Piece): boolean {
  return normaliseHeading(headingText(piece)) === normaliseHeading(name);
}

function holdsMatrix({ blocks, chunk }: Piece): boolean {
  return blocks.some((block) => isMatrixTable(chunk.source, block));
}

/** The parts as they stand among the decision's own; what is left over there is the decision's. */
function readLoose(claims: Claims, parts: Parts): Reading<JsonObject> {
  const { value, place } = readParts(claims, parts);
  claims.heads.push([]);
  const { chunk, from: at } = claims.piece;
  const none: ArrayPlace = { type: 'array', chunk, at, items: [], ids: [] };
  const fields = place.type === 'object' ? place.fields : {};
  const whole: Place = {
    type: 'object',
    chunk,
    at,
    fields: { ...fields, blocks: none, subsections: none },
  };
  return { value: { ...value, blocks: [], subsections: [] }, place: whole };
}
