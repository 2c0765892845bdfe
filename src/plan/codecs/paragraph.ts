import type { Block } from '@/markdown/blocks';
import { fail, ok } from '@/markdown/result';
import type { LeafKind } from '../kinds';
import * as kinds from '../kinds';
import type { LeafPlace } from '../place';
import type { Codec } from './codec';
import { atomOf, leafAt } from './leaf';
import { removeSpan } from './text-region';

/**
 * The region's first paragraph or quote that matches, such as a remark of the template's. The pattern's first
 * group is what stays when the value, its second group, is written anew; where nothing stays of it, the paragraph goes.
 */
export function paragraph(label: string, pattern: RegExp): Codec {
  const kind = afterLead(pattern);
  return {
    shape: { type: 'leaf', label, kind, spare: true },
    read: (claims) => {
      const { chunk } = claims.piece;
      const block = claims.takeFirst(
        (other): other is Block =>
          (other.kind === 'text' || (other.kind === 'raw' && other.what === 'quote')) &&
          pattern.test(chunk.source.slice(other.from, other.to)),
      );
      if (!block) return { value: '', place: { type: 'absent' } };
      const atom = atomOf(chunk, block);
      const { value, place } = leafAt(chunk, atom, kind);
      const whole = pattern.exec(atom.value)?.[1] === '';
      if (!whole || place.type !== 'leaf') return { value, place };
      const remove: LeafPlace['remove'] = (document) =>
        removeSpan(document, chunk, block.from, block.to);
      return { value, place: { ...place, remove } };
    },
  };
}

function afterLead(pattern: RegExp): LeafKind {
  return {
    ...kinds.prose,
    get: (text) => pattern.exec(text)?.[2] ?? text,
    put: (text, value) => {
      if (typeof value !== 'string') return fail('Expected a text');
      const [, lead = '', old] = pattern.exec(text) ?? [];
      if (value === '') return ok(lead.trimEnd());
      return ok(old === '' && /\S$/.test(lead) ? `${lead} ${value}` : lead + value);
    },
  };
}
