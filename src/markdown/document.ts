import type { ChangeSet, Text } from '@codemirror/state';
import { rememberBlocks } from './blocks';
import { type Chunk, frontMatterChunk, parseChunks } from './chunk';
import { type ChunkSplice, rememberSplice } from './chunk-splice';
import { countWhere } from './sorted';

/** A parsed file: the text and, in order and without gaps, the chunks that make it up. */
export interface MarkdownDocument {
  readonly text: Text;
  readonly chunks: readonly Chunk[];
}

const frontMatterLimit = 20_000;

/** Parses a whole file. Never fails, whatever the text. */
export function openDocument(text: Text): MarkdownDocument {
  return { text, chunks: parseRange(text, 0, text.length).chunks };
}

/**
 * The document after `changes` (which start at `document.text`). A chunk that no change touches is
 * the same object in the result; the cost is that of the touched chunks.
 */
export function updateDocument(document: MarkdownDocument, changes: ChangeSet): MarkdownDocument {
  if (changes.empty) return document;
  const text = changes.apply(document.text);
  const starts = chunkStarts(document);
  const replaced: (ChunkSplice & { parsed: readonly Chunk[] })[] = [];
  let kept = 0;
  for (const touched of touchedRanges(starts, changes)) {
    const [first, last] = withFrontMatter(document, text, starts, touched);
    if (last < kept) continue;
    const { parsed, ...range } = reparse(text, changes, starts, Math.max(first, kept), last);
    if (range.first < kept) return openDocument(text);
    kept = range.end + 1;
    const removed = kept - range.first;
    replaced.push({ first: range.first, removed, added: parsed.length, parsed });
    const [old, now] = [document.chunks[range.first], parsed[0]];
    if (removed === 1 && parsed.length === 1 && old && now) rememberBlocks(old, now);
  }
  let chunks = document.chunks;
  for (const { first, removed, parsed } of replaced.reverse())
    chunks = chunks.slice(0, first).concat(parsed, chunks.slice(first + removed));
  if (chunks.length === 0) return openDocument(text);
  const updated = { text, chunks };
  if (replaced.length === 1 && replaced[0]) rememberSplice(document, updated, replaced[0]);
  return updated;
}

/** Offset in the file's text at which each chunk starts; one entry more than there are chunks. */
export function chunkStarts(document: MarkdownDocument): number[] {
  const starts = [0];
  let at = 0;
  for (const chunk of document.chunks) {
    at += chunk.rawLength;
    starts.push(at);
  }
  return starts;
}

/** Offset in the file's text at which the chunk starts; throws when it is not of this document. */
export function chunkStart(document: MarkdownDocument, chunk: Chunk): number {
  let at = 0;
  for (const other of document.chunks) {
    if (other === chunk) return at;
    at += other.rawLength;
  }
  throw new Error('The chunk is not of this document');
}

interface Reparsed {
  readonly parsed: readonly Chunk[];
  readonly first: number;
  readonly end: number;
}

/** Parses the touched chunks anew, and as many neighbours as the edit has merged with them. */
function reparse(
  text: Text,
  changes: ChangeSet,
  starts: readonly number[],
  first: number,
  last: number,
): Reparsed {
  const from = first === 0 ? 0 : changes.mapPos(starts[first] as number, -1);
  if (first > 0 && !startsWithHeading(text, from))
    return reparse(text, changes, starts, first - 1, last);
  const count = starts.length - 1;
  for (let end = last, step = 1; ; end = Math.min(count - 1, end + step), step *= 2) {
    const atEnd = end === count - 1;
    const to = atEnd ? text.length : changes.mapPos(starts[end + 1] as number, 1);
    const { chunks, open } = parseRange(text, from, to);
    if (!open || atEnd) return { parsed: chunks, first, end };
  }
}

function startsWithHeading(text: Text, at: number): boolean {
  return /^#{1,6}(?:[ \t\r\n]|$)/.test(text.sliceString(at, Math.min(text.length, at + 8)));
}

function parseRange(text: Text, from: number, to: number) {
  const front = from === 0 ? frontMatterEnd(text) : 0;
  if (front > to) return { chunks: [], open: true };
  const parsed = parseChunks(text.sliceString(Math.max(from, front), to), to === text.length);
  if (front > 0) {
    if (front === to)
      return { chunks: [frontMatterChunk(text.sliceString(0, front))], open: false };
    return { ...parsed, chunks: [frontMatterChunk(text.sliceString(0, front)), ...parsed.chunks] };
  }
  return parsed;
}

/** End of a YAML front matter at the file's start, the line break after it included; else 0. */
function frontMatterEnd(text: Text): number {
  if (text.length < 7 || text.sliceString(0, 3) !== '---') return 0;
  const start = text.sliceString(0, Math.min(text.length, frontMatterLimit));
  const match = /^---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/.exec(start);
  return match?.[0].length ?? 0;
}

/**
 * Widens touched chunks where front matter may come or go: its closing line can be typed in a later
 * chunk, and the chunk after it need not start with a heading.
 */
function withFrontMatter(
  { chunks }: MarkdownDocument,
  text: Text,
  starts: readonly number[],
  [first, last]: readonly [number, number],
): [number, number] {
  const has = chunks[0]?.kind === 'front-matter';
  const opens = text.sliceString(0, 3) === '---';
  const may = !has && opens && (starts[first] ?? 0) < frontMatterLimit;
  if (may) return [0, last];
  return has && first === 0 ? [0, Math.max(last, Math.min(1, chunks.length - 1))] : [first, last];
}

function touchedRanges(starts: readonly number[], changes: ChangeSet): [number, number][] {
  const ranges: [number, number][] = [];
  changes.iterChangedRanges((fromA, toA) => {
    const first = countWhere(starts, (start) => start < fromA) - 1;
    const last = countWhere(starts, (start) => start <= toA) - 1;
    ranges.push([Math.max(0, first), Math.min(Math.max(last, 0), starts.length - 2)]);
  });
  return mergeTouching(ranges);
}

function mergeTouching(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [first, last] of ranges) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}
