import { fail, ok, type Result } from '@/markdown/result';
import type { Path } from './operation';
import type { Place } from './place';
import type { Plan } from './plan';
import { formatPointer } from './pointer';
import { isArray, isObject, type Json } from './value';

export interface Located {
  readonly place: Place;
  readonly value: Json | undefined;
  readonly section: string;
  /** The path with the items' indexes in place of their ids. */
  readonly path: Path;
}

/** Finds what a path from a plan's root names: `sections/ID/value/…`, or `title`. */
export function locate(plan: Plan, path: Path): Result<Located> {
  const [root, name, member, ...rest] = path;
  if (root === 'title' && path.length === 1)
    return locate(plan, ['sections', 'header', 'value', 'title']);
  if (root !== 'sections' || name === undefined || member !== 'value') return unknown(path);
  const section =
    plan.sections.find(({ id }) => id === name) ??
    (/^\d+$/.test(name) ? plan.sections[Number(name)] : undefined);
  if (!section) return fail(`The plan has no section “${name}”`);
  return walk(section.place, section.value, rest, section.id, path);
}

function walk(start: Place, root: Json, rest: Path, section: string, path: Path): Result<Located> {
  let place = start;
  let value: Json | undefined = root;
  const resolved: string[] = [];
  for (const segment of rest) {
    if (place.type === 'object') {
      const next: Place | undefined = place.fields[segment];
      if (!next) return unknown(path);
      value = isObject(value) ? value[segment] : undefined;
      place = next;
      resolved.push(segment);
    } else if (place.type === 'array') {
      const index = indexOf(place.ids, place.items.length, segment);
      const next = index === undefined ? undefined : place.items[index];
      if (index === undefined || !next) return unknown(path);
      value = isArray(value) ? value[index] : undefined;
      place = next;
      resolved.push(String(index));
    } else return unknown(path);
  }
  return ok({ place, value, section, path: ['sections', section, 'value', ...resolved] });
}

/** The item with that id (the first, where ids repeat), else the one at that index. */
export function indexOf(
  ids: readonly string[],
  count: number,
  segment: string,
): number | undefined {
  const byId = segment === '' ? -1 : ids.indexOf(segment);
  if (byId >= 0) return byId;
  return /^\d+$/.test(segment) && Number(segment) < count ? Number(segment) : undefined;
}

function unknown(path: Path): Result<never> {
  return fail(`Nothing stands at ${formatPointer(path)}`);
}
