import type { Heading } from './blocks';
import { trimmed } from './spans';

/** A line that may begin a fence or HTML, in a list or a quote too; both can go on over a heading. */
const fenceOrHtml = /^[ \t>*+\-.)\d]*(?:`{3}|~{3}|<)/m;

/** A line after the first that may be a heading: an indented one, or one of the underlined kind. */
const otherHeading = /\n(?:[ \t]+#|[ \t]*(?:=+|-+)[ \t]*(?:\n|$))/;

const firstLine = /^(#{1,6})[ \t][^#\r\n]*(?=\n|$)/;

/** Whether every block of the text surely ends where a heading follows. Told without parsing; false when in doubt. */
export function surelyCloses(text: string): boolean {
  return !fenceOrHtml.test(text);
}

/**
 * The heading of a chunk that surely has this one alone, at its start; undefined when in doubt. Told
 * without parsing, so that a plan opens without its sections being read.
 */
export function loneHeading(source: string): Heading | undefined {
  const line = firstLine.exec(source);
  if (!line || otherHeading.test(source)) return undefined;
  const level = line[1]?.length ?? 0;
  const to = line[0].length;
  return { kind: 'heading', level, from: 0, to, text: trimmed(source, level, to) };
}
