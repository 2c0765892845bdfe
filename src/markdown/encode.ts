import type { Atom } from './atoms';
import { trimBlanks } from './blanks';
import type { FenceBlock, FieldBlock } from './blocks';
import {
  escapeCell,
  escapeComment,
  escapeLineStart,
  escapeReferences,
  onOneLine,
  referBlanks,
  referEndBlanks,
  referLineBreaks,
  referMarks,
} from './escape';
import { endOfLine } from './fences';
import { type Field, paragraphIndent } from './labels';
import { keptSpelling } from './paragraphs';
import type { Span } from './spans';
import { type Cell, rowAround, type TableBlock } from './tables';
import { trimReplacement } from './trim-replacement';

/** Offsets in a chunk's source. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** Where `insert` stands in the chunk: its line breaks are kept as they are there. */
  readonly copyOf?: Span;
}

/** The ways to spell `value` at the atom's place, the plainest first. */
export function encodings(source: string, atom: Atom, value: string): Replacement[][] {
  const { from, to } = atom;
  switch (atom.context) {
    case 'cell':
      return encodeCell(atom, value);
    case 'field':
      return spellings(source, atom, value, (spell) => encodeField(source, atom, value, spell));
    case 'item':
      return spellings(source, atom, value, (spell) => encodeItem(source, atom, value, spell));
    case 'text':
      return spellings(source, atom, value, (spell) => ({
        from,
        to,
        insert: spell(value, true, ''),
      }));
    case 'fence':
      return encodeFence(source, atom, value);
    case 'heading':
      return [[headingReplacement(source, atom, onOneLine(value))]];
    case 'box':
      return [[{ from, to, insert: value }]];
    case 'raw':
      return [[{ from, to, insert: value }]];
  }
}

/**
 * `first`: the value's first line starts a line of the file; further lines get the indent, those of
 * further paragraphs `below` where that is another.
 */
type Spell = (value: string, first: boolean, indent: string, below?: string) => string;

/**
 * As it stands; escaped at the starts of lines where that would be read as something else; last with
 * character references for blanks that Markdown would drop and marks that it would pair.
 */
function spellings(
  source: string,
  atom: Atom,
  value: string,
  encode: (spell: Spell) => Replacement,
): Replacement[][] {
  const { from, to } = atom;
  const written = source.slice(from, to);
  const hasComment = /(?<!\\)<!--/.test(written);
  const inText = (text: string) => escapeReferences(escapeComment(text));
  const plain = spellWith((line) => line, inText);
  const escaped = spellWith(escapeLineStart, inText);
  const withEnds = spellWith(escapeLineStart, (text) => referEndBlanks(inText(text)));
  const withBlanks = spellWith(escapeLineStart, (text) => referBlanks(inText(text)));
  const referred = (text: string) => referBlanks(referMarks(escapeReferences(text)));
  const withMarks = spellWith(escapeLineStart, referred);
  const onOne = spellWith(escapeLineStart, (text) => referLineBreaks(referred(text)));
  const withComment = spellWith((line) => line, escapeReferences);
  const spells = [
    ...(hasComment ? [withComment] : []),
    plain,
    escaped,
    withEnds,
    withBlanks,
    withMarks,
    onOne,
  ];
  // First with each line that stays as it is spelled.
  return spells.map(encode).flatMap((whole) => {
    const kept = keptSpelling(written, atom.value, value, whole.insert);
    return kept === undefined ? [[whole]] : [[trimReplacement(from, written, kept)], [whole]];
  });
}

function spellWith(startOfLine: (line: string) => string, inText: (text: string) => string): Spell {
  return (value, first, indent, below = indent) => {
    let own = indent;
    const lines = inText(value)
      .split('\n')
      .map((line, index) => {
        if (index === 0) return first ? startOfLine(line) : line;
        if (trimBlanks(line) !== '') return own + startOfLine(line);
        own = below;
        return line;
      });
    return lines.join('\n');
  };
}

function encodeField(source: string, atom: Atom, value: string, spell: Spell): Replacement {
  const { field } = atom.block as FieldBlock;
  const gap = source.slice(field.mark.to, atom.from);
  const below = gap.includes('\n');
  if (value === '') return { from: field.mark.to, to: atom.to, insert: '' };
  const insert = spell(value, below, ...indentsOf(field));
  if (below) return { from: atom.from, to: atom.to, insert };
  return atom.to > atom.from && gap !== ''
    ? { from: atom.from, to: atom.to, insert }
    : { from: field.mark.to, to: atom.to, insert: ` ${insert}` };
}

