import { type Atom, readLines } from './atoms';
import { trimBlanks } from './blanks';
import type { TextBlock } from './blocks';
import type { Chunk } from './chunk';
import type { Span } from './spans';
import { commonEnds } from './trim-replacement';

/** Whether nothing but blank lines stands between two blocks of a chunk. */
export function areNeighbours({ source }: Chunk, first: Span, second: Span): boolean {
  return trimBlanks(source.slice(first.to, second.from)) === '';
}

/** Neighbouring paragraphs as one text, in which blank lines part them. */
export function paragraphsAtom(chunk: Chunk, parts: readonly Atom[]): Atom {
  const from = parts[0]?.from ?? 0;
  const to = parts.at(-1)?.to ?? from;
  const value = readLines(chunk.source, { from, to }, true);
  const block: TextBlock = { kind: 'text', from, to };
  return { context: 'text', identity: 'text', value, block, parts, from, to };
}

/** What of a text changes, line by line: the lines that stay keep their spelling. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly lines: readonly string[];
  readonly after: readonly string[];
}

/** Compares the value that a text is to have with its own; all of it changes where a line of the source is not one of the value. */
export function changedLines(written: string, old: string, next: string): ChangedLines {
  const source = written.split('\n');
  const own = old.split('\n');
  const lines = next.split('\n');
  if (source.length !== own.length) return { before: [], lines, after: [] };
  const [head, tail] = commonEnds(own, lines);
  return {
    before: source.slice(0, head),
    lines: lines.slice(head, lines.length - tail),
    after: source.slice(source.length - tail),
  };
}
