import type { Place } from '@/plan/place';

/** The place of a member; none where there is nothing to hold members. */
export function memberPlace(place: Place | undefined, key: string): Place | undefined {
  if (place?.type === 'object') return place.fields[key];
  return place?.type === 'array' ? place.items[Number(key)] : undefined;
}

export function isAbsent(place: Place | undefined): boolean {
  return place === undefined || place.type === 'absent';
}

/** Whether the value is a fence's text, in which blanks count. */
export function isFence(place: Place | undefined): boolean {
  return place?.type === 'leaf' && place.atom.context === 'fence';
}

/**
 * The columns that a table has in the text, in its order: a line `key=name` for each, which stays equal while they
 * do. Undefined where there is nothing to tell.
 */
export function presentColumns(place: Place | undefined): string | undefined {
  if (place?.type !== 'array' || !place.headers) return undefined;
  return Object.entries(place.headers)
    .map(([key, name]) => `${key}=${name.replace(/[*_`]/g, '').trim()}`)
    .join('\n');
}
