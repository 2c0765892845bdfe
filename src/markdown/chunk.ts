import { Tree } from '@lezer/common';
import { normaliseLineEndings } from './line-endings';
import { surelyCloses } from './lone-heading';
import { parseBlocks } from './parser';

/**
 * A chunk is the text from one top-level ATX heading at column 0 to the next (the first chunk
 * starts with the file). Such a heading ends every open block but an unclosed fence, HTML block or
 * comment, so a chunk parses alone to exactly what it is within the whole file, and an edit
 * re-parses only the chunk it touches.
 */
export interface Chunk {
  /** The chunk's text with `\n` line endings; all offsets inside a chunk count in it. */
  readonly source: string;
  readonly breaks: readonly number[];
  /** Length in the file's own text, `\r` included. */
  readonly rawLength: number;
  /** Its block structure, parsed when first asked for; `inlineTreeOf` has what stands within lines. */
  readonly tree: Tree;
  readonly kind: 'markdown' | 'front-matter';
}

export interface ParsedChunks {
  readonly chunks: Chunk[];
  /** The last chunk would swallow a heading that came after it. */
  readonly open: boolean;
}

const sentinelHeading = '# .';
/** With the break before it. A line ends at `\n` alone, where `^` and `$` of a pattern end it at `\r` and U+2028 too. */
const headingLine = /\n#{1,6}(?:[ \t\r]|(?![^\n]))/g;

/**
 * Splits and parses a piece of a file. The piece starts at the file's start or at a chunk's;
 * `atEnd`: it ends with the file.
 */
export function parseChunks(raw: string, atEnd: boolean): ParsedChunks {
  const chunks: Chunk[] = [];
  const { text, breaks } = normaliseLineEndings(raw);
  const starts = candidateStarts(text);
  let index = 0;
  let open = false;
  while (index < starts.length) {
    const { tree, end, closed } = firstChunk(text, starts, index, atEnd);
    const from = starts[index] as number;
    chunks.push(makeChunk(text, breaks, from, end, tree));
    open = !closed;
    const next = starts.indexOf(end, index + 1);
    if (next < 0) break;
    index = next;
  }
  return { chunks, open };
}

export function frontMatterChunk(raw: string): Chunk {
  const { text, breaks } = normaliseLineEndings(raw);
  return {
    source: text,
    breaks,
    rawLength: raw.length,
    tree: Tree.empty,
    kind: 'front-matter',
  };
}

function makeChunk(
  text: string,
  breaks: readonly number[],
  from: number,
  to: number,
  read: () => Tree,
): Chunk {
  const own = breaks.filter((at) => at >= from && at < to).map((at) => at - from);
  let tree: Tree | undefined;
  return {
    source: text.slice(from, to),
    breaks: own,
    rawLength: to - from + own.length,
    get tree() {
      tree ??= read();
      return tree;
    },
    kind: 'markdown',
  };
}

function candidateStarts(text: string): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(headingLine)) starts.push(index + 1);
  return starts;
}

/** Takes in candidate after candidate (doubling) until a heading that follows stands on its own. */
function firstChunk(text: string, starts: readonly number[], index: number, atEnd: boolean) {
  const from = starts[index] as number;
  for (let step = 1; ; step *= 2) {
    const last = Math.min(starts.length, index + step);
    const end = starts[last] ?? text.length;
    const piece = text.slice(from, end);
    const whole = atEnd && last === starts.length;
    const read = () => parseBlocks(whole ? piece : withSentinel(piece));
    if (step === 1 && surelyCloses(piece)) return { tree: read, end, closed: true };
    const tree = read();
    const boundary = step > 1 ? firstHeadingAfterStart(tree, piece, from, starts) : undefined;
    if (boundary !== undefined) {
      const shorter = text.slice(from, boundary);
      return { tree: () => parseBlocks(withSentinel(shorter)), end: boundary, closed: true };
    }
    const closed = whole || endsWithSentinel(tree, withSentinel(piece).length);
    if (closed || last === starts.length) return { tree: () => tree, end, closed };
  }
}

function firstHeadingAfterStart(
  tree: Tree,
  piece: string,
  from: number,
  starts: readonly number[],
): number | undefined {
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.from === 0 || node.from >= piece.length) continue;
    if (node.name.startsWith('ATXHeading') && starts.includes(from + node.from))
      return from + node.from;
  }
  return undefined;
}

/** Whether the chunk's text ends within a fence, HTML block or comment, which would go on over what follows. */
export function isOpen({ source, kind }: Chunk): boolean {
  if (kind === 'front-matter') return false;
  const text = withSentinel(source);
  return !endsWithSentinel(parseBlocks(text), text.length);
}

function withSentinel(piece: string): string {
  return piece === '' || piece.endsWith('\n')
    ? piece + sentinelHeading
    : `${piece}\n${sentinelHeading}`;
}

function endsWithSentinel(tree: Tree, length: number): boolean {
  const last = tree.topNode.lastChild;
  return last?.name === 'ATXHeading1' && last.from === length - sentinelHeading.length;
}
