import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

const markdown = parser.configure(GFM);

/**
 * Parses text with `\n` line endings. The tree's offsets are those of `source`.
 * @lezer/markdown does not take a delimiter row with blanks after its last `|` for a table, as GFM
 * does; such blanks are shown to the parser as dashes before the `|`, which moves no offset.
 */
export function parseMarkdown(source: string): Tree {
  return markdown.parse(source.replace(paddedDelimiterRow, moveBlanksInside));
}

const paddedDelimiterRow = /^([ \t]*\|?[ \t|:-]*-[ \t|:-]*)\|([ \t]+)$/gm;

function moveBlanksInside(_row: string, cells: string, blanks: string): string {
  return `${cells}${blanks.replace(/[ \t]/g, ' ')}|`;
}
