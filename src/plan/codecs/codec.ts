import type { Claims } from '../claims';
import type { LeafKind } from '../kinds';
import type { Place } from '../place';
import type { Json, JsonObject } from '../value';

export interface Reading<V extends Json = Json> {
  readonly value: V;
  readonly place: Place;
}

/**
 * A lens on a region of the text. `read` takes what is its own from the claims and never fails; what
 * is not there reads as an empty value with an absent place. Writing goes through the places
 * (`setValue`), which hold how each part is written.
 */
export interface Codec<V extends Json = Json> {
  readonly shape: Shape;
  /** The label that it goes by with its aliases, and the same of its parts in the region. */
  readonly names?: readonly (readonly string[])[];
  readonly read: (claims: Claims) => Reading<V>;
}

/** What a codec reads, for the generated form and the zod schema. */
export type Shape =
  | {
      readonly type: 'leaf';
      readonly label: string;
      readonly kind: LeafKind;
      /** It has a line of the form to itself. */
      readonly wide?: boolean;
      /** It need not be there: left empty, it goes. */
      readonly spare?: boolean;
      readonly help?: string;
    }
  | {
      readonly type: 'object';
      readonly label: string;
      readonly parts: readonly Part[];
      readonly help?: string;
    }
  | {
      readonly type: 'rows';
      readonly label: string;
      readonly columns: readonly Column[];
      readonly help?: string;
    }
  | { readonly type: 'each'; readonly label: string; readonly prefix: string; readonly item: Shape }
  | { readonly type: 'matrix'; readonly label: string; readonly help?: string }
  | {
      readonly type: 'grid';
      readonly label: string;
      /** What a row and a column are called. */
      readonly row: string;
      readonly column: string;
      /** The columns that a new table starts with. */
      readonly start: readonly string[];
      readonly help?: string;
    }
  | {
      readonly type: 'list';
      readonly label: string;
      readonly item: 'text' | 'task' | 'field';
      readonly ordered?: boolean;
      /** What one of its items is called, where the label does not say. */
      readonly word?: string;
      readonly help?: string;
    }
  | { readonly type: 'tree'; readonly label: string; readonly help?: string };

export interface Part {
  readonly key: string;
  readonly shape: Shape;
}

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: LeafKind;
}

export type Parts = { readonly [key: string]: Codec };
export type ObjectReading = Reading<JsonObject>;
