import type { Chunk } from '@/markdown/chunk';
import type { Piece } from '@/markdown/outline';
import type { Row, TableBlock } from '@/markdown/tables';
import type { Plan, PlanSection } from '../plan';
import { type IdAt, readRowIds } from './row-ids';

export interface DefinedId {
  readonly id: string;
  readonly kind: string;
  readonly chunk: Chunk;
  readonly at: number;
  readonly section: string;
  /** Where a row defines it. */
  readonly table?: TableBlock;
  readonly row?: Row;
}

/** A definition with the row that it is in. */
interface Candidate extends DefinedId, IdAt {
  readonly piece: Piece;
}

const perPlan = new WeakMap<Plan, readonly Candidate[]>();
const perSection = new WeakMap<PlanSection, readonly Candidate[]>();

/**
 * Every definition of an id, in document order: an ADR's by its heading, every other kind's by the first
 * cell of its row in its kind's own table. Where the plan has no table under the template's heading for
 * a kind, a table with an ID column defines it.
 */
export function definedIds(plan: Plan): readonly DefinedId[] {
  return candidates(plan);
}

/** The rows that define ids of these kinds, in document order. */
export function definingRows(plan: Plan, kinds: readonly string[]) {
  return candidates(plan).flatMap(({ id, kind, section, piece, table, row }) =>
    table && row && kinds.includes(kind) ? [{ id, kind, section, piece, table, row }] : [],
  );
}

function candidates(plan: Plan): readonly Candidate[] {
  const known = perPlan.get(plan);
  if (known) return known;
  const all = plan.sections.flatMap(inSection);
  const placed = new Set(all.filter(({ own }) => own).map(({ kind }) => kind));
  const found = all.filter(({ own, kind }) => own || !placed.has(kind));
  perPlan.set(plan, found);
  return found;
}

function inSection(section: PlanSection): readonly Candidate[] {
  const known = perSection.get(section);
  if (known) return known;
  const found = section.pieces.flatMap((piece) =>
    readRowIds(piece).map((at) => ({ ...at, chunk: piece.chunk, piece, section: section.id })),
  );
  perSection.set(section, found);
  return found;
}
