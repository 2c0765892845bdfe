import { type Atom, atomsOf } from '@/markdown/atoms';
import type { Chunk } from '@/markdown/chunk';
import type { LeafKind } from '../kinds';
import type { LeafPlace } from '../place';
import type { Reading } from './codec';

/** The reading of one atom as a kind. */
export function leafAt(chunk: Chunk, atom: Atom, kind: LeafKind): Reading {
  const place: LeafPlace = { type: 'leaf', chunk, atom, kind };
  return { value: kind.get(atom.value), place };
}

/** The atom that starts at `at`; throws when the chunk has none there. */
export function atomAt(chunk: Chunk, at: number, context: Atom['context']): Atom {
  const atom = atomsOf(chunk).find((other) => other.from === at && other.context === context);
  if (!atom) throw new Error(`No ${context} starts at ${at}`);
  return atom;
}
