import { writeAtom } from '@/markdown/write';
import type { LeafPlace } from '../place';
import type { Codec } from './codec';
import { removeSpan } from './text-region';

/** A labelled value that goes with its label where it is left empty; where it cannot go, the label stays. */
export function passing({ shape, read }: Codec): Codec {
  return {
    shape,
    read: (claims) => {
      const { value, place } = read(claims);
      if (place.type !== 'leaf' || place.atom.block.kind !== 'field') return { value, place };
      const { chunk, atom } = place;
      const remove: LeafPlace['remove'] = (document) => {
        const done = removeSpan(document, chunk, atom.block.from, atom.block.to);
        return done.ok ? done : writeAtom(document, chunk, atom, '');
      };
      return { value, place: { ...place, remove } };
    },
  };
}
