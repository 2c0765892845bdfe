import type { Block } from '@/markdown/blocks';
import type { Piece } from '@/markdown/outline';
import type { Check } from '@/plan/checks/check';
import { judged } from '@/plan/checks/outcome';
import { findRegion, missing } from '@/plan/checks/region';
import { keptIn, markersIn, scopeOf } from '@/plan/checks/scope';

/** The section is there and says more than the template does. */
const checked: Check = {
  id: 'SR-PLAN-07',
  run: ({ plan, placeholders }) => {
    const region = findRegion(plan, 'Constitution Check', 'Charter Check');
    if (!region)
      return judged([missing('Constitution Check is missing, expected its section', undefined)]);
    const scope = scopeOf(plan, placeholders);
    if (region.pieces.some((piece) => saysSomething(scope, piece))) return judged([]);
    const message = 'Constitution Check holds only the template’s text, expected the principles';
    return judged([missing(message, region)]);
  },
};

const gateLine = /^[\s*_>]*GATE:\s*Must pass\b/i;
const word = /[\p{L}\p{N}]/u;

const saysSomething = keptIn((scope, piece: Piece) => {
  const { source } = piece.chunk;
  const markers = markersIn(scope, piece.chunk);
  return piece.blocks.some((block) => {
    if (isSilent(block)) return false;
    let text = '';
    // A table's header says nothing yet.
    let from = block.kind === 'table' ? (block.rows[0]?.from ?? block.to) : block.from;
    for (const marker of markers) {
      if (marker.from < from || marker.from >= block.to) continue;
      text += source.slice(from, marker.from);
      from = marker.to;
    }
    text += source.slice(from, block.to);
    return text.split('\n').some((line) => word.test(line) && !gateLine.test(line));
  });
});

function isSilent(block: Block): boolean {
  return block.kind === 'raw' && (block.what === 'comment' || block.what === 'rule');
}

export const checks: readonly Check[] = [checked];
