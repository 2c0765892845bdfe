import { lineEndingAt, normaliseLineEndings, rawOffset } from '@/markdown/line-endings';
import { commonEnds } from '@/markdown/trim-replacement';

/** A file's text as a text area shows it: every line break is `\n` there, a lone `\r` too. */
export function inTextArea(text: string): string {
  return normaliseLineEndings(text).text.replaceAll('\r', '\n');
}

/**
 * A file's text after an edit in a text area: what was not touched keeps its line endings, new lines take
 * their neighbour's.
 */
export function keepEndings(before: string, edited: string): string {
  const { text, breaks } = normaliseLineEndings(before);
  const shown = text.replaceAll('\r', '\n');
  const [head, tail] = commonEnds(shown, edited);
  const ending = lineEndingAt(text, breaks, head);
  const inserted = edited.slice(head, edited.length - tail).replaceAll('\n', ending);
  const from = rawOffset(breaks, head);
  const to = rawOffset(breaks, text.length - tail);
  const rest = inserted + before.slice(to);
  if (!rest.startsWith('\n')) return before.slice(0, from) + rest;
  // A break of `\r` alone would become one with what follows.
  let kept = from;
  while (before[kept - 1] === '\r') kept -= 1;
  return before.slice(0, kept) + '\n'.repeat(from - kept) + rest;
}
