import { type ChangeSet, Text } from '@codemirror/state';
import { type FilePath, type Files, textAt } from './files';
import { type Passage, targetOf } from './passage';
import type { Recompute } from './rebase-one';
import type { Transaction } from './transaction';

/** How a plan is read from its text, and read again after a change. */
export interface Derive<P> {
  readonly open: (text: Text) => P;
  /** `text` is the text after `changes`. */
  readonly update: (previous: P, text: Text, changes: ChangeSet) => P;
  /** What the plan is called in a list. */
  readonly title?: (plan: P) => string;
}

/** The plan of one state of the files. */
export interface PlanAt<P> {
  readonly path: FilePath;
  /** The text that the plan was read from. */
  readonly text: Text;
  readonly plan: P;
}

/** Makes the computed edits that follow the user's part of a transaction anew; null for none. */
export type RecomputePlan<P> = (plan: P, transaction: Transaction) => ChangeSet | null;

/** The plan of `files`; that of an empty text where there is no plan file. */
export function openPlan<P>(derive: Derive<P>, path: FilePath, files: Files): PlanAt<P> {
  const text = textAt(files, path) ?? Text.empty;
  return { path, text, plan: derive.open(text) };
}

/** The plan after `passage` has led to `files`. Costs what changed, as `derive.update` does. */
export function followPlan<P>(
  derive: Derive<P>,
  at: PlanAt<P>,
  passage: Passage,
  files: Files,
): PlanAt<P> {
  const path = targetOf(passage, at.path);
  const text = path === null ? undefined : textAt(files, path);
  if (path === null || !text) return openPlan(derive, at.path, files);
  const changes = passage.get(at.path)?.changes;
  if (changes) return { path, text, plan: derive.update(at.plan, text, changes) };
  const same = at.text === text || at.text.eq(text);
  return same ? { ...at, path, text } : openPlan(derive, path, files);
}

/**
 * The injected hook bound to a moving state of the files. `plan` is the plan of the files that
 * transactions are put on; call `advance` after each of them.
 */
export function bindRecompute<P>(
  derive: Derive<P>,
  hook: RecomputePlan<P>,
  start: PlanAt<P>,
): Recompute & { readonly advance: (passage: Passage, files: Files) => void } {
  let at = start;
  return {
    path: (transaction) => renamedPath(transaction, at.path),
    derive: (transaction, files) => {
      const changes = transaction.changes.get(renamedPath(transaction, at.path));
      const passage: Passage = new Map([
        [at.path, { to: renamedPath(transaction, at.path), ...(changes ? { changes } : {}) }],
      ]);
      return hook(followPlan(derive, at, passage, files).plan, transaction);
    },
    advance: (passage, files) => {
      at = followPlan(derive, at, passage, files);
    },
  };
}

/** Where the plan file is after a transaction. */
export function renamedPath(transaction: Transaction, path: FilePath): FilePath {
  return transaction.renamed?.find(({ from }) => from === path)?.to ?? path;
}
