import type { SyntaxNode } from '@lezer/common';
import type { Block, RawBlock } from './blocks';
import { endOfLine, startOfLine } from './fences';
import { labelAt, leadingBlanks, paragraphBlocks } from './labels';
import { type ReadNested, readList } from './lists';
import { readTable } from './tables';

/**
 * What stands in a block quote: its tables, its lists and the labels of one line each, which can be written
 * without leaving it. All else stays Markdown as it is, and so does a quote that holds nothing else.
 */
export function readQuote(source: string, node: SyntaxNode, readNested: ReadNested): Block[] {
  const blocks: Block[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name !== 'QuoteMark')
      for (const block of partOf(source, child, readNested)) join(source, blocks, block);
  const plain = blocks.every(({ kind }) => kind === 'raw');
  return plain ? [raw(node.from, node.to)] : blocks;
}

function raw(from: number, to: number): RawBlock {
  return { kind: 'raw', what: 'quote', from, to };
}

/** Adds a block; Markdown that is kept is one with what was kept before it. */
function join(source: string, blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind !== 'raw') blocks.push(block);
  else if (last?.kind === 'raw') blocks[blocks.length - 1] = raw(last.from, block.to);
  else blocks.push(raw(startOfLine(source, block.from), block.to));
}

/** A line that goes on without the quote's mark. */
const lazy = /\n(?![ \t]*>)/;

/** A table ends the paragraph right above it only as long as no `|` stands in that. */
function isAboveTable(source: string, node: SyntaxNode): boolean {
  let next = node.nextSibling;
  while (next?.name === 'QuoteMark') next = next.nextSibling;
  return next?.name === 'Table' && !/\n[ \t>]*\n/.test(source.slice(node.to, next.from));
}

function partOf(source: string, node: SyntaxNode, readNested: ReadNested): Block[] {
  const { name, from, to } = node;
  if (lazy.test(source.slice(from, to)) || isAboveTable(source, node)) return [raw(from, to)];
  if (name === 'Paragraph') return linesOf(source, from, to);
  const read =
    name === 'Table'
      ? readTable(source, node)
      : name === 'BulletList' || name === 'OrderedList'
        ? readList(source, node, readNested)
        : [];
  const whole = read.length > 0 && read.every((block) => isLineByLine(source, block));
  return whole ? read : [raw(from, to)];
}

/** Each label whose value ends with its line, and the other lines as they are. */
function linesOf(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < to; ) {
    const start = startOfText(source, at);
    let end = Math.min(endOfLine(source, at), to);
    const first = end;
    while (end < to && !labelAt(source, startOfText(source, end + 1)))
      end = Math.min(endOfLine(source, end + 1), to);
    const alone = end === first && labelAt(source, start);
    blocks.push(...(alone ? paragraphBlocks(source, start, end) : [raw(start, end)]));
    at = end + 1;
  }
  return blocks;
}

/** Where a line's text starts, behind the marks of its quote. */
function startOfText(source: string, at: number): number {
  const start = at + leadingBlanks(source, at);
  return source[start] === '>' ? start + 1 + leadingBlanks(source, start + 1) : start;
}

function isLineByLine(source: string, block: Block): boolean {
  const isLine = ({ from, to }: { readonly from: number; readonly to: number }) =>
    !source.slice(from, to).includes('\n');
  if (block.kind === 'field') return isLine(block);
  if (block.kind === 'list') return block.items.every(({ text }) => isLine(text));
  return block.kind === 'table';
}
