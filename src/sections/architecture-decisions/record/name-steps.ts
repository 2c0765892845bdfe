import type { MarkdownDocument } from '@/markdown/document';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';

/** One step that brings a list of names nearer to another: at which name, and what it becomes. */
export type NameStep =
  | { readonly kind: 'insert' | 'rename'; readonly at: number; readonly name: string }
  | { readonly kind: 'remove'; readonly at: number };

/** The next step; undefined when the names are those that are wanted. Names are alike whatever their case. */
export function nextNameStep(
  now: readonly string[],
  wanted: readonly string[],
): NameStep | undefined {
  const at = wanted.findIndex((name, index) => !same(name, now[index]));
  if (at < 0) return now.length > wanted.length ? { kind: 'remove', at: wanted.length } : undefined;
  const name = wanted[at] as string;
  const own = now[at];
  if (own === undefined || (now.length < wanted.length && same(own, wanted[at + 1])))
    return { kind: 'insert', at, name };
  if (now.length > wanted.length && same(name, now[at + 1])) return { kind: 'remove', at };
  return { kind: 'rename', at, name };
}

function same(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLowerCase() === b.toLowerCase();
}

const mostSteps = 100;

/** Edits one after the other until `next` has none left, as one edit. */
export function inSteps(
  document: MarkdownDocument,
  next: (current: MarkdownDocument) => Result<Edited> | undefined,
): Result<Edited> {
  let edited: Edited | undefined;
  for (let step = 0; step < mostSteps; step += 1) {
    const done = next(edited?.document ?? document);
    if (done === undefined) break;
    if (!done.ok) return done;
    const { changes } = done.value;
    edited = { ...done.value, changes: edited ? edited.changes.compose(changes) : changes };
  }
  return edited ? ok(edited) : fail('There is nothing to change');
}
