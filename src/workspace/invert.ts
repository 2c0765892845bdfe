import type { ChangeSet, Text } from '@codemirror/state';
import type { FilePath, Files } from './files';
import { textAt } from './files';
import { invertLayers, joinLayers, type Layers, layersAt, whole } from './layers';
import { type AtomicRange, movesFiles, parts, type TransactionParts } from './transaction';

/** What leads from the state after `tx` back to `before`, byte for byte. */
export function invertTransaction(tx: TransactionParts, before: Files): TransactionParts {
  const origin = new Map((tx.renamed ?? []).map(({ from, to }) => [to, from]));
  const changes = new Map<FilePath, ChangeSet>();
  const derived = new Map<FilePath, ChangeSet>();
  for (const path of changedPaths(tx)) {
    const source = origin.get(path) ?? path;
    const text = requireText(before, source);
    store(changes, derived, source, invertLayers(layersAt(tx, path, text.length), text));
  }
  return parts({
    changes,
    derived,
    atomic: tx.atomic?.map((range) => atomicAfter(tx, range, origin)),
    created: tx.deleted?.flatMap((path) => before.get(path) ?? []),
    deleted: tx.created?.map((file) => file.path),
    renamed: tx.renamed?.map(({ from, to }) => ({ from: to, to: from })),
  });
}

/** `first`, starting at `start`, and then `second` as one; neither may move files. */
export function joinTransactions(
  first: TransactionParts,
  second: TransactionParts,
  start: Files,
): TransactionParts {
  if (movesFiles(first) || movesFiles(second)) throw new RangeError('Moved files cannot be joined');
  const changes = new Map<FilePath, ChangeSet>();
  const derived = new Map<FilePath, ChangeSet>();
  for (const path of new Set([...changedPaths(first), ...changedPaths(second)])) {
    const text = requireText(start, path);
    const opening = layersAt(first, path, text.length);
    const closing = layersAt(second, path, whole(opening).newLength);
    store(changes, derived, path, joinLayers(opening, closing, text));
  }
  return parts({
    changes,
    derived,
    atomic: first.atomic,
    created: undefined,
    deleted: undefined,
    renamed: undefined,
  });
}

/** The paths, after renaming, whose text the transaction changes. */
export function changedPaths(tx: TransactionParts): Set<FilePath> {
  return new Set([...tx.changes.keys(), ...(tx.derived?.keys() ?? [])]);
}

function store(
  changes: Map<FilePath, ChangeSet>,
  derived: Map<FilePath, ChangeSet>,
  path: FilePath,
  layers: Layers,
): void {
  changes.set(path, layers.user);
  if (layers.derived) derived.set(path, layers.derived);
}

function requireText(files: Files, path: FilePath): Text {
  const text = textAt(files, path);
  if (!text) throw new RangeError(`There is no text file ${path}`);
  return text;
}

function atomicAfter(
  tx: TransactionParts,
  { path, from, to }: AtomicRange,
  origin: ReadonlyMap<FilePath, FilePath>,
): AtomicRange {
  const sets = [tx.changes.get(path), tx.derived?.get(path)].filter((set) => set !== undefined);
  return {
    path: origin.get(path) ?? path,
    from: sets.reduce((at, set) => set.mapPos(at, -1), from),
    to: sets.reduce((at, set) => set.mapPos(at, 1), to),
  };
}
