import { keptBy } from '@/markdown/kept';
import type { Piece } from '@/markdown/outline';
import { spanOf } from '../claims';
import { normaliseHeading } from '../heading-text';
import type { Plan } from '../plan';
import { headingKey } from '../split-sections';
import type { Finding } from './check';

/** What stands under a heading, its sub-headings included. */
export interface Region {
  /** Id of the section that it starts in. */
  readonly section: string;
  readonly heading: Piece;
  /** The heading's own piece first. */
  readonly pieces: readonly Piece[];
}

interface Outline {
  readonly pieces: readonly Piece[];
  readonly sections: readonly string[];
  /** Index of the first piece under each heading, as headings are compared. */
  readonly first: ReadonlyMap<string, number>;
}

/** The first region under one of these headings, the earlier name first, whatever level and number. */
export function findRegion(plan: Plan, ...names: readonly string[]): Region | undefined {
  const { pieces, sections, first } = outlineOfPlan(plan);
  for (const name of names) {
    const start = first.get(normaliseHeading(name));
    const heading = start === undefined ? undefined : pieces[start];
    if (start === undefined || !heading) continue;
    const end = start + spanOf(pieces, start);
    return { section: sections[start] ?? '', heading, pieces: pieces.slice(start, end) };
  }
  return undefined;
}

/** The finding that something is missing: at the nearest of these that exists, else at line 1. */
export function missing(message: string, ...nearest: readonly (Region | undefined)[]): Finding {
  const region = nearest.find((other) => other !== undefined);
  return {
    message,
    chunk: region?.heading.chunk,
    at: region?.heading.from ?? 0,
    section: region?.section ?? '',
    fixable: false,
  };
}

const outlineOfPlan = keptBy((plan: Plan): Outline => {
  const pieces = plan.sections.flatMap((section) => section.pieces);
  const sections = plan.sections.flatMap(({ id, pieces: own }) => own.map(() => id));
  const first = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    if (!piece.heading) continue;
    const key = headingKey(piece);
    if (!first.has(key)) first.set(key, index);
  }
  return { pieces, sections, first };
});
