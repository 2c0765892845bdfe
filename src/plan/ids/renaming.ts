import { idPattern } from '../id-pattern';
import type { LeafPlace } from '../place';
import type { Plan } from '../plan';
import type { Json } from '../value';
import { definedIds } from './defined';

/**
 * The renaming that setting a leaf means: its id is defined once, here or as what this heading
 * details, and the new one is free. Undefined where the value is simply written.
 */
export function renaming(
  plan: Plan,
  { kind, chunk, atom }: LeafPlace,
  value: Json,
): { from: string; to: string } | undefined {
  const old = kind.get(atom.value);
  if (typeof old !== 'string' || typeof value !== 'string') return undefined;
  if (!idPattern.test(old) || !idPattern.test(value)) return undefined;
  if (kind.problem(value) !== undefined) return undefined;
  const defined = definedIds(plan);
  if (defined.some(({ id }) => id === value)) return undefined;
  const [definition, ...more] = defined.filter(({ id }) => id === old);
  if (!definition || more.length > 0) return undefined;
  const here = definition.chunk === chunk && definition.at === atom.from;
  return here || kind.name === 'id' ? { from: old, to: value } : undefined;
}
