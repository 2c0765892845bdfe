import { atomsOf } from '@/markdown/atoms';
import type { Block, FenceBlock } from '@/markdown/blocks';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { Codec, Reading } from './codec';
import { leafAt } from './leaf';
import { takeAfterLabel } from './lists';

const isFence = (block: Block): block is FenceBlock => block.kind === 'fence';

/** The text of the fence that follows `**Label**:`, or of the region's first fence without a label. */
export function fence(
  label: string,
  options: { labelled?: boolean; tree?: boolean; help?: string } = {},
): Codec {
  const { labelled = true, tree = false, help } = options;
  const about = { label, ...(help === undefined ? {} : { help }) };
  return {
    shape: tree ? { type: 'tree', ...about } : { type: 'leaf', kind: kinds.prose, ...about },
    read: (claims) => {
      const block = labelled ? takeAfterLabel(claims, label, isFence) : claims.takeFirst(isFence);
      return block ? readFenceText(claims, block) : { value: '', place: { type: 'absent' } };
    },
  };
}

function readFenceText(claims: Claims, block: FenceBlock): Reading {
  const { chunk } = claims.piece;
  const atom = atomsOf(chunk).find((other) => other.block === block);
  if (!atom) throw new Error('The fence has no atom');
  return leafAt(chunk, atom, kinds.prose);
}
