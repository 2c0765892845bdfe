import type { Piece } from '@/markdown/outline';
import { answerTo } from './answers';
import { isMissed } from './applies';
import type { Check } from './check';
import { isFilled, type Spot } from './filled';
import { judged, notApplicable } from './outcome';
import { findRegion, missing, type Region } from './region';
import { scopeOf } from './scope';

const building = "What We're Building (v1)";

/** The narrative is there and says what is built first. */
const present: Check = {
  id: 'SR-PLAN-14',
  run: ({ plan, placeholders }) => {
    const region = findRegion(plan, 'Strategic Narrative');
    if (!region) {
      if (!isMissed(plan, ['product'])) return notApplicable;
      return judged([missing('Strategic Narrative is missing, expected its section', undefined)]);
    }
    const scope = scopeOf(plan, placeholders);
    if (itemsOf(region).some((spot) => isFilled(scope, spot))) return judged([]);
    const scopeRegion = findRegion(plan, 'MVP Scope Statement');
    const message = `“${building}” has no filled item, expected one`;
    return judged([missing(message, scopeRegion, region)]);
  },
};

/** What stands under the label, item by item. */
function itemsOf({ pieces }: Region): Spot[] {
  const answer = answerTo(pieces, building, "What We're Building");
  const headed = pieces.find((piece) => isBuilding(piece));
  if (headed) return headed.blocks.flatMap((block) => spotsIn(headed, block));
  return (answer?.spots ?? []).flatMap((spot) => {
    const block = answer?.piece.blocks.find(
      ({ from, kind }) => kind === 'list' && from === spot.from,
    );
    return answer && block ? spotsIn(answer.piece, block) : [spot];
  });
}

function isBuilding({ chunk, heading }: Piece): boolean {
  if (!heading) return false;
  const text = chunk.source.slice(heading.text.from, heading.text.to).replaceAll('’', "'");
  return /\bwhat we're building\b/i.test(text);
}

function spotsIn({ chunk }: Piece, block: Piece['blocks'][number]): Spot[] {
  if (block.kind === 'list') return block.items.map(({ text }) => ({ chunk, ...text }));
  if (block.kind === 'field') return [{ chunk, ...block.field.value }];
  return block.kind === 'text' ? [{ chunk, from: block.from, to: block.to }] : [];
}

export const narrativeChecks: readonly Check[] = [present];
