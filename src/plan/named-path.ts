import { indexOf } from './locate';
import type { Path } from './operation';
import type { Place } from './place';
import type { Plan } from './plan';

/**
 * A path from a plan's root with ids in place of the indexes of items that they name: it leads to the same
 * item when others have come before it.
 */
export function namedPath(plan: Plan, path: Path): Path {
  const [root = '', section = '', member = '', ...rest] = path;
  let place: Place | undefined = plan.sections.find(({ id }) => id === section)?.place;
  const named = rest.map((segment) => {
    if (place?.type !== 'array') {
      place = place?.type === 'object' ? place.fields[segment] : undefined;
      return segment;
    }
    const { ids, items } = place;
    const index = indexOf(ids, items.length, segment) ?? -1;
    place = items[index];
    const id = ids[index] ?? '';
    return id !== '' && ids.indexOf(id) === index ? id : segment;
  });
  return [root, section, member, ...named];
}
