import { type Atom, atomsOf } from './atoms';
import { trimBlanksStart } from './blanks';
import type { Block } from './blocks';
import { blocksOf } from './blocks';
import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import { columnWidth, type Replacement } from './encode';
import { escapeCell } from './escape';
import { endOfLine, startOfLine } from './fences';
import { fail, ok, type Result } from './result';
import type { Span } from './spans';
import type { Row, TableBlock } from './tables';
import { type Edited, replaceInChunk, soleChange } from './write';

/**
 * Applies replacements that add, remove or move parts of `block` and reads the text again: the
 * atoms of all other blocks must be what they were, and `check` must hold for what `block` became.
 */
export function restructure(
  document: MarkdownDocument,
  chunk: Chunk,
  block: Block | undefined,
  replacements: readonly Replacement[],
  check: (blocks: readonly Block[], chunk: Chunk) => boolean = () => true,
): Result<Edited> {
  const edited = replaceInChunk(document, chunk, replacements);
  const now = soleChange(document, edited.document, chunk);
  const kept = now && othersKept(chunk, now, block);
  if (!now || !kept) return fail('This would change what stands around it');
  if (!check(kept, now)) return fail('Markdown would read this text as something else here');
  return ok(edited);
}

/** The blocks that stand for `block` in the new chunk, when all other atoms are as before. */
function othersKept(before: Chunk, after: Chunk, block: Block | undefined) {
  const old = atomsOf(before);
  const now = atomsOf(after);
  const isOwn = (atom: Atom) => atom.block === block;
  const first = block ? old.findIndex(isOwn) : -1;
  const head = first < 0 ? countBefore(old, block) : first;
  const tail = old.length - head - old.filter(isOwn).length;
  if (block === undefined) return blocksOf(after);
  const same = (a?: Atom, b?: Atom) => a?.identity === b?.identity && a?.value === b?.value;
  for (let i = 0; i < head; i += 1) if (!same(old[i], now[i])) return undefined;
  for (let i = 1; i <= tail; i += 1) if (!same(old.at(-i), now.at(-i))) return undefined;
  return [...new Set(now.slice(head, now.length - tail).map((atom) => atom.block))];
}

function countBefore(atoms: readonly Atom[], block: Block | undefined): number {
  return block ? atoms.filter((atom) => atom.block.from < block.from).length : 0;
}

/** A table line in the layout of `like`: its outer bars and, where the column is aligned, its width. */
export function rowLike(
  source: string,
  table: TableBlock,
  like: Row,
  values: readonly string[],
): string {
  const line = source.slice(like.from, like.to);
  const indent =
    /^(?:[ \t]*>)*[ \t]*/.exec(source.slice(startOfLine(source, like.from), like.to))?.[0] ?? '';
  const opened = trimBlanksStart(line).startsWith('|');
  const closed = line.endsWith('|') || like.cells.length === 0;
  const tight = like.cells.some(
    ({ slot, content }) => content.from === slot.from && content.to > content.from && opened,
  );
  const cells = values.map((value, column) => {
    const text = escapeCell(value);
    const width = columnWidth(table, column);
    const room = isAligned(table, column, width) ? width : 0;
    const padded = tight ? text : ` ${text} `;
    return padded.padEnd(room);
  });
  const body = cells.join('|');
  const start = opened ? `${indent}|` : indent;
  return closed ? `${start}${body}|` : (start + (opened ? body : body.trimStart())).trimEnd();
}

function isAligned({ header, rows }: TableBlock, column: number, width: number): boolean {
  return [header, ...rows].every(({ cells }) => {
    const slot = cells[column]?.slot;
    return slot !== undefined && slot.to - slot.from === width;
  });
}

