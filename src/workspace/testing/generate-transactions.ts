import type { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { type FilePath, type Files, freePath, textAt, textFile } from '../files';
import { applyUserPart, parts, type Transaction } from '../transaction';
import { changesOf, type Splice, splices } from './generate';

/** What to do with one of the files, whichever there are. */
export interface Move {
  readonly kind: 'edit' | 'create' | 'delete' | 'rename';
  /** Chooses the file. */
  readonly file: number;
  /** Chooses the name of a new file. */
  readonly name: number;
  readonly edit: readonly Splice[];
  readonly derived: readonly Splice[] | null;
  readonly atomic: boolean;
}

/** Mostly edits, now and then files that come, go and change their name. */
export const moves: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'edit', 'create', 'delete', 'rename'),
  file: fc.nat(9),
  name: fc.nat(3),
  edit: fc.array(splices, { minLength: 1, maxLength: 3 }),
  derived: fc.option(fc.array(splices, { minLength: 1, maxLength: 2 })),
  atomic: fc.boolean(),
});

/** The move as a transaction that fits `files`. */
export function transactionOf(files: Files, move: Move, id: string): Transaction {
  const signed = { id, label: `Edit ${id}`, origin: `tab:${id}`, time: 0 };
  const paths = [...files.keys()];
  const path = paths[move.file % Math.max(1, paths.length)];
  const name = freePath(`new-${move.name}.md`, (candidate) => !files.has(candidate));
  const none = { changes: new Map(), derived: undefined, atomic: undefined };
  const still = { ...none, created: undefined, deleted: undefined, renamed: undefined };
  if (move.kind === 'create' || path === undefined) {
    return { ...signed, ...parts({ ...still, created: [textFile(name, `new ${id}`)] }) };
  }
  if (move.kind === 'delete') return { ...signed, ...parts({ ...still, deleted: [path] }) };
  const renamed = move.kind === 'rename' ? [{ from: path, to: name }] : undefined;
  const target = renamed ? name : path;
  const changes = changeIn(files, path, target, move.edit);
  const user = parts({ ...still, renamed, changes });
  const derived = move.derived
    ? changeIn(applyUserPart(files, user), target, target, move.derived)
    : undefined;
  const atomic = move.atomic ? rangesOf(changes) : undefined;
  return { ...signed, ...parts({ ...still, renamed, changes, derived, atomic }) };
}

function changeIn(
  files: Files,
  path: FilePath,
  target: FilePath,
  list: readonly Splice[],
): Map<FilePath, ChangeSet> {
  const text = textAt(files, path);
  return text ? new Map([[target, changesOf(text, list)]]) : new Map();
}

/** The range around everything that is changed in a file, as if that were one value. */
function rangesOf(changes: ReadonlyMap<FilePath, ChangeSet>) {
  return [...changes].flatMap(([path, set]) => {
    const ends: number[] = [];
    set.iterChangedRanges((from, to) => ends.push(from, to));
    return ends.length === 0 ? [] : [{ path, from: Math.min(...ends), to: Math.max(...ends) }];
  });
}
