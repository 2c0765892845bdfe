import type { MarkdownDocument } from '@/markdown/document';
import { keptBy } from '@/markdown/kept';
import { headingText, type Piece } from '@/markdown/outline';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import { Claims } from '../claims';
import { beforeHeadingId, normaliseHeading } from '../heading-text';
import type { LeafKind } from '../kinds';
import { text } from '../kinds';
import { insertAfterPiece, shiftHeadings, withEndings } from '../piece-edits';
import type { ArrayPlace, Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Codec, Parts, Reading } from './codec';
import { type Items, insertEach, moveEach, removeEach } from './each-edits';
import { inStyle, styleOf } from './house-style';
import { keepItems } from './kept-items';
import { atomAt, leafAt } from './leaf';
import { memoByPieces } from './memo';
import { readRegion } from './rest';

interface HeadedOptions {
  readonly help?: string;
  /** What is written where it is absent: Markdown in the template's layout, from its heading on. */
  readonly skeleton?: string;
}

/** The parts that stand under a sub-heading, whatever its level. */
export function under(
  headings: readonly string[],
  parts: Parts,
  { help, skeleton }: HeadedOptions = {},
): Codec<JsonObject> {
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
      const head = claims.heads.push(pieces) - 1;
      if (pieces.length > 0) return read(pieces) as Reading<JsonObject>;
      const create = (document: MarkdownDocument) =>
        createUnder(document, claims, head, skeleton ?? `### ${label}`);
      return { value: emptyValue(parts), place: { type: 'absent', create } };
    },
  };
}

/** Writes the sub-heading after its nearest predecessor, on the level of those that stand there. */
function createUnder(
  document: MarkdownDocument,
  claims: Claims,
  head: number,
  skeleton: string,
): Result<Edited> {
  const anchor = claims.anchorOf(head);
  const level = /^#+/.exec(skeleton.trim())?.[0].length ?? 3;
  const own = subLevel(claims);
  const text = inStyle(shiftHeadings(skeleton.trim(), own - level), styleOf(claims.piece));
  return insertAfterPiece(document, anchor, withEndings(document, anchor, text));
}

/** One below the region's own heading, or the level of the highest in it where a plan has them side by side. */
function subLevel({ piece, pieces, heads }: Claims): number {
  const levels = [...pieces, ...heads.flat()].map(({ heading }) => heading?.level ?? 6);
  return Math.min((piece.heading?.level ?? 1) + 1, ...levels);
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
    case 'rows':
    case 'each':
    case 'list':
      return [];
  }
}

/**
 * Sub-headings such as `### ADR-001: Title`, each with its parts: a list of objects with `id` and
 * `title` besides. The item reaches to the next heading of its level.
 */
export function each(
  label: string,
  prefix: string,
  parts: Parts,
  { skeleton }: HeadedOptions = {},
): Codec {
  const pattern = new RegExp(
    `^(${beforeHeadingId})(${prefix}-[\\w]+)(\\s*[:：—–-]\\s*|\\s+|$)(.*)$`,
    'su',
  );
  const list = Object.entries(parts).map(([key, { shape }]) => ({ key, shape }));
  const read = memoByPieces((pieces) => readItem(pieces, prefix, pattern, parts));
  const take = keepItems(
    keptBy((piece: Piece) => pattern.test(headingText(piece))),
    read,
  );
  return {
    shape: { type: 'each', label, prefix, item: { type: 'object', label, parts: list } },
    read: (claims) => {
      const { groups, values, places } = take(claims);
      const head = claims.heads.push(groups.at(-1) ?? []) - 1;
      const ids = values.map((value) => String((value as JsonObject)['id'] ?? ''));
      const anchor = () => claims.anchorOf(head);
      const level = (claims.piece.heading?.level ?? 1) + 1;
      const edits = { items: groups, ids, anchor, level, pattern, skeleton };
      return { value: values, place: itemsPlace(claims, places, edits) };
    },
  };
}

function itemsPlace(claims: Claims, items: readonly Place[], list: Items): ArrayPlace {
  const { chunk, from } = claims.piece;
  return {
    type: 'array',
    chunk,
    at: from,
    items,
    ids: list.ids,
    insert: (document, index, value) => insertEach(list, document, index, value),
    remove: (document, index) => removeEach(list, document, index),
    move: (document, index, to) => moveEach(list, document, index, to),
  };
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
      if (part === 2) {
        const renamed = lead + value + gap + title;
        const stays = value !== '' && pattern.exec(renamed)?.[2] === value;
        return stays ? ok(renamed) : fail(`An id here looks like ${prefix}-001`);
      }
      const joint = gap === '' || gap.trim() === '' ? ': ' : gap.endsWith(' ') ? gap : `${gap} `;
      return ok(value === '' ? lead + id + gap.trimEnd() : lead + id + joint + value);
    },
  };
}
