import { type Block, type ReadText, readAgainWith } from './blocks';
import { endOfLine, startOfLine } from './fences';
import { shiftBlock, shiftRow } from './shift-block';
import { type Row, readLine, rowAt, startsLine, type TableBlock, type TableLine } from './tables';
import { commonEnds } from './trim-replacement';

/**
 * From now on a table's lines stay the same objects over an edit that leaves them as they were; an edit of rows
 * alone is read without parsing, and one of what stands below a table without parsing the table.
 */
export function keepLines(): void {
  readAgainWith(
    (before, source, read) =>
      blocksFromTable(before, source, read) ?? withKeptLines(before, read()),
  );
}

const blankLine = /[ \t]*(?:\n|$)/y;

/**
 * The blocks of a text that differs from one already read in rows of one table, or below it; undefined where it
 * may differ in more. A line that starts with a bar at column 0 can begin nothing else within a table that is no
 * part of a list or a quote, so what surrounds it stays what it was; and a table ends at a blank line, so that what
 * follows is read by itself.
 */
function blocksFromTable(
  before: ReadText,
  source: string,
  read: (from: number) => readonly Block[],
): Block[] | undefined {
  const change = changedLines(before.source, source);
  const index = before.blocks.findLastIndex(
    ({ kind, from }) => kind === 'table' && from < change.from,
  );
  const old = before.blocks[index];
  if (old?.kind !== 'table' || !startsLine(before.source, old)) return undefined;
  const above = before.blocks.slice(0, index);
  const known = before.blocks.slice(index + 1);
  const by = source.length - before.source.length;
  const only = change.added.every(isRow) && rowsAfter(before.source, old, change, by);
  if (only)
    return [...above, withRows(old, only, source), ...known.map((one) => shiftBlock(one, by))];
  const rows = change.from > old.to ? old.rows : rowsToEnd(before.source, old, change);
  if (!rows) return undefined;
  const table = withRows(old, rows, source);
  const end = table.to + 1;
  blankLine.lastIndex = end;
  if (!blankLine.test(source)) return undefined;
  const below = read(end).map((block) => shiftBlock(block, end));
  return [...above, table, ...withKeptLines({ ...before, blocks: known }, below)];
}

function isRow(line: string): boolean {
  return line.startsWith('|');
}

/** Blocks that were read anew, with the lines of their tables that stood in the same table before. */
function withKeptLines(before: ReadText, blocks: readonly Block[]): readonly Block[] {
  const old = before.blocks.filter((block) => block.kind === 'table');
  if (old.length === 0) return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const index = old.findIndex(({ header }) => header.line.text === block.header.line.text);
    const [same] = index < 0 ? [] : old.splice(index, 1);
    return same ? keepRows(same, block) : block;
  });
}

interface ChangedLines {
  /** Where in both texts the lines that differ start. */
  readonly from: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

function changedLines(before: string, after: string): ChangedLines {
  const [removed, added] = [before.split('\n'), after.split('\n')];
  const [head, tail] = commonEnds(removed, added);
  return {
    from: removed.slice(0, head).reduce((at, line) => at + line.length + 1, 0),
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

/** The rows of a table once these lines have changed; undefined where other lines than rows have. */
function rowsAfter(
  source: string,
  { delimiter, rows }: TableBlock,
  { from, removed, added }: ChangedLines,
  by: number,
): readonly Row[] | undefined {
  const starts = rows.map((row) => startOfLine(source, row.from));
  starts.push(endOfLine(source, (rows.at(-1) ?? delimiter).to) + 1);
  const first = starts.indexOf(from);
  const next = first + removed.length;
  if (first < 0 || next > rows.length) return undefined;
  const keptLine = linesOf(rows.slice(first, next));
  let at = from;
  const changed = added.map((text) => {
    const row = rowAt(at, keptLine(text) ?? readLine(text));
    at += text.length + 1;
    return row;
  });
  return [...rows.slice(0, first), ...changed, ...rows.slice(next).map((row) => shiftRow(row, by))];
}

/** The same for a change that goes on below the table. */
function rowsToEnd(source: string, table: TableBlock, { from, removed, added }: ChangedLines) {
  const count = table.rows.filter((row) => row.from >= from).length;
  if (removed.length <= count) return undefined;
  const below = added.findIndex((line) => !isRow(line));
  const rows = { from, removed: removed.slice(0, count), added: added.slice(0, below) };
  return below < 0 ? undefined : rowsAfter(source, table, rows, 0);
}

function withRows(table: TableBlock, rows: readonly Row[], source: string): TableBlock {
  return { ...table, to: endOfLine(source, (rows.at(-1) ?? table.delimiter).to), rows };
}

function keepRows(before: TableBlock, table: TableBlock): TableBlock {
  const keptLine = linesOf(before.rows);
  return {
    ...table,
    header: rowAt(table.header.from, before.header.line),
    rows: table.rows.map((row) => rowAt(row.from, keptLine(row.line.text) ?? row.line)),
  };
}

/** Gives each row's line out once, by its text. */
function linesOf(rows: readonly Row[]): (text: string) => TableLine | undefined {
  const lines = Map.groupBy(
    rows.map(({ line }) => line),
    ({ text }) => text,
  );
  return (text) => lines.get(text)?.shift();
}
