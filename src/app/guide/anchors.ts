import type { Chunk } from '@/markdown/chunk';
import type { Path } from '@/plan/operation';
import { type Place, positionOf } from '@/plan/place';
import type { Plan, PlanSection } from '@/plan/plan';

interface Anchor {
  /** 0-based line in the chunk. */
  readonly line: number;
  readonly path: Path;
  readonly leaf: boolean;
}

const anchorCache = new WeakMap<Place, ReadonlyMap<Chunk, readonly Anchor[]>>();
const lineCounts = new WeakMap<Chunk, number>();

/**
 * The path of the value that stands on a line of the file (1-based): one value if it is alone there,
 * what holds them all if there are several, else what the nearest value before is part of.
 */
export function pathAtLine(plan: Plan, section: PlanSection, line: number): Path | undefined {
  const found = chunkAtLine(plan, line);
  if (!found) return undefined;
  const anchors = anchorsOf(section).get(found.chunk) ?? [];
  const here = anchors.filter((anchor) => anchor.line === found.line);
  const leaves = here.filter(({ leaf }) => leaf);
  const exact = leaves.length > 0 ? leaves : here;
  if (exact.length > 0) return exact.map(({ path }) => path).reduce(commonPath);
  const before = anchors.findLast((anchor) => anchor.line < found.line);
  return before?.leaf ? before.path.slice(0, -1) : before?.path;
}

function chunkAtLine(plan: Plan, line: number): { chunk: Chunk; line: number } | undefined {
  let left = line - 1;
  for (const chunk of plan.document.chunks) {
    const count = lineCount(chunk);
    if (left < count || chunk === plan.document.chunks.at(-1)) return { chunk, line: left };
    left -= count;
  }
  return undefined;
}

function anchorsOf(section: PlanSection): ReadonlyMap<Chunk, readonly Anchor[]> {
  const known = anchorCache.get(section.place);
  if (known) return known;
  const found = new Map<Chunk, Anchor[]>();
  collect(section.place, ['sections', section.id, 'value'], found);
  for (const anchors of found.values()) anchors.sort((a, b) => a.line - b.line);
  anchorCache.set(section.place, found);
  return found;
}

function collect(place: Place, path: Path, found: Map<Chunk, Anchor[]>): void {
  const position = positionOf(place);
  if (position) {
    const line = linesIn(position.chunk, position.at);
    const anchors = found.get(position.chunk) ?? [];
    anchors.push({ line, path, leaf: place.type === 'leaf' });
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

function lineCount(chunk: Chunk): number {
  const known = lineCounts.get(chunk);
  if (known !== undefined) return known;
  const count = linesIn(chunk, chunk.source.length);
  lineCounts.set(chunk, count);
  return count;
}

function linesIn({ source }: Chunk, to: number): number {
  let count = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
