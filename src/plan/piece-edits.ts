import { ChangeSet, Text } from '@codemirror/state';
import type { Block } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import {
  chunkStart,
  type MarkdownDocument,
  openDocument,
  updateDocument,
} from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { lineEndingAt, rawOffset } from '@/markdown/line-endings';
import { outlineOf, type Piece } from '@/markdown/outline';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';

/** A replacement in the file's own text, `\r` included. */
export interface RawReplacement {
  readonly from: number;
  readonly to?: number;
  readonly insert?: string;
}

const isRaw = (block: Block | undefined, what: 'rule' | 'comment') =>
  block?.kind === 'raw' && block.what === what;

/**
 * Offset in the chunk at which what belongs to a piece ends. A rule at its end, with the comments after
 * it, parts it from what follows and belongs to neither.
 */
export function coreEnd(piece: Piece): number {
  const { blocks, heading, chunk } = piece;
  let end = blocks.length;
  for (let i = end - 1; isRaw(blocks[i], 'rule') || isRaw(blocks[i], 'comment'); i -= 1)
    if (isRaw(blocks[i], 'rule')) end = i;
  const last = blocks[end - 1] ?? heading;
  return last ? endOfLine(chunk.source, last.to) : piece.from;
}

function coreText(piece: Piece): string {
  return piece.chunk.source.slice(piece.from, coreEnd(piece));
}

export function rawAt(document: MarkdownDocument, chunk: Chunk, offset: number): number {
  return chunkStart(document, chunk) + rawOffset(chunk.breaks, offset);
}

/** Where pieces that follow each other stand in the file's text, from the heading to the core's end. */
export function rawSpan(document: MarkdownDocument, pieces: readonly Piece[]) {
  const first = pieces[0] as Piece;
  const last = pieces.at(-1) as Piece;
  return {
    from: rawAt(document, first.chunk, startOfLine(first.chunk.source, first.from)),
    to: rawAt(document, last.chunk, coreEnd(last)),
  };
}

/** The text with the line ending that the file uses at the end of `piece`. */
export function withEndings(document: MarkdownDocument, { chunk }: Piece, text: string): string {
  const ending = chunk.source.includes('\n')
    ? lineEndingAt(chunk.source, chunk.breaks, chunk.source.length)
    : document.chunks.some(({ breaks }) => breaks.length > 0)
      ? '\r\n'
      : '\n';
  return ending === '\n' ? text : text.replaceAll('\n', ending);
}

/** The pieces that a text of its own holds. */
export function parsePieces(text: string): Piece[] {
  const plain = text.replaceAll('\r\n', '\n');
  const pieces = outlineOf(openDocument(Text.of(plain.split('\n'))));
  return pieces.filter(({ heading, blocks }) => heading || blocks.length > 0);
}

/**
 * Applies replacements and reads the text again: its pieces must be those expected, in that order, each
 * with the same text; else nothing is written.
 */
export function replacePieces(
  document: MarkdownDocument,
  replacements: readonly RawReplacement[],
  expected: readonly Piece[],
): Result<Edited> {
  const changes = ChangeSet.of([...replacements], document.text.length, '\n');
  const after = updateDocument(document, changes);
  const filled = ({ heading, blocks }: Piece) => heading !== undefined || blocks.length > 0;
  const now = outlineOf(after).filter(filled);
  const wanted = expected.filter(filled);
  const kept =
    now.length === wanted.length &&
    now.every((piece, i) => {
      const other = wanted[i] as Piece;
      return piece === other || coreText(piece) === coreText(other);
    });
  return kept ? ok({ document: after, changes }) : fail('This would change what stands around it');
}

/** Whether a line that is not blank follows the line that ends at `at`. */
function textFollows(document: MarkdownDocument, at: number): boolean {
  return /^[ \t]*\r?\n[ \t]*\S/.test(document.text.sliceString(at, at + 200));
}

/**
 * Inserts Markdown (with the file's line endings) as pieces of its own after `piece`, parted by
 * `separator` from it and by a blank line from what follows.
 */
export function insertAfterPiece(
  document: MarkdownDocument,
  piece: Piece,
  text: string,
  separator = '\n\n',
): Result<Edited> {
  const pieces = outlineOf(document);
  const index = pieces.indexOf(piece);
  const at = rawAt(document, piece.chunk, coreEnd(piece));
  const blank = textFollows(document, at) ? '\n' : '';
  const end = (line: string) => withEndings(document, piece, line);
  const lead = at === 0 ? '' : end(separator);
  const insert = lead + text + end(blank);
  const expected = [
    ...pieces.slice(0, index + 1),
    ...parsePieces(text),
    ...pieces.slice(index + 1),
  ];
  return replacePieces(document, [{ from: at, insert }], expected);
}

export function insertBeforePiece(
  document: MarkdownDocument,
  piece: Piece,
  text: string,
  separator = '\n\n',
): Result<Edited> {
  const pieces = outlineOf(document);
  const index = pieces.indexOf(piece);
  const { from } = rawSpan(document, [piece]);
  const insert = text + withEndings(document, piece, separator);
  const expected = [...pieces.slice(0, index), ...parsePieces(text), ...pieces.slice(index)];
  return replacePieces(document, [{ from, insert }], expected);
}

/** Moves the headings of a Markdown text by so many levels; six is the deepest. */
export function shiftHeadings(markdown: string, by: number): string {
  let fenced = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^(?:```|~~~)/.test(line)) fenced = !fenced;
      const marks = fenced ? undefined : /^#{1,6}(?=\s)/.exec(line)?.[0];
      if (!marks) return line;
      return '#'.repeat(Math.min(6, Math.max(1, marks.length + by))) + line.slice(marks.length);
    })
    .join('\n');
}
