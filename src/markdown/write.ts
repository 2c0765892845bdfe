import { ChangeSet } from '@codemirror/state';
import { type Atom, type AtomContext, atomsOf } from './atoms';
import { trimBlanks } from './blanks';
import { type Chunk, isOpen } from './chunk';
import { spliceBetween } from './chunk-splice';
import { crossings } from './crossings';
import { chunkStart, type MarkdownDocument, updateDocument } from './document';
import { encodings, type Replacement } from './encode';
import { lineEndingAt, rawOffset } from './line-endings';
import { paragraphsAtom } from './paragraphs';
import { fail, ok, type Result } from './result';

/** A document after an edit, and the changes that lead to it. */
export interface Edited {
  readonly document: MarkdownDocument;
  readonly changes: ChangeSet;
}

/** Applies replacements inside one chunk; line breaks take the neighbouring lines' ending. */
export function replaceInChunk(
  document: MarkdownDocument,
  chunk: Chunk,
  replacements: readonly Replacement[],
): Edited {
  const specs = specsIn(document, chunk, chunkStart(document, chunk), replacements);
  const changes = ChangeSet.of(specs, document.text.length, '\n');
  return { document: updateDocument(document, changes), changes };
}

/** Replacements inside the chunk that starts at `start`, as changes of the file's text. */
export function specsIn(
  document: MarkdownDocument,
  chunk: Chunk,
  start: number,
  replacements: readonly Replacement[],
) {
  const raw = (offset: number) => start + rawOffset(chunk.breaks, offset);
  const inserted = ({ from, insert, copyOf }: Replacement) => {
    if (!insert.includes('\n')) return insert;
    if (copyOf) return document.text.sliceString(raw(copyOf.from), raw(copyOf.to));
    return insert.replaceAll('\n', lineEndingOf(document, chunk, from));
  };
  return replacements.map((replacement) => ({
    from: raw(replacement.from),
    to: raw(replacement.to),
    insert: inserted(replacement),
  }));
}

function lineEndingOf(document: MarkdownDocument, chunk: Chunk, at: number): string {
  if (chunk.source.includes('\n')) return lineEndingAt(chunk.source, chunk.breaks, at);
  const other = document.chunks.find(({ source }) => source.includes('\n'));
  return other && other.breaks.length > 0 ? '\r\n' : '\n';
}

/**
 * Writes one atom's value. The text after the write is read again: all other atoms must be what
 * they were and the written one must read as `value`; escaped spellings are tried in turn. When
 * none holds, nothing is written and the problem says why.
 */
export function writeAtom(
  document: MarkdownDocument,
  chunk: Chunk,
  atom: Atom,
  value: string,
): Result<Edited> {
  if (atom.value === value) return ok({ document, changes: ChangeSet.empty(document.text.length) });
  for (const replacements of encodings(chunk.source, atom, value)) {
    const edited = replaceInChunk(document, chunk, replacements);
    if (holds(document, edited.document, chunk, atom, value)) return ok(edited);
  }
  return fail(refusal(atom, value));
}

function refusal({ context }: Atom, value: string): string {
  if (value === '')
    return (
      empty[context] ?? 'This cannot be empty here: Markdown would read its line as something else'
    );
  if (value !== trimBlanks(value) && context !== 'fence')
    return 'A value cannot start or end with a blank or a line break';
  if (/\n[ \t]*\n/.test(value)) return 'A blank line would end this value';
  return 'Markdown would read this text as something else here, or it would change what stands around it';
}

const empty: Partial<Record<AtomContext, string>> = {
  item: 'Below a line of text an item cannot be empty; remove the item',
  text: 'A paragraph cannot be left empty',
};

function holds(
  before: MarkdownDocument,
  after: MarkdownDocument,
  chunk: Chunk,
  atom: Atom,
  value: string,
): boolean {
  const written = soleChange(before, after, chunk);
  if (!written) return false;
  const old = atomsOf(chunk);
  const now = atomsOf(written);
  const { parts = [atom] } = atom;
  const index = old.indexOf(parts[0] as Atom);
  const tail = old.length - index - parts.length;
  const matches = (a: Atom | undefined, b: Atom | undefined) =>
    a?.identity === b?.identity && a?.value === b?.value;
  for (let i = 0; i < index; i += 1) if (!matches(old[i], now[i])) return false;
  for (let i = 1; i <= tail; i += 1) if (!matches(old.at(-i), now.at(-i))) return false;
  const middle = now.slice(index, now.length - tail);
  if (atom.context === 'raw') return rawHolds(chunk, written, middle, value);
  const [own, ...more] = atom.parts ? asParagraphs(written, middle) : middle;
  if (!own || more.length > 0 || own.identity !== atom.identity || own.value !== value)
    return false;
  return crossings(written, own) <= crossings(chunk, atom);
}

function asParagraphs(chunk: Chunk, atoms: readonly Atom[]): readonly Atom[] {
  const are = atoms.length > 0 && atoms.every(({ context }) => context === 'text');
  return are ? [paragraphsAtom(chunk, atoms)] : [];
}

function rawHolds(before: Chunk, chunk: Chunk, middle: readonly Atom[], value: string): boolean {
  if (middle.some(({ context }) => context === 'heading')) return false;
  if (isOpen(chunk) && !isOpen(before)) return false;
  const from = middle[0]?.block.from ?? 0;
  return value === '' || chunk.source.slice(from, from + value.length) === value;
}

/** The chunk that `chunk` became, when no other chunk changed, came or went. */
export function soleChange(
  before: MarkdownDocument,
  after: MarkdownDocument,
  chunk: Chunk,
): Chunk | undefined {
  const { first, removed, added } = spliceBetween(before, after);
  if (removed !== added) return undefined;
  let became = removed === 0 ? chunk : undefined;
  for (let index = first; index < first + removed; index += 1) {
    const old = before.chunks[index] as Chunk;
    if (old === chunk) became = after.chunks[index];
    else if (!sameChunk(old, after.chunks[index])) return undefined;
  }
  return became;
}

export function sameChunk(a: Chunk, b: Chunk | undefined): boolean {
  return a.source === b?.source && a.kind === b.kind;
}