/** Inserts a row so that it becomes row `index` (0 is the first below the header). */
export function insertRow(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
  values: readonly string[],
): Result<Edited> {
  const like = table.rows[index - 1] ?? table.rows[index] ?? table.header;
  const after = table.rows[index - 1] ?? table.delimiter;
  const at = endOfLine(chunk.source, after.to);
  const line = rowLike(chunk.source, table, like, values);
  return restructure(
    document,
    chunk,
    table,
    [lineInsertion(chunk.source, at, line)],
    tableOf(table.rows.length + 1),
  );
}

export function removeRow(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
) {
  const row = table.rows[index];
  if (!row) throw new RangeError(`The table has no row ${index}`);
  return restructure(
    document,
    chunk,
    table,
    [lineRemoval(chunk.source, row)],
    tableOf(table.rows.length - 1),
  );
}

/** Moves a row's bytes to where row `to` stands. */
export function moveRow(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  index: number,
  to: number,
): Result<Edited> {
  const moved = lineMove(chunk.source, table.rows, index, to);
  return restructure(document, chunk, table, moved, tableOf(table.rows.length));
}

export function tableOf(rows: number) {
  return (blocks: readonly Block[]) =>
    blocks.length === 1 && blocks[0]?.kind === 'table' && blocks[0].rows.length === rows;
}

/** Inserts a line after the one that ends at `end`, whose own line break stays. */
export function lineInsertion(source: string, end: number, line: string): Replacement {
  const at = Math.min(end + 1, source.length);
  return { from: at, to: at, insert: at > end ? `${line}\n` : `\n${line}` };
}

/** Removes the span's lines with their line break; at the text's end with the one before them. */
export function lineRemoval(source: string, { from, to }: Span): Replacement {
  const start = startOfLine(source, from);
  const end = endOfLine(source, to);
  if (end < source.length) return { from: start, to: end + 1, insert: '' };
  return { from: Math.max(0, start - 1), to: end, insert: '' };
}

/**
 * Takes the lines of the span `index` out and puts them in where the span `to` stands: no other line
 * changes, so that what another tab does in those stays in them.
 */
export function lineMove(
  source: string,
  spans: readonly Span[],
  index: number,
  to: number,
): Replacement[] {
  const moved = spans[index];
  const place = spans[to];
  if (!moved || !place) throw new RangeError(`There is no line ${moved ? to : index} to move`);
  const line = source.slice(startOfLine(source, moved.from), endOfLine(source, moved.to));
  const before = to > index ? endOfLine(source, place.to) : startOfLine(source, place.from) - 1;
  const removal = lineRemoval(source, moved);
  const insertion = lineInsertion(source, before, line);
  const isCopy = source.slice(removal.from, removal.to) === insertion.insert;
  return [removal, isCopy ? { ...insertion, copyOf: removal } : insertion];
}

/** Writes the spans' bytes in another order into the same places. */
export function reorder(
  document: MarkdownDocument,
  chunk: Chunk,
  block: Block,
  places: readonly Span[],
  order: readonly Span[],
  check: (blocks: readonly Block[], chunk: Chunk) => boolean,
): Result<Edited> {
  const replacements = places.flatMap((own, index) => {
    const other = order[index] as Span;
    const insert = chunk.source.slice(other.from, other.to);
    return other.from === own.from ? [] : [{ from: own.from, to: own.to, insert, copyOf: other }];
  });
  return restructure(document, chunk, block, replacements, check);
}

/** Appends cells to a row that is shorter than its header, so that cell `column` holds `value`. */
export function extendRow(
  document: MarkdownDocument,
  chunk: Chunk,
  table: TableBlock,
  row: Row,
  column: number,
  value: string,
): Result<Edited> {
  const missing = column - row.cells.length;
  const closed = chunk.source.slice(row.from, row.to).endsWith('|');
  const body = `${'  |'.repeat(missing)} ${escapeCell(value)} ${closed ? '|' : ''}`;
  const insert = closed ? body : ` |${body.trimEnd()}`;
  return restructure(
    document,
    chunk,
    table,
    [{ from: row.to, to: row.to, insert }],
    tableOf(table.rows.length),
  );
}
