import {
  type Layer,
  layers,
  type ReferenceEdge,
  type ReferenceNode,
} from '@/plan/ids/reference-graph';
import { type Item, laneOf, lanesOf, untangle } from './lanes';

/** In px. */
export const box = { width: 172, height: 38, gap: 8, between: 60, header: 24, lane: 4 };

export interface PlacedNode extends ReferenceNode {
  readonly x: number;
  readonly y: number;
}

interface PlacedEdge extends ReferenceEdge {
  /** The path of the curve. */
  readonly line: string;
}

interface GraphLayout {
  readonly columns: readonly { readonly layer: Layer; readonly x: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/**
 * One column for each layer that has ids; in a column, ids stand near those that they are linked with. A link
 * that passes a column has a lane of its own there, so that no line lies behind a box.
 */
export function layOut(
  nodes: readonly ReferenceNode[],
  edges: readonly ReferenceEdge[],
): GraphLayout {
  const used = layers.filter((layer) => nodes.some((node) => node.layer === layer));
  const columns = used.map((layer, at) => ({ layer, x: at * (box.width + box.between) }));
  const columnOf = new Map(nodes.map(({ id, layer }) => [id, used.indexOf(layer)]));
  const known = edges.filter(({ from, to }) => columnOf.has(from) && columnOf.has(to));
  const centre = nodes.find(({ distance }) => distance === 0)?.id;
  const start = used.map((layer, at): Item[] => [
    ...nodes.filter((node) => node.layer === layer).map((node) => ({ id: node.id, node })),
    ...lanesOf(known, columnOf, at, centre),
  ]);
  const ordered = untangle(start, known, columnOf, centre);
  const tallest = Math.max(0, ...ordered.map(heightOf));
  const places = new Map<string, Place>();
  for (const [at, column] of ordered.entries()) {
    let y = box.header + (tallest - heightOf(column)) / 2;
    for (const item of column) {
      places.set(item.id, { x: columns[at]?.x ?? 0, y, height: ownHeight(item) });
      y += ownHeight(item) + box.gap;
    }
  }
  return {
    columns,
    nodes: ordered.flat().flatMap(({ id, node }) => {
      const place = places.get(id);
      return node && place ? [{ ...node, x: place.x, y: place.y }] : [];
    }),
    edges: known.map((edge) => {
      const [first = 0, last = 0] = [columnOf.get(edge.from), columnOf.get(edge.to)];
      const between = used.slice(first + 1, last).map((_, at) => first + 1 + at);
      const stops = [edge.from, ...between.map((at) => laneOf(edge, at, centre)), edge.to].flatMap(
        (id) => places.get(id) ?? [],
      );
      return { ...edge, line: lineThrough(stops) };
    }),
    // Room on the right for the curves between ids of the last column.
    width: used.length * (box.width + box.between) - box.between + 28,
    height: box.header + tallest,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function ownHeight({ node }: Item): number {
  return node ? box.height : box.lane;
}

function heightOf(column: readonly Item[]): number {
  return column.reduce((sum, item) => sum + ownHeight(item) + box.gap, 0);
}

/** From the right of the first box, along the lanes, to the left of the last; within a column, around its right. */
function lineThrough(stops: readonly Place[]): string {
  const [first] = stops;
  if (!first) return '';
  const middle = ({ y, height }: Place) => y + height / 2;
  let x = first.x + box.width;
  let y = middle(first);
  let line = `M${x} ${y}`;
  for (const stop of stops.slice(1)) {
    const to = middle(stop);
    if (stop.x === first.x) return `${line}C${x + 26} ${y} ${x + 26} ${to} ${x} ${to}`;
    const bend = (stop.x - x) / 2;
    line += `C${x + bend} ${y} ${stop.x - bend} ${to} ${stop.x} ${to}`;
    if (stop !== stops.at(-1)) line += `H${stop.x + box.width}`;
    x = stop.x + box.width;
    y = to;
  }
  return line;
}
