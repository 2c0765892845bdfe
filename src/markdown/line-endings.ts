import { countWhere } from './sorted';

/**
 * Codecs work on text whose lines end in `\n`; the file may end them in `\r\n`, or mix both.
 * `breaks` holds, in ascending order, the normalised offset of every `\n` that was `\r\n`.
 */
export interface NormalisedText {
  readonly text: string;
  readonly breaks: readonly number[];
}

export function normaliseLineEndings(raw: string): NormalisedText {
  if (!raw.includes('\r\n')) return { text: raw, breaks: [] };
  const breaks: number[] = [];
  let text = '';
  let start = 0;
  for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', start)) {
    text += raw.slice(start, at);
    breaks.push(text.length);
    text += '\n';
    start = at + 2;
  }
  return { text: text + raw.slice(start), breaks };
}

/** Raw offset of a normalised offset: one more for each `\r\n` that ends before it. */
export function rawOffset(breaks: readonly number[], offset: number): number {
  return offset + countBelow(breaks, offset);
}

/** The ending that a new line at `offset` takes: that of the line it stands in, else of the one before. */
export function lineEndingAt(source: string, breaks: readonly number[], offset: number): string {
  const own = source.indexOf('\n', offset);
  const nearest = own >= 0 ? own : source.lastIndexOf('\n');
  return nearest >= 0 && breaks[countBelow(breaks, nearest)] === nearest ? '\r\n' : '\n';
}

function countBelow(sorted: readonly number[], limit: number): number {
  return countWhere(sorted, (at) => at < limit);
}
