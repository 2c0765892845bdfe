import { isArray, isObject, type Json } from './value';

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

/** The operation with `\n` for every line break in its texts; what is written takes the file's own. */
export function withPlainBreaks(operation: Operation): Operation {
  return 'value' in operation ? { ...operation, value: plainBreaks(operation.value) } : operation;
}

function plainBreaks(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  if (isArray(value)) return value.map(plainBreaks);
  if (!isObject(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, plainBreaks(member)] as const],
  );
  return Object.fromEntries(members);
}
