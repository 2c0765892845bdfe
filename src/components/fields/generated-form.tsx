import type { Part } from '@/plan/codecs/codec';
import type { JsonObject } from '@/plan/value';
import { itemParts } from './generated-items';
import { GeneratedObject } from './generated-object';
import { listOf, objectOf, textOf } from './json-guards';
import { memberPlace } from './place-lookup';
import { useSection } from './section-context';

const none: readonly Part[] = [];

/** The form of a section that needs no form of its own; with an item open, the item's. */
export function GeneratedForm() {
  const { section, shape = none, path, item } = useSection();
  const open = item === undefined ? undefined : findItem(shape, section.value, item);
  if (open !== undefined) {
    const { part, index, parts } = open;
    return (
      <GeneratedObject
        key={item}
        parts={parts}
        value={listOf(section.value[part])[index]}
        place={memberPlace(memberPlace(section.place, part), String(index))}
        path={[...path, part, String(index)]}
        level={2}
        heading={item ?? ''}
      />
    );
  }
  return (
    <GeneratedObject
      parts={shape}
      value={section.value}
      place={section.place}
      path={path}
      level={2}
      heading={section.heading}
    />
  );
}

/** The repeated sub-heading with that id, or at that index where it has none. */
function findItem(parts: readonly Part[], value: JsonObject, item: string) {
  for (const { key, shape } of parts) {
    if (shape.type !== 'each') continue;
    const ids = listOf(value[key]).map((one, at) => textOf(objectOf(one)['id']) || String(at));
    const index = ids.indexOf(item);
    if (index >= 0) return { part: key, index, parts: itemParts(shape.item) };
  }
  return undefined;
}
