import { ChangeSet } from '@codemirror/state';
import { type Atom, atomsOf } from './atoms';
import type { Chunk } from './chunk';
import { crossings } from './crossings';
import { chunkStarts, type MarkdownDocument, updateDocument } from './document';
import { encodings, type Replacement } from './encode';
import { type Edited, sameChunk, specsIn } from './write';

interface AtomWrite {
  readonly chunk: Chunk;
  readonly atom: Atom;
  readonly value: string;
}

/**
 * Writes several atoms' values, each in its plainest spelling, reading each chunk again but once: all
 * other atoms must be what they were and each written one must read as its value. Undefined where
 * that does not hold: some of them have to be spelled otherwise, or cannot be written.
 */
export function writeAtoms(
  document: MarkdownDocument,
  writes: readonly AtomWrite[],
): Edited | undefined {
  const byChunk = new Map<Chunk, Map<Atom, string>>();
  for (const { chunk, atom, value } of writes) {
    const own = byChunk.get(chunk) ?? new Map<Atom, string>();
    if (own.has(atom)) return undefined;
    byChunk.set(chunk, own.set(atom, value));
  }
  const changes = changesFor(document, byChunk);
  if (!changes) return undefined;
  const updated = updateDocument(document, changes);
  return holds(document, updated, byChunk) ? { document: updated, changes } : undefined;
}

type Values = ReadonlyMap<Atom, string>;

function changesFor(
  document: MarkdownDocument,
  byChunk: ReadonlyMap<Chunk, Values>,
): ChangeSet | undefined {
  const starts = chunkStarts(document);
  const specs = document.chunks.flatMap((chunk, index) => {
    const replacements = replacementsFor(chunk, byChunk.get(chunk));
    return specsIn(document, chunk, starts[index] as number, replacements);
  });
  if (specs.some(({ from }, index) => index > 0 && from < (specs[index - 1]?.to ?? 0)))
    return undefined;
  return ChangeSet.of(specs, document.text.length, '\n');
}

function replacementsFor(chunk: Chunk, values: Values | undefined): Replacement[] {
  const replacements = [...(values ?? [])].flatMap(
    ([atom, value]) => encodings(chunk.source, atom, value)[0] ?? [],
  );
  return replacements.sort((a, b) => a.from - b.from);
}

function holds(
  before: MarkdownDocument,
  after: MarkdownDocument,
  byChunk: ReadonlyMap<Chunk, Values>,
): boolean {
  if (before.chunks.length !== after.chunks.length) return false;
  return before.chunks.every((old, index) => {
    const now = after.chunks[index] as Chunk;
    const values = byChunk.get(old);
    if (!values) return old === now || sameChunk(old, now);
    return old.kind === now.kind && holdsIn(old, now, values);
  });
}

function holdsIn(before: Chunk, after: Chunk, values: Values): boolean {
  const now = atomsOf(after);
  const old = atomsOf(before);
  return (
    old.length === now.length &&
    old.every((atom, index) => {
      const other = now[index] as Atom;
      const value = values.get(atom);
      if (other.identity !== atom.identity || other.value !== (value ?? atom.value)) return false;
      return value === undefined || crossings(after, other) <= crossings(before, atom);
    })
  );
}
