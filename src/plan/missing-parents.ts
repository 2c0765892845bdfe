import type { Operation, Path } from './operation';
import type { Place } from './place';

/** The operations, led by those that write the sub-headings which the lists that they insert into stand under. */
export function withMissingParents(
  place: Place,
  operations: readonly Operation[],
): readonly Operation[] {
  const missing = new Map<string, Path>();
  for (const { type, path } of operations) {
    const parent = type === 'insert' ? firstAbsent(place, path) : undefined;
    if (parent) missing.set(parent.join('/'), parent);
  }
  const made = [...missing.values()].map((path): Operation => ({ type: 'set', path, value: {} }));
  return [...made, ...operations];
}

/** The outermost part of a path that is absent, the list at its end apart. */
function firstAbsent(place: Place, path: Path): Path | undefined {
  let at: Place | undefined = place;
  for (let length = 1; length < path.length; length += 1) {
    at = at?.type === 'object' ? at.fields[path[length - 1] ?? ''] : undefined;
    if (at?.type === 'absent') return path.slice(0, length);
  }
  return undefined;
}
