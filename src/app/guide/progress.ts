import type { Place } from '@/plan/place';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';

/** How many of the things that a section asks for stand there with a value. */
export interface Progress {
  readonly filled: number;
  readonly total: number;
}

const none: Progress = { filled: 0, total: 0 };
const cache = new WeakMap<JsonObject, Progress>();
const nothing = /^(?:[-–—]|n\/a|none)?$/i;
const later = /^(?:tbd|todo)$/i;
/** Bracketed text that stands for what is to be written; links, footnotes, ids, alerts and boxes are not that. */
const placeholder =
  /\bNEEDS CLARIFICATION\b|(?<!\])\[(?![!^]|[A-Z]+(?:-[A-Z]+)*-\d)[^[\]\n]{3,}\](?![([:])/;

/** Counted once for each value object; unchanged sections keep theirs. */
export function progressOf(value: JsonObject, place: Place): Progress {
  const known = cache.get(value);
  if (known) return known;
  const progress = count(value, place);
  cache.set(value, progress);
  return progress;
}

/** Fields count one each, a table or a list counts one as a whole, items with fields add up theirs. */
function count(value: Json | undefined, place: Place): Progress {
  if (place.type !== 'absent' && place.chunk.kind === 'front-matter') return none;
  if (place.type === 'leaf') {
    if (place.kind.name === 'computed') return none;
    return { filled: isFilled(value) ? 1 : 0, total: 1 };
  }
  if (place.type === 'object' && isObject(value)) {
    return sum(Object.entries(place.fields).map(([key, field]) => count(value[key], field)));
  }
  if (place.type !== 'array' || !isArray(value)) return none;
  if (value.every(isComment)) return none;
  const wide = place.items.some((item) => item.type === 'object' && holdsItems(item.fields));
  if (wide) return sum(place.items.map((item, index) => count(value[index], item)));
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
  if (isObject(value)) return Object.values(value).every(isAnswered) && anyFilled(value);
  const text = String(value).trim();
  return !nothing.test(text) && !isOpen(text);
}

function isOpen(text: string): boolean {
  return later.test(text) || placeholder.test(text);
}

/** A cell may say that there is nothing: "None" answers, "TBD" does not. */
function isAnswered(value: Json | undefined): boolean {
  return value === undefined || typeof value === 'object' || !isOpen(String(value).trim());
}

function anyFilled(value: JsonObject): boolean {
  return Object.values(value).some((member) => typeof member !== 'boolean' && isFilled(member));
}

function sum(parts: readonly Progress[]): Progress {
  return parts.reduce(
    (all, part) => ({ filled: all.filled + part.filled, total: all.total + part.total }),
    none,
  );
}
