import type { Json } from './value';

/** A JSON Pointer as its unescaped segments. An array's segment is an index or an item's id. */
export type Path = readonly string[];

/** A change of a plan's value, as data. */
export type Operation =
  | { readonly type: 'set'; readonly path: Path; readonly value: Json }
  | { readonly type: 'insert'; readonly path: Path; readonly index: number; readonly value: Json }
  | { readonly type: 'remove'; readonly path: Path; readonly index: number }
  | { readonly type: 'move'; readonly path: Path; readonly index: number; readonly to: number };

export function at(path: Path, operation: Operation): Operation {
  return { ...operation, path: [...path, ...operation.path] };
}
