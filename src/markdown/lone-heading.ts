import type { Heading } from './blocks';
import { trimmed } from './spans';

/** A line that may begin a fence or HTML, in a list or a quote too; both can go on over a heading. */
const fenceOrHtml = /^[ \t>*+\-.)\d]*(?:`{3}|~{3}|<)/m;

const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const indentedHeading = /\n[ \t\r]+#/;
/** A line ends at `\n` alone, and a `\r` without one is a blank. */
const underline = /(?<![^\n])[ \t\r]*(?:=+|-+)[ \t\r]*(?![^\n])/g;
const firstLine = /^(#{1,6})[ \t][^#\r\n]*(?=\n|$)/;

/** Whether every block of the text surely ends where a heading follows. Told without parsing; false when in doubt. */
export function surelyCloses(text: string): boolean {
  const rest = withoutFences(text);
  return rest !== undefined && !fenceOrHtml.test(rest);
}

/**
 * The heading of a chunk that surely has this one alone, at its start; undefined when in doubt. Told
 * without parsing, so that a plan opens without its sections being read.
 */
export function loneHeading(source: string): Heading | undefined {
  const line = firstLine.exec(source);
  if (!line || mayHoldHeadings(source)) return undefined;
  const level = line[1]?.length ?? 0;
  const to = line[0].length;
  return { kind: 'heading', level, from: 0, to, text: trimmed(source, level, to) };
}

/** Whether a line after the first may be a heading: an indented one, or one of the underlined kind. */
function mayHoldHeadings(source: string): boolean {
  const rest = withoutFences(source) ?? source;
  if (indentedHeading.test(rest)) return true;
  for (const { index } of rest.matchAll(underline)) {
    const above = rest.slice(rest.lastIndexOf('\n', index - 2) + 1, index - 1);
    if (/[^ \t]/.test(above)) return true;
  }
  return false;
}

/** The text with a blank line for each fence that begins and ends at a line's start; undefined when in doubt. */
function withoutFences(text: string): string | undefined {
  if (!/^(?:`{3}|~{3})/m.test(text)) return text;
  const kept: string[] = [];
  let mark: string | undefined;
  for (const line of text.split('\n')) {
    if (/^[ \t]+(?:`{3}|~{3})/.test(line)) return undefined;
    if (mark === undefined) {
      const start = fenceStart.exec(line);
      mark = start?.[1] ?? start?.[2];
      kept.push(mark === undefined ? line : '');
    } else if (line.startsWith(mark) && isRunOf(mark.charAt(0), line)) {
      mark = undefined;
    }
  }
  return mark === undefined ? kept.join('\n') : undefined;
}

function isRunOf(character: string, line: string): boolean {
  return line.replace(/[ \t]+$/, '').replaceAll(character, '') === '';
}
