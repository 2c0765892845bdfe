import type { ChangeSet } from '@codemirror/state';
import { type Clash, lineRanges, type MergedChanges, mergeChanges, type Winner } from './atomic';
import { type FilePath, type Files, textAt } from './files';
import { changedPaths } from './invert';
import { layersAt } from './layers';
import type { MergedMoves } from './merge-moves';
import type { Applied, Passage } from './passage';
import type { AtomicRange, Note, Transaction } from './transaction';

/** What gave way, and the state of the files in which it can still be seen. */
export interface Lost {
  readonly note: Note;
  readonly files: Files;
}

export interface MergedTexts {
  readonly changes: Map<FilePath, ChangeSet>;
  readonly derived: Map<FilePath, ChangeSet>;
  readonly atomic: AtomicRange[];
  /** By the path after our transaction: what still has to happen to its text. */
  readonly passages: Map<FilePath, ChangeSet>;
  /** By the target path: the way to the text after the user's part alone. */
  readonly userPassages: Map<FilePath, { path: FilePath; changes: ChangeSet }>;
  /** The values that gave way; `onto` are the files with the other side's value. */
  readonly lost: (onto: Files) => Lost[];
}

/** Merges the texts that `own` changes with what happened to them on the other side. */
export function mergeTexts(
  own: Applied,
  over: Passage,
  moves: MergedMoves,
  winner: Winner,
): MergedTexts {
  const tx = own.transaction;
  const origin = new Map((tx.renamed ?? []).map(({ from, to }) => [to, from]));
  const changes = new Map<FilePath, ChangeSet>();
  const derived = new Map<FilePath, ChangeSet>();
  const atomic: AtomicRange[] = [];
  const passages = new Map<FilePath, ChangeSet>();
  const userPassages = new Map<FilePath, { path: FilePath; changes: ChangeSet }>();
  const clashes: { path: FilePath; clash: Clash }[] = [];

  for (const path of changedPaths(tx)) {
    const source = origin.get(path) ?? path;
    const text = textAt(own.before, source);
    const file = own.after.get(path);
    if (!text || !file) throw new RangeError(`There is no text file ${path}`);
    const target = moves.target(path);
    if (target === null) {
      moves.revive(file);
      continue;
    }
    const layers = layersAt(tx, path, text.length);
    const theirs = over.get(source)?.changes;
    const ranges = (tx.atomic ?? []).filter((range) => range.path === path);
    if (!theirs) {
      changes.set(target, layers.user);
      if (layers.derived) derived.set(target, layers.derived);
      atomic.push(...ranges.map((range) => ({ ...range, path: target })));
      continue;
    }
    const places = ranges.length > 0 ? ranges : lineRanges(text, layers.user);
    const merged = mergeChanges(text, layers.user, theirs, places, winner);
    changes.set(target, merged.ours);
    userPassages.set(target, { path, changes: merged.theirs });
    if (layers.derived) derived.set(target, layers.derived.map(merged.theirs));
    passages.set(path, layers.derived ? merged.theirs.map(layers.derived, true) : merged.theirs);
    for (const clash of merged.clashes) clashes.push({ path: target, clash });
    atomic.push(...ranges.flatMap((range) => mapRange(range, target, merged)));
  }
  const lost = (onto: Files): Lost[] => clashes.flatMap((entry) => lostOf(entry, tx, own, onto));
  return { changes, derived, atomic, passages, userPassages, lost };
}

function mapRange(
  range: AtomicRange,
  path: FilePath,
  { clashes, placeOf }: MergedChanges,
): AtomicRange[] {
  const dropped = clashes.some((clash) => clash.range === range && clash.winner === 'theirs');
  return dropped ? [] : [{ path, ...placeOf(range) }];
}

function lostOf(
  { path, clash }: { path: FilePath; clash: Clash },
  tx: Transaction,
  own: Applied,
  onto: Files,
): Lost[] {
  if (clash.ours === clash.theirs) return [];
  const [kept, gone] =
    clash.winner === 'ours' ? [clash.ours, clash.theirs] : [clash.theirs, clash.ours];
  const what = clash.range.merges
    ? 'removed in one tab; the edit'
    : `two tabs changed one value; “${kept}” stays, “${gone}”`;
  const message = `${tx.label}: ${what} is kept in a version`;
  const files = clash.winner === 'ours' ? onto : own.after;
  return [{ note: { kind: 'lost-value', path, message }, files }];
}
