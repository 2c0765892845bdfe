import { lineEndingAt, normaliseLineEndings, rawOffset } from '@/markdown/line-endings';

/**
 * A file's text after an edit in a text area, which knows `\n` alone: what was not touched keeps its line
 * endings, new lines take their neighbour's.
 */
export function keepEndings(before: string, edited: string): string {
  const { text, breaks } = normaliseLineEndings(before);
  if (breaks.length === 0) return edited;
  const most = Math.min(text.length, edited.length);
  let head = 0;
  while (head < most && text[head] === edited[head]) head += 1;
  let tail = 0;
  while (tail < most - head && text.at(-1 - tail) === edited.at(-1 - tail)) tail += 1;
  const ending = lineEndingAt(text, breaks, head);
  const inserted = edited.slice(head, edited.length - tail).replaceAll('\n', ending);
  const from = rawOffset(breaks, head);
  const to = rawOffset(breaks, text.length - tail);
  return before.slice(0, from) + inserted + before.slice(to);
}
