import type { Block } from './blocks';
import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import type { Replacement } from './encode';
import { escapeCell } from './escape';
import { restructure } from './restructure';
import { fail, type Result } from './result';
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
  if ([header, ...values].some((value) => value.includes('\n')))
    return fail('A table cell holds one line');
  const near = table.delimiter.cells[Math.max(0, index - 1)];
  const mark = near ? chunk.source.slice(near.content.from, near.content.to) : '---';
  const replacements = [
    cellInsertion(chunk, table.header, index, ` ${escapeCell(header)} `),
    cellInsertion(chunk, table.delimiter, index, delimiterLike(chunk, near?.slot, mark)),
    ...table.rows.map((row, i) =>
      cellInsertion(chunk, row, index, ` ${escapeCell(values[i] ?? '')} `),
    ),
  ];
  return restructure(document, chunk, table, replacements, tableWithColumns(table, 1));
}

export function removeColumn(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
): Result<Edited> {
  if (table.header.cells.length < 2) return fail('A table keeps at least one column');
  const rows = [table.header, table.delimiter, ...table.rows];
  const replacements = rows.flatMap((row) => cellRemoval(row, index));
  return restructure(document, chunk, table, replacements, tableWithColumns(table, -1));
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
  const replacements = rows.flatMap(({ cells }) => {
    const order = [...cells];
    order.splice(to, 0, ...order.splice(index, 1));
    return cells.flatMap(({ slot }, i) => {
      const other = order[i]?.slot ?? slot;
      const insert = chunk.source.slice(other.from, other.to);
      return other === slot ? [] : [{ from: slot.from, to: slot.to, insert }];
    });
  });
  return restructure(document, chunk, table, replacements, tableWithColumns(table, 0));
}

function tableWithColumns(table: TableBlock, change: number) {
  return (blocks: readonly Block[]) =>
    blocks.length === 1 &&
    blocks[0]?.kind === 'table' &&
    blocks[0].header.cells.length === table.header.cells.length + change &&
    blocks[0].rows.length === table.rows.length;
}

function cellInsertion({ source }: Chunk, row: Row, index: number, text: string): Replacement {
  const next = row.cells[index];
  if (next) return { from: next.slot.from, to: next.slot.from, insert: `${text}|` };
  const last = row.cells.at(-1)?.slot.to ?? row.from;
  const missing = '  |'.repeat(Math.max(0, index - row.cells.length));
  const closed = source[last] === '|';
  return closed
    ? { from: last + 1, to: last + 1, insert: `${missing}${text}|` }
    : { from: last, to: last, insert: ` |${missing}${text}`.trimEnd() };
}

function cellRemoval(row: Row, index: number): Replacement[] {
  const cell = row.cells[index];
  if (!cell) return [];
  const { from, to } = cell.slot;
  const isLast = index === row.cells.length - 1;
  if (isLast && index > 0) return [{ from: from - 1, to, insert: '' }];
  return [{ from, to: to + 1, insert: '' }];
}

function delimiterLike(
  { source }: Chunk,
  slot: { from: number; to: number } | undefined,
  mark: string,
) {
  const padded = slot !== undefined && source[slot.from] === ' ';
  return padded ? ` ${mark} ` : mark;
}
