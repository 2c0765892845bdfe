import { idKinds, kindOfId } from '../id-pattern';
import type { Plan } from '../plan';
import { definedIds } from './defined';
import { mentionsIn } from './mentions';

/** The columns in which ids stand, from what is asked for to what is done for it. */
export const layers = ['Requirements', 'Decisions', 'Components', 'Work and operation'] as const;

export type Layer = (typeof layers)[number];

export interface ReferenceNode {
  readonly id: string;
  readonly layer: Layer;
  /** Steps from the id in the middle. */
  readonly distance: number;
}

export interface ReferenceEdge {
  readonly from: string;
  readonly to: string;
}

/** What is around one id. */
export interface Neighbourhood {
  /** Nearest first, then in the order in which the plan names them. */
  readonly nodes: readonly ReferenceNode[];
  readonly edges: readonly ReferenceEdge[];
  /** How many ids within reach are left out. */
  readonly more: number;
}

/** What names what, both ways: the same two ids are linked once. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

const cache = new WeakMap<Plan, Links>();

const components = new Set(['PKG', 'API', 'FW', 'INFRA', 'PLATFORM']);

export function layerOf(id: string): Layer {
  const kind = kindOfId(id);
  if (/^(?:N?FR|REQ)(?:-|$)/.test(kind)) return 'Requirements';
  if (kind === 'ADR') return 'Decisions';
  return components.has(kind) ? 'Components' : 'Work and operation';
}

/** Kinds that other files of the folder define, and tests. */
const elsewhere = ['REQ', 'US', 'SC', 'TEST'];

/**
 * Every id that the plan defines or names, with those that it is linked with: two are when the row or block of
 * one names the other. What only looks like an id (`AES-256`) is none.
 */
export function linksOf(plan: Plan): Links {
  const known = cache.get(plan);
  if (known) return known;
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const set = links.get(from);
    if (set) set.add(to);
    else links.set(from, new Set([to]));
  };
  const kinds = new Set<string>([...idKinds, ...elsewhere]);
  for (const { id, kind } of definedIds(plan)) {
    links.set(id, links.get(id) ?? new Set());
    kinds.add(kind);
  }
  for (const section of plan.sections) {
    for (const { id, owner } of mentionsIn(section)) {
      if (!kinds.has(kindOfId(id))) continue;
      if (!links.has(id)) links.set(id, new Set());
      if (owner === undefined || owner === id) continue;
      link(owner, id);
      link(id, owner);
    }
  }
  cache.set(plan, links);
  return links;
}

/** The links with those that tasks of another file make: each task to what it names. */
export function withTasks(
  links: Links,
  tasks: readonly { readonly id: string; readonly cites: readonly string[] }[],
): Links {
  const all = new Map([...links].map(([id, others]) => [id, new Set(others)]));
  for (const { id, cites } of tasks) {
    for (const cited of cites) {
      if (cited === id) continue;
      all.set(id, (all.get(id) ?? new Set()).add(cited));
      all.set(cited, (all.get(cited) ?? new Set()).add(id));
    }
  }
  return all;
}

interface Limits {
  readonly depth: number;
  readonly most: number;
  /** How many of one layer. */
  readonly each: number;
}

/** The ids within `depth` steps, the nearest of them within the limits; each link once, from the earlier column to the later. */
export function neighbourhood(
  links: Links,
  centre: string,
  { depth, most, each }: Limits,
): Neighbourhood {
  const distances = new Map([[centre, 0]]);
  for (const [id, distance] of distances) {
    if (distance === depth) continue;
    for (const other of links.get(id) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  const reached = [...distances].map(([id, distance]) => ({ id, layer: layerOf(id), distance }));
  const kept = new Set<string>();
  const room = new Map(layers.map((layer) => [layer, each]));
  const nodes = reached.filter(({ id, layer, distance }) => {
    const left = room.get(layer) ?? 0;
    const linked = distance === 0 || [...(links.get(id) ?? [])].some((other) => kept.has(other));
    if (left === 0 || kept.size === most || !linked) return false;
    room.set(layer, left - 1);
    kept.add(id);
    return true;
  });
  const edges = nodes.flatMap(({ id }) =>
    [...(links.get(id) ?? [])]
      .filter((other) => kept.has(other) && comesBefore(id, other))
      .map((other) => ({ from: id, to: other })),
  );
  return { nodes, edges, more: reached.length - nodes.length };
}

function comesBefore(id: string, other: string): boolean {
  const by = layers.indexOf(layerOf(id)) - layers.indexOf(layerOf(other));
  return by === 0 ? id < other : by < 0;
}
