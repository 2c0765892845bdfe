import type { Chunk } from '@/markdown/chunk';
import { kindOfId } from '../id-pattern';
import type { Plan, PlanSection } from '../plan';
import { readRowIds } from './row-ids';

export interface DefinedId {
  readonly id: string;
  readonly kind: string;
  readonly chunk: Chunk;
  readonly at: number;
  readonly section: string;
}

/**
 * Every definition of an id, in document order: an ADR's by its heading, every other kind's by the
 * first cell of a row in a table of its own (CHECKS.md, "Where an id is defined").
 */
export function definedIds(plan: Plan): DefinedId[] {
  return plan.sections.flatMap(definedInSection);
}

const cache = new WeakMap<PlanSection, readonly DefinedId[]>();

function definedInSection(section: PlanSection): readonly DefinedId[] {
  const known = cache.get(section);
  if (known) return known;
  const found = section.pieces.flatMap((piece) =>
    readRowIds(piece).map(({ id, at }) => ({
      id,
      kind: kindOfId(id),
      chunk: piece.chunk,
      at,
      section: section.id,
    })),
  );
  cache.set(section, found);
  return found;
}
