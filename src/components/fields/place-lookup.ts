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

/** The keys that the rows of a table have in the text, joined by blanks; undefined without a row to tell. */
export function presentKeys(place: Place | undefined): string | undefined {
  const first = place?.type === 'array' ? place.items[0] : undefined;
  if (first?.type !== 'object') return undefined;
  return Object.entries(first.fields)
    .filter(([, field]) => field.type !== 'absent' || field.create !== undefined)
    .map(([key]) => key)
    .join(' ');
}
