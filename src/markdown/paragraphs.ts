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

/**
 * The lines of `spelled`, which says `next`, where those that stay are as `written`, which says `old`; undefined
 * where no line stays, or a line of a text is not one of its value.
 */
export function keptSpelling(
  written: string,
  old: string,
  next: string,
  spelled: string,
): string | undefined {
  const [source, own] = [written.split('\n'), old.split('\n')];
  const [lines, now] = [next.split('\n'), spelled.split('\n')];
  if (source.length !== own.length || lines.length !== now.length) return undefined;
  const [head, tail] = commonEnds(own, lines);
  if (head + tail === 0) return undefined;
  return [
    ...source.slice(0, head),
    ...now.slice(head, now.length - tail),
    ...source.slice(source.length - tail),
  ].join('\n');
}
