import type { SyntaxNode } from '@lezer/common';
import { trimBlanks, trimBlanksEnd, trimBlanksStart } from './blanks';
import type { Block } from './blocks';
import { labelAt, leadingBlanks, paragraphBlocks } from './labels';
import type { Span } from './spans';

export interface Cell {
  /** The cell's content without padding. */
  readonly content: Span;
  /** All between the two delimiters, padding included. */
  readonly slot: Span;
}

export interface Row extends Span {
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
    lines.push({ from: child.from, to: child.to });
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

/** Splits a table line at its unescaped `|`; a delimiter at either end opens or closes no cell. */
export function readRow(source: string, { from, to }: Span): Row {
  const line = source.slice(from, to);
  const end = from + trimBlanksEnd(line).length;
  const start = from + line.length - trimBlanksStart(line).length;
  const bars = delimiters(source, start, end);
  const first = bars[0] === start ? start + 1 : start;
  const inner = bars.filter((bar) => bar >= first);
  const closed = inner.at(-1) === end - 1 && end > first;
  const limits = closed ? inner : [...inner, end];
  const cells: Cell[] = [];
  let at = first;
  for (const limit of limits) {
    cells.push(readCell(source, at, limit));
    at = limit + 1;
  }
  return { from, to: end, cells };
}

function readCell(source: string, from: number, to: number): Cell {
  const text = source.slice(from, to);
  const content = trimBlanks(text);
  const start = content === '' ? from : from + text.indexOf(content);
  return { slot: { from, to }, content: { from: start, to: start + content.length } };
}

function delimiters(source: string, from: number, to: number): number[] {
  const bars: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '|') bars.push(at);
  }
  return bars;
}