function indentsOf({ bullet, indent }: Field): [string, string] {
  const own = ' '.repeat(indent);
  return [own, bullet ? own : paragraphIndent];
}

function encodeItem(source: string, atom: Atom, value: string, spell: Spell): Replacement {
  const { item, from, to } = atom;
  const text = spell(value, true, ' '.repeat(item?.indent ?? 0));
  const tight = value !== '' && !/[ \t]/.test(source[from - 1] ?? ' ');
  return { from, to, insert: tight ? ` ${text}` : text };
}

function headingReplacement(source: string, { from, to }: Atom, value: string): Replacement {
  const tight = value !== '' && source[from - 1] === '#';
  return { from, to, insert: tight ? ` ${value}` : value };
}

function encodeFence(source: string, atom: Atom, value: string): Replacement[][] {
  const block = atom.block as FenceBlock;
  const pad = ' '.repeat(block.indent);
  const text = value
    .split('\n')
    .map((line) => (line === '' ? line : pad + line))
    .join('\n');
  const hadLine = atom.to > atom.from || source[atom.to] === '\n';
  const body = {
    from: atom.from,
    to: atom.to,
    insert: hadLine || value === '' ? text : `${text}\n`,
  };
  if (!block.closed) return [[startsOwnLine(source, body)]];
  const longer = longerMark(block.mark, value);
  return [
    [body],
    [{ ...markSpan(block), insert: longer }, body, closingMark(source, block, longer)],
  ];
}

/** The text of a fence whose opening mark ends the file starts a line of its own. */
function startsOwnLine(source: string, body: Replacement): Replacement {
  const follows = body.from > 0 && source[body.from - 1] !== '\n';
  return follows && body.insert !== ''
    ? { ...body, insert: `\n${body.insert.replace(/\n$/, '')}` }
    : body;
}

function markSpan(block: FenceBlock) {
  return { from: block.from, to: block.from + block.mark.length };
}

function closingMark(source: string, block: FenceBlock, mark: string): Replacement {
  const line = source.slice(0, block.to).lastIndexOf('\n') + 1;
  const from = line + source.slice(line).search(/[`~]/);
  return { from, to: Math.min(block.to, endOfLine(source, from)), insert: mark };
}

function longerMark(mark: string, value: string): string {
  const char = mark[0] ?? '`';
  const runs = value.match(new RegExp(`${char}{3,}`, 'g')) ?? [];
  const longest = Math.max(mark.length, ...runs.map((run) => run.length));
  return char.repeat(longest + 1);
}

function encodeCell(atom: Atom, value: string): Replacement[][] {
  const table = atom.block as TableBlock;
  const { cells } = rowAround(table, atom.from);
  const column = cells.findIndex(({ content }) => content.from === atom.from);
  const cell = cells[column];
  if (!cell) throw new Error('The atom is not a cell of its table');
  const { from, to } = cell.slot;
  const width = columnWidth(table, column);
  const insert = padCell(cell, escapeCell(value), width);
  // At either end of a row without an outer bar some texts need one, so that the row stays a row.
  const barred = column === 0 ? `| ${insert.trimStart()}` : `${insert}|`;
  return [[{ from, to, insert }], [{ from, to, insert: barred }]];
}

/** Width of a column's slot in the delimiter row, which an aligned table's cells share. */
export function columnWidth({ delimiter }: TableBlock, column: number): number {
  const slot = delimiter.cells[column]?.slot;
  return slot ? slot.to - slot.from : 0;
}

/**
 * The cell's text in the room the old one had: the leading blanks stay, the trailing ones shrink or
 * grow so that an aligned column keeps its width while the text fits.
 */
export function padCell({ slot, content }: Cell, text: string, width: number): string {
  const room = slot.to - slot.from;
  const wasEmpty = content.to === content.from;
  const lead = wasEmpty ? Math.min(1, room) : content.from - slot.from;
  const trail = wasEmpty ? room - lead : slot.to - content.to;
  const least = !wasEmpty && trail === 0 && !text.endsWith('\\') ? 0 : 1;
  const left = wasEmpty && room === 0 && text !== '' ? 1 : lead;
  const aligned = trail > 1 || wasEmpty || (room === width && trail > 0);
  const right = Math.max(least, aligned ? room - left - text.length : trail);
  return ' '.repeat(left) + text + ' '.repeat(right);
}
