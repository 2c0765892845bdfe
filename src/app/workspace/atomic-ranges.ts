import { chunkStart } from '@/markdown/document';
import { rawOffset } from '@/markdown/line-endings';
import type { KindName } from '@/plan/kinds';
import { locate } from '@/plan/locate';
import type { Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import type { AtomicRange } from '@/workspace';

/** Kinds whose value is replaced as one: two tabs' edits of it never mix. */
const atomicKinds: ReadonlySet<KindName> = new Set([
  'oneOf',
  'number',
  'percent',
  'duration',
  'date',
  'id',
  'computed',
  'boolean',
]);

/** Where in the plan file the operations replace one whole value. */
export function atomicRanges(
  plan: Plan,
  operations: readonly Operation[],
  path: string,
): AtomicRange[] {
  return operations.flatMap((operation) => {
    if (operation.type !== 'set') return [];
    const found = locate(plan, operation.path);
    if (!found.ok || found.value.place.type !== 'leaf') return [];
    const { chunk, atom, kind } = found.value.place;
    if (!atomicKinds.has(kind.name)) return [];
    const start = chunkStart(plan.document, chunk);
    const from = start + rawOffset(chunk.breaks, atom.from);
    return [{ path, from, to: start + rawOffset(chunk.breaks, atom.to) }];
  });
}
