import type { Atom } from '@/markdown/atoms';
import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import type { Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { LeafKind } from './kinds';
import type { Json } from './value';

/** Where each part of a value stands in the text, in the shape of the value itself. */
export type Place = LeafPlace | ObjectPlace | ArrayPlace | AbsentPlace | FixedPlace;

export interface LeafPlace {
  readonly type: 'leaf';
  readonly chunk: Chunk;
  readonly atom: Atom;
  readonly kind: LeafKind;
  /** Writes the value; the default writes the atom. */
  readonly write?: (document: MarkdownDocument, value: Json) => Result<Edited>;
  /** Takes the whole out where an empty value leaves nothing of it; the default writes the empty value. */
  readonly remove?: (document: MarkdownDocument) => Result<Edited>;
}

export interface ObjectPlace {
  readonly type: 'object';
  readonly chunk: Chunk;
  /** Offset in the chunk at which the thing starts: a row's line, a heading, a block. */
  readonly at: number;
  readonly fields: { readonly [key: string]: Place };
}

/** An item that stays, by its index, or the value of a new one. */
export type KeptOrNew = number | { readonly value: Json };

type Act<A extends unknown[]> = (document: MarkdownDocument, ...rest: A) => Result<Edited>;

export interface ArrayPlace {
  readonly type: 'array';
  readonly chunk: Chunk;
  readonly at: number;
  readonly items: readonly Place[];
  /** The items' ids, by which a pointer may name them; empty where an item has none. */
  readonly ids: readonly string[];
  /** What a table calls its columns, by the keys of those that are known, in its own order. */
  readonly headers?: { readonly [key: string]: string };
  readonly insert?: Act<[index: number, value: Json]>;
  readonly remove?: Act<[index: number]>;
  readonly move?: Act<[index: number, to: number]>;
  /** Removes and inserts several at once: what stays, by its index and in order, and new values. */
  readonly rearrange?: Act<[order: readonly KeptOrNew[]]>;
}

/** Nothing there yet; a first value is written in the layout of what stands around. */
export interface AbsentPlace {
  readonly type: 'absent';
  readonly kind?: LeafKind;
  /** A first value is refused that would be read with more than itself. */
  readonly exact?: true;
  readonly create?: (document: MarkdownDocument, value: Json) => Result<Edited>;
}

/** Shown but not written by itself, such as a label or a column's name. */
export interface FixedPlace {
  readonly type: 'fixed';
  readonly chunk: Chunk;
  readonly at: number;
}

/** Chunk and offset of the nearest thing in the text, for messages. */
export function positionOf(place: Place): { chunk: Chunk; at: number } | undefined {
  if (place.type === 'absent') return undefined;
  return { chunk: place.chunk, at: place.type === 'leaf' ? place.atom.from : place.at };
}
