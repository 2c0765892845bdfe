import type { Atom } from '@/markdown/atoms';
import type { Chunk } from '@/markdown/chunk';
import { fail } from '@/markdown/result';
import { writeAtom } from '@/markdown/write';
import type { Reading } from '@/plan/codecs/codec';
import { textOf } from '@/plan/json-view';
import type { RecordField } from './record';

/** The value within an atom: how it is read out of the atom's text, and put back into it. */
export interface Inner {
  readonly get: (whole: string) => string;
  readonly put: (whole: string, text: string) => string;
}

const itself: Inner = { get: (whole) => whole, put: (_, text) => text };

/** The field that an atom holds. */
export function atomField(chunk: Chunk, atom: Atom, { get, put }: Inner = itself): RecordField {
  return {
    text: get(atom.value),
    write: (document, text) => writeAtom(document, chunk, atom, put(atom.value, text)),
  };
}

/** The field that a codec read: a leaf, or one that is to be written where it is absent. */
export function fieldOf({ value, place }: Reading): RecordField {
  const text = textOf(value);
  if (place.type === 'leaf') {
    const { chunk, atom, kind } = place;
    return {
      text,
      write: (document, next) => {
        const put = kind.put(atom.value, next);
        if (!put.ok) return put;
        return place.write?.(document, next) ?? writeAtom(document, chunk, atom, put.value);
      },
    };
  }
  if (place.type !== 'absent') return { text };
  const { create } = place;
  return {
    text,
    // A value that is not there yet is written on one line.
    write: (document, next) =>
      create?.(document, next.replace(/\s*\n\s*/g, ' ')) ??
      fail('The record has no place for this'),
  };
}
