import { keptBy } from '@/markdown/kept';
import type { Piece } from '@/markdown/outline';
import type { TableBlock } from '@/markdown/tables';
import type { Check, Finding } from '@/plan/checks/check';
import { judged, notApplicable } from '@/plan/checks/outcome';
import { gridOf } from '@/plan/checks/table';
import { isMatrixTable } from '@/plan/codecs/matrix';
import { codeNodes, quietText } from '@/plan/ids/quiet-text';
import { decisionsSection } from './judged-decisions';

/** What a piece says of matrices and of what folds them away, in order. */
interface Event {
  readonly what: 'open' | 'close' | 'matrix' | 'hidden';
  readonly at: number;
}

/** No scoring matrix stands inside `<details>` or an HTML comment. */
export const matrixVisible: Check = {
  id: 'SR-PLAN-22',
  run: (context) => {
    const section = decisionsSection(context);
    if (!section) return notApplicable;
    let depth = 0;
    let seen = false;
    const findings: Finding[] = [];
    for (const piece of section.pieces) {
      for (const { what, at } of eventsIn(piece)) {
        if (what === 'open') depth += 1;
        else if (what === 'close') depth = Math.max(0, depth - 1);
        else {
          seen = true;
          if (what === 'matrix' && depth === 0) continue;
          const message = 'A scoring matrix is hidden, expected it outside <details> and comments';
          findings.push({ message, chunk: piece.chunk, at, section: section.id, fixable: false });
        }
      }
    }
    return seen ? judged(findings) : notApplicable;
  },
};

const tag = /<(\/?)details\b[^>]*>/gi;
const matrixLine =
  /^[ \t>]*\|?(?=.*(?:weight|\bopt))[ \t*_]*(?:weights?[ \t*_]*\|[ \t*_]*)?criteri(?:on|a)[ \t*_]*\|/gim;
const code = new Set(codeNodes);

const eventsIn = keptBy((piece: Piece) =>
  [...tagsIn(piece), ...matricesIn(piece)].sort((a, b) => a.at - b.at),
);

function tagsIn({ chunk, from, to }: Piece): Event[] {
  if (!/<\/?details\b/i.test(chunk.source)) return [];
  return [...quietText(chunk, code).slice(from, to).matchAll(tag)].map(({ index, 1: slash }) => ({
    what: slash === '/' ? 'close' : 'open',
    at: from + index,
  }));
}

function matricesIn(piece: Piece): Event[] {
  const { source } = piece.chunk;
  return piece.blocks.flatMap((block): Event[] => {
    if (block.kind === 'table')
      return isMatrix(piece, block) ? [{ what: 'matrix', at: block.from }] : [];
    if (block.kind !== 'raw' || (block.what !== 'comment' && block.what !== 'html')) return [];
    return [...source.slice(block.from, block.to).matchAll(matrixLine)].map(({ index }) => ({
      what: 'hidden',
      at: block.from + index,
    }));
  });
}

function isMatrix(piece: Piece, table: TableBlock): boolean {
  const { columns } = gridOf(piece, table);
  return (
    isMatrixTable(piece.chunk.source, table) && columns.some((name) => /^weight|^opt/.test(name))
  );
}
