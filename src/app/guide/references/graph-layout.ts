import {
  type Layer,
  layers,
  type ReferenceEdge,
  type ReferenceNode,
} from '@/plan/ids/reference-graph';

/** In px. */
export const box = { width: 172, height: 38, gap: 8, between: 60, header: 24 };

export interface PlacedNode extends ReferenceNode {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends ReferenceEdge {
  /** The path of the curve. */
  readonly line: string;
}

export interface GraphLayout {
  readonly columns: readonly { readonly layer: Layer; readonly x: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** How often the order of the columns is bettered from their neighbours'. */
const sweeps = 6;

/** One column for each layer that has ids; in a column, ids stand near those that they are linked with. */
export function layOut(
  nodes: readonly ReferenceNode[],
  edges: readonly ReferenceEdge[],
): GraphLayout {
  const used = layers.filter((layer) => nodes.some((node) => node.layer === layer));
  const start = used.map((layer) => nodes.filter((node) => node.layer === layer));
  const ordered = untangle(start, edges);
  const step = box.height + box.gap;
  const tallest = Math.max(0, ...ordered.map(({ length }) => length));
  const columns = used.map((layer, at) => ({ layer, x: at * (box.width + box.between) }));
  const placed = ordered.flatMap((column, at) => {
    const top = box.header + ((tallest - column.length) * step) / 2;
    return column.map((node, row) => ({ ...node, x: columns[at]?.x ?? 0, y: top + row * step }));
  });
  const byId = new Map(placed.map((node) => [node.id, node]));
  return {
    columns,
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const from = byId.get(edge.from);
      const to = byId.get(edge.to);
      return from && to ? [{ ...edge, line: curve(from, to) }] : [];
    }),
    // Room on the right for the curves between ids of the last column.
    width: used.length * (box.width + box.between) - box.between + 28,
    height: box.header + tallest * step,
  };
}

/** Orders each column by the mean place of what its ids are linked with in the others. */
function untangle(
  columns: readonly (readonly ReferenceNode[])[],
  edges: readonly ReferenceEdge[],
): readonly (readonly ReferenceNode[])[] {
  const linked = new Map<string, string[]>();
  for (const { from, to } of edges) {
    linked.set(from, [...(linked.get(from) ?? []), to]);
    linked.set(to, [...(linked.get(to) ?? []), from]);
  }
  const current = columns.map((column) => [...column]);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    // One after the other, there and back: columns that moved at once would swap places for ever.
    const order = sweep % 2 === 0 ? current : current.toReversed();
    for (const column of order) {
      const place = placesIn(current);
      const own = new Set(column.map(({ id }) => id));
      const wish = (id: string) => {
        const others = (linked.get(id) ?? []).filter((other) => !own.has(other));
        const sum = others.reduce((total, other) => total + (place.get(other) ?? 0), 0);
        return others.length === 0 ? (place.get(id) ?? 0) : sum / others.length;
      };
      column.sort((a, b) => wish(a.id) - wish(b.id));
    }
  }
  return current;
}

/** Where in its column each id stands, from 0 at the top to 1. */
function placesIn(columns: readonly (readonly ReferenceNode[])[]): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((column) => column.map(({ id }, row) => [id, (row + 0.5) / column.length])),
  );
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const middle = box.height / 2;
  const [x1, y1] = [from.x + box.width, from.y + middle];
  if (from.x === to.x) {
    const y2 = to.y + middle;
    return `M${x1} ${y1}C${x1 + 26} ${y1} ${x1 + 26} ${y2} ${x1} ${y2}`;
  }
  const [x2, y2] = [to.x, to.y + middle];
  const bend = Math.min(120, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
