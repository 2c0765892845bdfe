import type { Chunk } from '@/markdown/chunk';
import { keptBy } from '@/markdown/kept';
import { headingText, type Piece } from '@/markdown/outline';
import { adrIdOf } from '../ids/row-ids';
import type { Plan } from '../plan';
import { linksRequirement } from '../traceability/cells';
import { answerTo } from './answers';
import { spotText } from './filled';

/** An ADR block of the plan, as other sections look at it. */
export interface AdrBlock {
  readonly id: string;
  readonly chunk: Chunk;
  readonly at: number;
  readonly section: string;
  /** It links a requirement. */
  readonly linked: boolean;
}

export function adrBlocks(plan: Plan): readonly AdrBlock[] {
  return plan.sections.flatMap(({ id: section, pieces }) =>
    pieces.flatMap((piece) => {
      const block = blockOf(piece);
      return block ? [{ ...block, section }] : [];
    }),
  );
}

const blockOf = keptBy((piece: Piece): Omit<AdrBlock, 'section'> | null => {
  const id = adrIdOf(headingText(piece));
  const spots = id ? answerTo([piece], 'Linked Requirements')?.spots : undefined;
  const linked = (spots ?? []).some((spot) => linksRequirement(spotText(spot)));
  return id ? { id, chunk: piece.chunk, at: piece.from, linked } : null;
});
