import { atomsOf } from '@/markdown/atoms';
import type { Block } from '@/markdown/blocks';
import * as kinds from '../kinds';
import type { Codec } from './codec';
import { leafAt } from './leaf';

/** The region's first paragraph or quote whose Markdown matches: a remark that the template makes in its own words. */
export function paragraph(label: string, pattern: RegExp): Codec {
  return {
    shape: { type: 'leaf', label, kind: kinds.prose },
    read: (claims) => {
      const { chunk } = claims.piece;
      const block = claims.takeFirst(
        (other): other is Block =>
          (other.kind === 'text' || (other.kind === 'raw' && other.what === 'quote')) &&
          pattern.test(chunk.source.slice(other.from, other.to)),
      );
      if (!block) return { value: '', place: { type: 'absent' } };
      const atom = atomsOf(chunk).find((other) => other.block === block);
      if (!atom) throw new Error('The paragraph has no atom');
      return leafAt(chunk, atom, kinds.prose);
    },
  };
}
