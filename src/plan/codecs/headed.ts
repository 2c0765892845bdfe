import { headingText, type Piece } from '@/markdown/outline';
import { fail, ok } from '@/markdown/result';
import { Claims, spanOf } from '../claims';
import { normaliseHeading } from '../heading-text';
import type { LeafKind } from '../kinds';
import { text } from '../kinds';
import type { ArrayPlace, Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Codec, Parts, Reading } from './codec';
import { atomAt, leafAt } from './leaf';
import { memoByPieces } from './memo';
import { readRegion } from './rest';

/** The parts that stand under a sub-heading, whatever its level. */
export function under(headings: readonly string[], parts: Parts, help?: string): Codec<JsonObject> {
  const names = new Set(headings.map(normaliseHeading));
  const label = headings[0] as string;
  const list = Object.entries(parts).map(([key, { shape }]) => ({ key, shape }));
  const read = memoByPieces((pieces) => readRegion(new Claims(pieces), parts));
  return {
    shape: { type: 'object', label, parts: list, ...(help === undefined ? {} : { help }) },
    read: (claims) => {
      const pieces = claims.takePieces(
        (heading) => names.has(normaliseHeading(heading)),
        headingText,
      );
      if (pieces.length > 0) return read(pieces) as Reading<JsonObject>;
      return { value: emptyValue(parts), place: { type: 'absent' } };
    },
  };
}

function emptyValue(parts: Parts): JsonObject {
  const value: { [key: string]: Json } = {};
  for (const [key, { shape }] of Object.entries(parts)) value[key] = emptyOf(shape);
  return { ...value, blocks: [], subsections: [] };
}

function emptyOf(shape: Codec['shape']): Json {
  switch (shape.type) {
    case 'leaf':
      return shape.kind.get('');
    case 'object':
      return Object.fromEntries(shape.parts.map(({ key, shape: inner }) => [key, emptyOf(inner)]));
    case 'matrix':
      return { options: [], criteria: [], weighted: [] };
    case 'grid':
      return { columns: [], rows: [] };
    case 'tree':
      return '';
    default:
      return [];
  }
}

/**
 * Sub-headings such as `### ADR-001: Title`, each with its parts: a list of objects with `id` and
 * `title` besides. The item reaches to the next heading of its level.
 */
export function each(label: string, prefix: string, parts: Parts): Codec {
  const pattern = new RegExp(`^(\\W*)(${prefix}-[\\w]+)(\\s*[:：—–-]\\s*|\\s+|$)(.*)$`, 'su');
  const list = Object.entries(parts).map(([key, { shape }]) => ({ key, shape }));
  const read = memoByPieces((pieces) => readItem(pieces, prefix, pattern, parts));
  return {
    shape: { type: 'each', label, prefix, item: { type: 'object', label, parts: list } },
    read: (claims) => {
      const readings: Reading[] = [];
      for (let i = 0; i < claims.pieces.length; ) {
        if (!pattern.test(headingText(claims.pieces[i] as Piece))) i += 1;
        else readings.push(read(claims.pieces.splice(i, spanOf(claims.pieces, i))));
      }
      return { value: readings.map(({ value }) => value), place: itemsPlace(claims, readings) };
    },
  };
}

function itemsPlace(claims: Claims, readings: readonly Reading[]): ArrayPlace {
  const { chunk, from } = claims.piece;
  const ids = readings.map(({ value }) => String((value as JsonObject)['id'] ?? ''));
  return { type: 'array', chunk, at: from, items: readings.map(({ place }) => place), ids };
}

function readItem(
  pieces: readonly Piece[],
  prefix: string,
  pattern: RegExp,
  parts: Parts,
): Reading {
  const [piece] = pieces;
  if (!piece?.heading) throw new Error('An item starts with its heading');
  const atom = atomAt(piece.chunk, piece.heading.text.from, 'heading');
  const id = leafAt(piece.chunk, atom, headingPart(prefix, pattern, 2));
  const title = leafAt(piece.chunk, atom, headingPart(prefix, pattern, 4));
  const body = readRegion(new Claims(pieces), parts);
  const fields = body.place.type === 'object' ? body.place.fields : {};
  const place: Place = {
    type: 'object',
    chunk: piece.chunk,
    at: piece.from,
    fields: { id: id.place, title: title.place, ...fields },
  };
  return { value: { id: id.value, title: title.value, ...body.value }, place };
}

/** One part of a heading's text as a value: the id (2) or the title (4). */
function headingPart(prefix: string, pattern: RegExp, part: 2 | 4): LeafKind {
  return {
    ...text,
    name: part === 2 ? 'id' : 'text',
    ...(part === 2 ? { ids: [prefix] } : {}),
    get: (heading) => pattern.exec(heading)?.[part] ?? '',
    put: (heading, value) => {
      const match = pattern.exec(heading);
      if (typeof value !== 'string') return fail('Expected a text');
      if (!match) return ok(value);
      const [, lead = '', id = '', gap = '', title = ''] = match;
      if (part === 2) return ok(lead + value + gap + title);
      const joint = gap === '' || gap.trim() === '' ? ': ' : gap.endsWith(' ') ? gap : `${gap} `;
      return ok(value === '' ? lead + id + gap.trimEnd() : lead + id + joint + value);
    },
  };
}
