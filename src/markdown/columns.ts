import type { Block } from './blocks';
import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import type { Replacement } from './encode';
import { escapeCell } from './escape';
import { restructure } from './restructure';
import { fail, type Result } from './result';
import { type Span, trimmed } from './spans';
import type { Row, TableBlock } from './tables';
import type { Edited } from './write';

/** Inserts a column so that it becomes column `index`; `values` are its cells below the header. */
export function insertColumn(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
  header: string,
  values: readonly string[],
): Result<Edited> {
  const near = table.delimiter.cells[Math.max(0, index - 1)];
  const mark = near ? chunk.source.slice(near.content.from, near.content.to) : '---';
  const replacements = [
    cellInsertion(chunk, table.header, index, ` ${escapeCell(header)} `),
    cellInsertion(chunk, table.delimiter, index, delimiterLike(chunk, near?.slot, mark)),
    ...table.rows.flatMap((row, i) => {
      const text = escapeCell(values[i] ?? '');
      const goesWithout = text === '' && endsBefore(chunk.source, table, row, index);
      return goesWithout ? [] : [cellInsertion(chunk, row, index, ` ${text} `)];
    }),
  ];
  const texts = [header, ...values].map(escapeCell);
  const expected = cellsOf(chunk, table).map((cells, i) => {
    const filled = Array.from({ length: Math.max(index, cells.length) }, (_, c) => cells[c] ?? '');
    return filled.toSpliced(index, 0, texts[i] ?? '');
  });
  return restructure(document, chunk, table, replacements, tableOf(expected));
}

export function removeColumn(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
): Result<Edited> {
  if (table.header.cells.length < 2) return fail('A table keeps at least one column');
  const rows = [table.header, table.delimiter, ...table.rows];
  const replacements = rows.flatMap((row) => cellRemoval(chunk, row, index));
  const expected = cellsOf(chunk, table).map((cells) => cells.toSpliced(index, 1));
  return restructure(document, chunk, table, replacements, tableOf(expected));
}

/** Moves a column's cells verbatim to where column `to` stands. */
export function moveColumn(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
  to: number,
): Result<Edited> {
  const rows = [table.header, table.delimiter, ...table.rows];
  const short = rows.find(({ cells }) => cells.length <= Math.max(index, to));
  if (short) return fail('A row of this table has too few cells to move the column');
  const replacements = rows.flatMap((row) => {
    const spans = movedSpans(chunk.source, row);
    const order = [...spans];
    order.splice(to, 0, ...order.splice(index, 1));
    return spans.flatMap((span, i) => {
      const other = order[i] ?? span;
      const insert = chunk.source.slice(other.from, other.to);
      return other === span ? [] : [{ from: span.from, to: span.to, insert }];
    });
  });
  const expected = cellsOf(chunk, table).map((cells) => {
    const order = [...cells];
    order.splice(to, 0, ...order.splice(index, 1));
    return order;
  });
  const isMoved = tableOf(expected);
  const isWhole = (block: Block | undefined) =>
    block?.kind === 'table' &&
    block.rows.every(({ cells }, i) => cells.length === table.rows[i]?.cells.length);
  return restructure(
    document,
    chunk,
    table,
    replacements,
    // An empty cell that ends its line without a `|` would be lost.
    (blocks, now) => isMoved(blocks, now) && isWhole(blocks[0]),
  );
}

/** What changes places with another cell: all between two bars, or the text where a bar is left out. */
function movedSpans(source: string, row: Row): Span[] {
  const isWhole = !isOpen(source, row, 0) && source[row.to - 1] === '|';
  return row.cells.map(({ slot }) => (isWhole ? slot : trimmed(source, slot.from, slot.to)));
}

/** The cells' texts, header first. */
function cellsOf({ source }: Chunk, { header, rows }: TableBlock): string[][] {
  return [header, ...rows].map(({ cells }) =>
    cells.map(({ content }) => source.slice(content.from, content.to)),
  );
}

/** Empty cells at a row's end count as absent. */
function tableOf(expected: readonly (readonly string[])[]) {
  const filled = (cells: readonly string[]) =>
    JSON.stringify(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  return ([block, ...more]: readonly Block[], now: Chunk) => {
    if (block?.kind !== 'table' || more.length > 0) return false;
    if (block.header.cells.length !== expected[0]?.length) return false;
    const cells = cellsOf(now, block);
    return (
      cells.length === expected.length &&
      cells.every((row, i) => filled(row) === filled(expected[i] ?? []))
    );
  };
}

/** Whether an empty cell there need not be written: the row is short, or ends without a `|`. */
function endsBefore(source: string, { header }: TableBlock, row: Row, index: number): boolean {
  if (index < row.cells.length) return false;
  return row.cells.length < header.cells.length || source[row.to - 1] !== '|';
}

function cellInsertion({ source }: Chunk, row: Row, index: number, text: string): Replacement {
  const next = row.cells[index];
  if (next) {
    const { from } = next.slot;
    const opens = isOpen(source, row, index);
    return { from, to: from, insert: opens ? `${text.trim()} | ` : `${text}|` };
  }
  const last = row.cells.at(-1)?.slot.to ?? row.from;
  const missing = '  |'.repeat(Math.max(0, index - row.cells.length));
  const closed = source[last] === '|';
  return closed
    ? { from: last + 1, to: last + 1, insert: `${missing}${text}|` }
    : { from: last, to: last, insert: ` |${missing}${text}`.trimEnd() };
}

/** Whether the cell starts its row, without a `|` before it. */
function isOpen(source: string, row: Row, index: number): boolean {
  const from = row.cells[index]?.slot.from ?? 0;
  return index === 0 && source[from - 1] !== '|';
}

function cellRemoval({ source }: Chunk, row: Row, index: number): Replacement[] {
  const cell = row.cells[index];
  if (!cell) return [];
  const { from, to } = cell.slot;
  const isLast = index === row.cells.length - 1;
  if (isLast && index > 0) return [{ from: from - 1, to, insert: '' }];
  const blank = isOpen(source, row, index) && source[to + 1] === ' ' ? 1 : 0;
  return [{ from, to: Math.min(to + 1 + blank, row.to), insert: '' }];
}

function delimiterLike(
  { source }: Chunk,
  slot: { from: number; to: number } | undefined,
  mark: string,
) {
  const padded = slot !== undefined && source[slot.from] === ' ';
  return padded ? ` ${mark} ` : mark;
}
