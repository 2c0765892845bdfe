import type { Plan } from '../plan';
import { definedIds } from './defined';

/** The next free id of a kind: one above the highest in plan and `beside`, with as many digits as they have. */
export function nextId(plan: Plan, prefix: string, beside: readonly { id: string }[] = []): string {
  const own = definedIds(plan).filter(({ kind }) => kind === prefix);
  const numbers = [...own, ...beside].map(
    ({ id }) => /^\d+/.exec(id.slice(prefix.length + 1))?.[0] ?? '',
  );
  const highest = Math.max(0, ...numbers.map(Number));
  const width = Math.max(0, ...numbers.map(({ length }) => length)) || 3;
  return `${prefix}-${String(highest + 1).padStart(width, '0')}`;
}
