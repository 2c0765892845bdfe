import type { Chunk } from '@/markdown/chunk';
import { keptBy } from '@/markdown/kept';
import { breaksOf } from '@/plan/checks/lines';
import type { Path } from '@/plan/operation';
import { type Place, positionOf } from '@/plan/place';
import type { Plan, PlanSection } from '@/plan/plan';

interface Anchor {
  /** Offset in the chunk. */
  readonly at: number;
  /** Where a value ends; of what holds several only the start is known. */
  readonly to: number;
  readonly path: Path;
  readonly leaf: boolean;
}

/** A line of the file: its chunk, and where in it the line starts and the next one does. */
interface Line {
  readonly chunk: Chunk;
  readonly from: number;
  readonly next: number;
}

/**
 * The path of the value that stands on a line of the file (1-based): one value if it is alone there, else the
 * one that the column is in, where that is known (from 0), what holds them all if there are several, else what the
 * nearest value before is part of.
 */
export function pathAtLine(
  plan: Plan,
  section: PlanSection,
  line: number,
  column = Number.NaN,
): Path | undefined {
  const found = lineAt(plan, line);
  if (!found) return undefined;
  const anchors = anchorsOf(section).get(found.chunk) ?? [];
  const place = found.from + column;
  const inside = anchors.findLast(({ at, to }) => at <= place && place < to);
  if (inside) return inside.path;
  const here = anchors.filter(({ at }) => at >= found.from && at < found.next);
  const leaves = here.filter(({ leaf }) => leaf);
  const exact = leaves.length > 0 ? leaves : here;
  if (exact.length > 0) return exact.map(({ path }) => path).reduce(commonPath);
  const before = anchors.findLast(({ at }) => at < found.from);
  return before?.leaf ? before.path.slice(0, -1) : before?.path;
}

function lineAt(plan: Plan, line: number): Line | undefined {
  let left = line - 1;
  for (const chunk of plan.document.chunks) {
    const count = breaksOf(chunk);
    if (left < count || chunk === plan.document.chunks.at(-1)) return lineIn(chunk, left);
    left -= count;
  }
  return undefined;
}

/** The line of a chunk that `before` others stand before. */
function lineIn(chunk: Chunk, before: number): Line {
  let from = 0;
  for (let index = 0; index < before; index += 1) from = nextLine(chunk, from);
  return { chunk, from, next: nextLine(chunk, from) };
}

function nextLine({ source }: Chunk, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}

const anchorsOf = keptBy(({ place, id }: PlanSection): ReadonlyMap<Chunk, readonly Anchor[]> => {
  const found = new Map<Chunk, Anchor[]>();
  collect(place, ['sections', id, 'value'], found);
  for (const anchors of found.values()) anchors.sort((a, b) => a.at - b.at);
  return found;
});

function collect(place: Place, path: Path, found: Map<Chunk, Anchor[]>): void {
  const position = positionOf(place);
  if (position) {
    const anchors = found.get(position.chunk) ?? [];
    const leaf = place.type === 'leaf';
    anchors.push({ at: position.at, to: leaf ? place.atom.to : 0, path, leaf });
    found.set(position.chunk, anchors);
  }
  if (place.type === 'object') {
    for (const [key, field] of Object.entries(place.fields)) collect(field, [...path, key], found);
  }
  if (place.type === 'array') {
    for (const [index, item] of place.items.entries()) {
      collect(item, [...path, String(index)], found);
    }
  }
}

function commonPath(a: Path, b: Path): Path {
  const differs = a.findIndex((segment, index) => segment !== b[index]);
  return differs < 0 ? a : a.slice(0, differs);
}
