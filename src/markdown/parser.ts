import type { Tree } from '@lezer/common';
import { GFM, parser, Table, TaskList } from '@lezer/markdown';

const inlineParsers = [
  'Escape',
  'Entity',
  'InlineCode',
  'HTMLTag',
  'Emphasis',
  'HardBreak',
  'Link',
  'Image',
  'LinkEnd',
];
const blocks = parser.configure([Table, TaskList, { remove: inlineParsers }]);
const whole = parser.configure(GFM);

/**
 * The block structure of a text with `\n` line endings: no emphasis, links or code within lines, which
 * would take half the time. The tree's offsets are those of `source`.
 * @lezer/markdown does not take a delimiter row with blanks after its last `|` for a table, as GFM
 * does; such blanks are shown to the parser as dashes before the `|`, which moves no offset.
 */
export function parseBlocks(source: string): Tree {
  return blocks.parse(source.replace(paddedDelimiterRow, moveBlanksInside));
}

/** The same with what stands within lines. */
export function parseMarkdown(source: string): Tree {
  return whole.parse(source.replace(paddedDelimiterRow, moveBlanksInside));
}

const paddedDelimiterRow = /(?<![^\n])(?=[ \t|:]*-)([ \t|:-]*)\|([ \t]+)(?![^\n])/g;

function moveBlanksInside(_row: string, cells: string, blanks: string): string {
  return `${cells}${blanks.replace(/[ \t]/g, ' ')}|`;
}
