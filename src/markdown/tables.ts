import type { SyntaxNode } from '@lezer/common';
import { trimBlanks, trimBlanksEnd, trimBlanksStart } from './blanks';
import type { Block } from './blocks';
import { labelAt, leadingBlanks, paragraphBlocks } from './labels';
import { countWhere } from './sorted';
import { type Span, shifted } from './spans';

export interface Cell {
  /** The cell's content without padding. */
  readonly content: Span;
  /** All between the two delimiters, padding included. */
  readonly slot: Span;
}

/**
 * A table's line by itself; its cells' offsets count from its start. Lines that an edit leaves as they were stay the
 * same objects, so that what a line alone decides can be kept by it.
 */
export interface TableLine {
  readonly text: string;
  readonly cells: readonly Cell[];
}

export interface Row extends Span {
  readonly line: TableLine;
  readonly cells: readonly Cell[];
}

export interface TableBlock extends Span {
  readonly kind: 'table';
  readonly header: Row;
  readonly delimiter: Row;
  readonly rows: readonly Row[];
}

/**
 * Reads a table. A labelled line that Markdown takes for the last row, because no blank line
 * parts it from the table, is read as the label it is.
 */
export function readTable(source: string, node: SyntaxNode): Block[] {
  const lines: Span[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name !== 'QuoteMark') lines.push({ from: child.from, to: child.to });
  const [header, delimiter, ...rest] = lines as [Span, Span, ...Span[]];
  const isLabel = ({ from }: Span) => {
    const start = from + leadingBlanks(source, from);
    return source[start] !== '|' && labelAt(source, start) !== undefined;
  };
  const cut = rest.findIndex(isLabel);
  const rows = cut < 0 ? rest : rest.slice(0, cut);
  const last = rows.at(-1) ?? delimiter;
  const table: TableBlock = {
    kind: 'table',
    from: node.from,
    to: last.to,
    header: readRow(source, header),
    delimiter: readRow(source, delimiter),
    rows: rows.map((row) => readRow(source, row)),
  };
  const after = cut < 0 ? undefined : rest[cut];
  return after ? [table, ...paragraphBlocks(source, after.from, node.to)] : [table];
}

/** Whether a table starts at the margin: it is then no part of a list or a quote. */
export function startsLine(source: string, { from }: TableBlock): boolean {
  return from === 0 || source[from - 1] === '\n';
}

/** The row that stands in the span, blanks after it left out. */
export function readRow(source: string, { from, to }: Span): Row {
  return rowAt(from, readLine(source.slice(from, to)));
}

/** The row that an offset stands in, the header among them; the last one for what stands after it. */
export function rowAround({ header, rows }: TableBlock, at: number): Row {
  return rows[countWhere(rows, ({ from }) => from <= at) - 1] ?? header;
}

/** A line as a row of a text in which it starts at `from`. */
export function rowAt(from: number, line: TableLine): Row {
  let cells: readonly Cell[] | undefined;
  return {
    from,
    to: from + line.text.length,
    line,
    get cells() {
      cells ??= line.cells.map(({ slot, content }) => ({
        slot: shifted(slot, from),
        content: shifted(content, from),
      }));
      return cells;
    },
  };
}

/** Splits a table line at its unescaped `|`; a delimiter at either end opens or closes no cell. */
export function readLine(source: string): TableLine {
  const text = copyOf(trimBlanksEnd(source));
  const start = text.length - trimBlanksStart(text).length;
  const end = text.length;
  const bars = delimiters(text, start);
  const first = bars[0] === start ? start + 1 : start;
  const inner = bars.filter((bar) => bar >= first);
  const closed = inner.at(-1) === end - 1 && end > first;
  const limits = closed ? inner : [...inner, end];
  const cells: Cell[] = [];
  let at = first;
  for (const limit of limits) {
    cells.push(readCell(text, at, limit));
    at = limit + 1;
  }
  return { text, cells };
}

/** The same text without a hold on the longer one that it was cut from, which it outlives. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

function readCell(text: string, from: number, to: number): Cell {
  const padded = text.slice(from, to);
  const content = trimBlanks(padded);
  const start = content === '' ? from : from + padded.indexOf(content);
  return { slot: { from, to }, content: { from: start, to: start + content.length } };
}

function delimiters(text: string, from: number): number[] {
  const bars: number[] = [];
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') bars.push(at);
  }
  return bars;
}
