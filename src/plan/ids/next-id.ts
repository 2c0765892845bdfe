import type { Plan } from '../plan';
import { definedIds } from './defined';

/** The next free id of a kind: one above the highest, with as many digits as the plan gives them. */
export function nextId(plan: Plan, prefix: string): string {
  const numbers = definedIds(plan)
    .filter(({ kind }) => kind === prefix)
    .map(({ id }) => /^\d+/.exec(id.slice(prefix.length + 1))?.[0] ?? '');
  const highest = Math.max(0, ...numbers.map(Number));
  const width = Math.max(0, ...numbers.map(({ length }) => length)) || 3;
  return `${prefix}-${String(highest + 1).padStart(width, '0')}`;
}
