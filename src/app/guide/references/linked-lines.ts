import { mentionsOf } from '@/plan/ids/mentions';
import type { Links, Neighbourhood } from '@/plan/ids/reference-graph';
import type { Plan } from '@/plan/plan';
import type { IdLine } from './id-groups';

/** How many ids a line names. */
const named = 4;

/** Every id around another, with those that it is linked with. */
export function linkedLines(centre: string, { nodes, edges }: Neighbourhood): readonly IdLine[] {
  const linked = new Map<string, string[]>();
  const link = (one: string, other: string) => {
    const others = linked.get(one);
    if (others) others.push(other);
    else linked.set(one, [other]);
  };
  for (const { from, to } of edges) {
    link(from, to);
    link(to, from);
  }
  return nodes
    .filter(({ id }) => id !== centre)
    .map(({ id }) => ({ id, note: `linked with ${listed(linked.get(id) ?? [])}` }));
}

function listed(ids: readonly string[]): string {
  const rest = ids.length - named;
  return rest > 0 ? `${ids.slice(0, named).join(', ')} and ${rest} more` : ids.join(', ');
}

/** Every id that the plan defines or names, with what refers to it, and whether it is defined at all. */
export function allLines(
  plan: Plan,
  links: Links,
  isKnown: (id: string) => boolean,
): readonly IdLine[] {
  return [...links].map(([id, { size }]) => {
    const referred = size > 0 ? `linked with ${size}` : namedIn(mentionsOf(plan, id).length);
    return { id, note: isKnown(id) ? referred : `not defined, ${referred}` };
  });
}

function namedIn(count: number): string {
  return count === 0 ? 'named nowhere else' : `named in ${linesNaming(count)}`;
}

export function linesNaming(count: number): string {
  return count === 1 ? 'one line' : `${count} lines`;
}
