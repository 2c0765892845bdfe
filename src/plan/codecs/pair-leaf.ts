import type { Atom } from '@/markdown/atoms';
import type { Chunk } from '@/markdown/chunk';
import { fail } from '@/markdown/result';
import { writeAtom } from '@/markdown/write';
import type { LeafKind } from '../kinds';
import type { LeafPlace } from '../place';
import { equalJson } from '../value';
import type { Reading } from './codec';
import { type Pair, type PairStyle, plainSide, type Side, sideOf, splitPair } from './pair';

/** One side of an item as a leaf that stands where the side stands; the item is written as a whole. */
export function readSide(
  chunk: Chunk,
  item: Atom,
  side: Side,
  kind: LeafKind,
  style: PairStyle,
): Reading {
  const whole = sideOf(side, kind, style);
  const pair = splitPair(item.value, style.whole);
  const value = plainSide(pair, side);
  const span = spanOf(chunk, item, pair, side);
  const place: LeafPlace = {
    type: 'leaf',
    chunk,
    atom: { ...item, context: 'raw', identity: side, value, ...span },
    kind,
    write: (document, next) => {
      const written = whole.put(item.value, next);
      if (!written.ok) return written;
      const back = whole.get(written.value);
      // Typed text reads as its kind has it: `Used in ADR-001` as the id in it.
      const wanted = typeof next === 'string' ? kind.get(next) : next;
      if (!equalJson(back, next) && !equalJson(back, wanted) && String(back) !== String(next))
        return fail(`Here this would read as ${JSON.stringify(back)}`);
      return writeAtom(document, chunk, item, written.value);
    },
  };
  return { value: kind.get(value), place };
}

/** Where the side stands in the source; the item's place when its lines are written differently there. */
function spanOf({ source }: Chunk, { from, to, value }: Atom, pair: Pair, side: Side) {
  const name = from + pair.lead.length;
  const text = name + pair.name.length + pair.joint.length;
  const plain = source.slice(from, from + value.length) === value;
  if (!plain) return { from, to };
  return side === 'name' ? { from: name, to: name + pair.name.length } : { from: text, to };
}
