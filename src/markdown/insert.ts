import { type Atom, atomsOf } from './atoms';
import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import { fail, ok, type Result } from './result';
import { type Edited, replaceInChunk, soleChange } from './write';

/**
 * Inserts text between a chunk's atoms and reads it again: the atoms before and after must be what
 * they were, and `expected` must hold for those that came in between.
 */
export function insertText(
  document: MarkdownDocument,
  chunk: Chunk,
  at: number,
  text: string,
  expected: (inserted: readonly Atom[]) => boolean,
): Result<Edited> {
  const edited = replaceInChunk(document, chunk, [{ from: at, to: at, insert: text }]);
  const now = soleChange(document, edited.document, chunk);
  const inserted = now && insertedAtoms(atomsOf(chunk), atomsOf(now));
  if (!inserted) return fail('This would change what stands around it');
  if (!expected(inserted)) return fail('Markdown would read this text as something else here');
  return ok(edited);
}

function insertedAtoms(
  before: readonly Atom[],
  after: readonly Atom[],
): readonly Atom[] | undefined {
  const same = (a?: Atom, b?: Atom) => a?.identity === b?.identity && a?.value === b?.value;
  let head = 0;
  while (head < before.length && same(before[head], after[head])) head += 1;
  const tail = before.length - head;
  for (let i = 1; i <= tail; i += 1) if (!same(before.at(-i), after.at(-i))) return undefined;
  return after.slice(head, after.length - tail);
}
