import type { ReferenceEdge, ReferenceNode } from '@/plan/ids/reference-graph';

/** What takes room in a column: an id's box, or the lane of links that pass. */
export interface Item {
  readonly id: string;
  readonly node?: ReferenceNode;
}

type Columns = ReadonlyMap<string, number>;

/** Links with the id in the middle share a lane, others those of the id that they start from. */
export function laneOf({ from, to }: ReferenceEdge, column: number, centre?: string): string {
  return `${to === centre ? to : from} past ${column}`;
}

/** The lanes that links need in a column between their ends. */
export function lanesOf(
  edges: readonly ReferenceEdge[],
  columnOf: Columns,
  column: number,
  centre?: string,
): Item[] {
  const passing = edges.filter(
    ({ from, to }) =>
      (columnOf.get(from) ?? column) < column && (columnOf.get(to) ?? column) > column,
  );
  return [...new Set(passing.map((edge) => laneOf(edge, column, centre)))].map((id) => ({ id }));
}

/** How often the order of the columns is bettered from their neighbours'. */
const sweeps = 6;

/** Orders each column by the mean place of what its items are linked with in the columns beside it. */
export function untangle(
  columns: readonly (readonly Item[])[],
  edges: readonly ReferenceEdge[],
  columnOf: Columns,
  centre?: string,
): readonly (readonly Item[])[] {
  const linked = linksBetween(edges, columnOf, centre);
  const current = columns.map((column) => [...column]);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    // One after the other, there and back: columns that moved at once would swap places for ever.
    const order = sweep % 2 === 0 ? current : current.toReversed();
    for (const column of order) {
      const place = placesIn(current);
      const wish = (id: string) => {
        const others = linked.get(id) ?? [];
        const sum = others.reduce((total, other) => total + (place.get(other) ?? 0), 0);
        return others.length === 0 ? (place.get(id) ?? 0) : sum / others.length;
      };
      column.sort((a, b) => wish(a.id) - wish(b.id));
    }
  }
  return current;
}

/** What stands at the other end of each link or piece of one, from column to column. */
function linksBetween(
  edges: readonly ReferenceEdge[],
  columnOf: Columns,
  centre: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  const link = (from: string, to: string) => {
    linked.set(from, [...(linked.get(from) ?? []), to]);
    linked.set(to, [...(linked.get(to) ?? []), from]);
  };
  for (const edge of edges) {
    const last = columnOf.get(edge.to) ?? 0;
    const first = columnOf.get(edge.from) ?? 0;
    let before = edge.from;
    for (let column = first + 1; column < last; column += 1) {
      const lane = laneOf(edge, column, centre);
      link(before, lane);
      before = lane;
    }
    if (first !== last) link(before, edge.to);
  }
  return linked;
}

/** Where in its column each item stands, from 0 at the top to 1. */
function placesIn(columns: readonly (readonly Item[])[]): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((column) => column.map(({ id }, row) => [id, (row + 0.5) / column.length])),
  );
}
