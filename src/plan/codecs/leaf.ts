import { type Atom, atomsOf } from '@/markdown/atoms';
import type { Block } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import type { LeafKind } from '../kinds';
import type { LeafPlace } from '../place';
import type { Reading } from './codec';

/** The reading of one atom as a kind. */
export function leafAt(chunk: Chunk, atom: Atom, kind: LeafKind): Reading {
  const place: LeafPlace = { type: 'leaf', chunk, atom, kind };
  return { value: kind.get(atom.value), place };
}

/** The reading of a block that is one atom. */
export function leafOf(chunk: Chunk, block: Block, kind: LeafKind): Reading {
  return leafAt(chunk, atomOf(chunk, block), kind);
}

/** The atom of a block that has just one. */
export function atomOf(chunk: Chunk, block: Block): Atom {
  const atom = atomsOf(chunk).find((other) => other.block === block);
  if (!atom) throw new Error('The block has no atom');
  return atom;
}

/** The atom that starts at `at`; throws when the chunk has none there. */
export function atomAt(chunk: Chunk, at: number, context: Atom['context']): Atom {
  const atom = atomsOf(chunk).find((other) => other.from === at && other.context === context);
  if (!atom) throw new Error(`No ${context} starts at ${at}`);
  return atom;
}
