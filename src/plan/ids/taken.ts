import { idPattern } from '../id-pattern';
import { locate } from '../locate';
import type { Operation } from '../operation';
import type { Plan } from '../plan';
import { definedIds } from './defined';

/**
 * The id that setting one value would give a second thing; undefined where it is free, or only cited. Ids
 * that change places are set together.
 */
export function takenId(
  before: Plan,
  after: Plan,
  operations: readonly Operation[],
): string | undefined {
  const [operation, ...more] = operations;
  if (operation?.type !== 'set' || more.length > 0) return undefined;
  const { path, value } = operation;
  if (typeof value !== 'string' || !idPattern.test(value)) return undefined;
  const count = (plan: Plan, one: unknown) =>
    definedIds(plan).filter(({ id }) => id === one).length;
  const known = count(before, value);
  if (known === 0) return undefined;
  if (count(after, value) > known) return value;
  const found = locate(before, path);
  if (!found.ok || found.value.place.type !== 'leaf') return undefined;
  const { place, value: old } = found.value;
  return place.kind.name === 'id' && old !== value && count(before, old) > 0 ? value : undefined;
}
