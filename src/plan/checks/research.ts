import type { Piece } from '@/markdown/outline';
import type { Check, Finding } from './check';
import { judged, notApplicable } from './outcome';
import { keptIn, markersIn, scopeOf } from './scope';

const open = /^NEEDS\s+CLARIFICATION$/;

/** SR-PLAN-06 */
export const researchComplete: Check = {
  id: 'SR-PLAN-06',
  run: ({ plan, folder, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    const findings = plan.sections.flatMap(({ id, pieces }): Finding[] =>
      pieces.flatMap((piece) =>
        openIn(scope, piece).map((at) => ({
          message: 'NEEDS CLARIFICATION is left, expected the answer that research found',
          chunk: piece.chunk,
          at,
          section: id,
          fixable: false,
        })),
      ),
    );
    if (findings.length > 0) return judged(findings);
    return folder.has('research.md') ? judged([]) : notApplicable;
  },
};

/** Offsets of the open points, one a line. */
const openIn = keptIn((scope, { chunk, from, to }: Piece) => {
  const lines = new Set<number>();
  return markersIn(scope, chunk).flatMap((marker) => {
    if (!open.test(marker.text) || marker.from < from || marker.from >= to) return [];
    const line = chunk.source.lastIndexOf('\n', marker.from);
    if (lines.has(line)) return [];
    lines.add(line);
    return [marker.from];
  });
});
