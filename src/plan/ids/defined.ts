import type { Chunk } from '@/markdown/chunk';
import { keptBy } from '@/markdown/kept';
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

/**
 * Every definition of an id, in document order: an ADR's by its heading, every other kind's by the first
 * cell of its row in its kind's own table. Where the plan has no table under the template's heading for
 * a kind, a table with an ID column defines it.
 */
export function definedIds(plan: Plan): readonly DefinedId[] {
  return candidates(plan);
}

/** Reads the definitions of a plan in steps, a section each, so that who asks for them does not wait. */
export function* readDefinedIds({ sections }: Plan): Generator<undefined, void> {
  for (const section of sections) {
    inSection(section);
    yield;
  }
}

/** The rows that define ids of these kinds, in document order. */
export function definingRows(plan: Plan, kinds: readonly string[]) {
  return candidates(plan).flatMap(({ id, kind, section, piece, table, row }) =>
    table && row && kinds.includes(kind) ? [{ id, kind, section, piece, table, row }] : [],
  );
}

const candidates = keptBy((plan: Plan): readonly Candidate[] => {
  const all = plan.sections.flatMap(inSection);
  const placed = new Set(all.filter(({ own }) => own).map(({ kind }) => kind));
  return all.filter(({ own, kind }) => own || !placed.has(kind));
});

const inSection = keptBy((section: PlanSection): readonly Candidate[] =>
  section.pieces.flatMap((piece) =>
    readRowIds(piece).map((at) => ({ ...at, chunk: piece.chunk, piece, section: section.id })),
  ),
);
