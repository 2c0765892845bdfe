import { saysNothing } from '@/plan/nothing-said';
import type { Place } from '@/plan/place';
import { holdsTemplateText } from '@/plan/unanswered';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';

/** How many of the things that a section asks for stand there with a value. */
export interface Progress {
  readonly filled: number;
  readonly total: number;
}

const none: Progress = { filled: 0, total: 0 };
const cache = new WeakMap<JsonObject, Progress>();
const dash = /^[-–—]?$/;
/** Bracketed text that stands for what is to be written; links, footnotes, ids, alerts and boxes are not that. */
const placeholder =
  /\bNEEDS CLARIFICATION\b|(?<!\])\[(?![!^]|[A-Z]+(?:-[A-Z]+)*-[A-Z]?\d)[^[\]\n]{3,}\](?![([:])/;

/**
 * Fields count one each, a table or a list counts one as a whole, items with fields add up theirs. Counted
 * once for each object; what an edit leaves as it is keeps its own.
 */
export function progressOf(value: Json | undefined, place: Place): Progress {
  if (place.type !== 'absent' && place.chunk.kind === 'front-matter') return none;
  if (place.type === 'leaf') {
    if (place.kind.name === 'computed') return none;
    return { filled: isFilled(value) ? 1 : 0, total: 1 };
  }
  if (place.type === 'object' && isObject(value)) {
    const progress =
      cache.get(value) ??
      sum(Object.entries(place.fields).map(([key, field]) => progressOf(value[key], field)));
    cache.set(value, progress);
    return progress;
  }
  if (place.type !== 'array' || !isArray(value) || value.every(isComment)) return none;
  const wide = place.items.some((item) => item.type === 'object' && holdsItems(item.fields));
  if (wide) return sum(place.items.map((item, index) => progressOf(value[index], item)));
  return { filled: value.some(isFilled) ? 1 : 0, total: 1 };
}

/** Whether an item is more than a row: it has lists or parts of its own. */
function holdsItems(fields: { readonly [key: string]: Place }): boolean {
  return Object.values(fields).some(({ type }) => type === 'array' || type === 'object');
}

function isComment(value: Json): boolean {
  return isObject(value) && value['what'] === 'comment';
}

function isFilled(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (isArray(value)) return value.some(isFilled);
  if (isObject(value)) return isAnswered(value) && Object.values(value).some(speaks);
  const text = String(value);
  return !saysNothing(text) && !isOpen(text);
}

function isOpen(text: string): boolean {
  return holdsTemplateText(text) || placeholder.test(text);
}

/** Whether nothing of a row is left open. */
function isAnswered(value: Json | undefined): boolean {
  if (isObject(value)) return Object.values(value).every(isAnswered);
  return isArray(value) || !isOpen(String(value));
}

/** A row may say in words that there is nothing: "None" speaks, `-` does not. */
function speaks(member: Json | undefined): boolean {
  if (typeof member === 'object') return isFilled(member);
  return typeof member !== 'boolean' && !dash.test(String(member ?? '').trim());
}

function sum(parts: readonly Progress[]): Progress {
  return parts.reduce(
    (all, part) => ({ filled: all.filled + part.filled, total: all.total + part.total }),
    none,
  );
}
