import { trimBlanksStart } from './blanks';
import type { Block, FieldBlock, RawBlock, TextBlock } from './blocks';
import { blocksOf } from './blocks';
import type { Chunk } from './chunk';
import { unescapeCell, unescapeComment, unescapeLineStart, unescapeReferences } from './escape';
import { keptBy } from './kept';
import type { Item, ListBlock } from './lists';
import type { Span } from './spans';
import type { TableBlock, TableLine } from './tables';

export type AtomContext = 'heading' | 'field' | 'text' | 'cell' | 'item' | 'box' | 'fence' | 'raw';

/** The smallest thing of a chunk that is read and written: a cell, a value, an item's text, … */
export interface Atom extends Span {
  readonly context: AtomContext;
  /** What the atom is, apart from its value: its label, its row and column, its level. */
  readonly identity: string;
  readonly value: string;
  readonly block: Block;
  readonly item?: Item;
  /** The paragraphs that the atom is made of; it is none of `atomsOf` itself. */
  readonly parts?: readonly Atom[];
}

/** The chunk's atoms in order; they do not overlap. */
export const atomsOf = keptBy((chunk: Chunk): readonly Atom[] =>
  blocksOf(chunk).flatMap((block) => atomsOfBlock(chunk.source, block)),
);

function atomsOfBlock(source: string, block: Block): Atom[] {
  switch (block.kind) {
    case 'heading': {
      const value = unescapeReferences(source.slice(block.text.from, block.text.to));
      const identity = `heading ${block.level}`;
      return [{ context: 'heading', identity, value, block, ...block.text }];
    }
    case 'field':
      return [fieldAtom(source, block)];
    case 'text':
    case 'raw':
      return [textAtom(source, block)];
    case 'fence': {
      const text = unindent(source.slice(block.text.from, block.text.to), block.indent);
      const info = source.slice(block.info.from, block.info.to);
      const identity = `fence ${info} ${block.closed}`;
      return [{ context: 'fence', identity, value: text, block, ...block.text }];
    }
    case 'table':
      return tableAtoms(block);
    case 'list':
      return block.items.flatMap((item) => itemAtoms(source, block, item));
  }
}

function fieldAtom(source: string, block: FieldBlock): Atom {
  const { label, value: span, joined, bullet, mark } = block.field;
  const below = source.slice(mark.to, span.from).includes('\n');
  const identity = `field ${label} ${joined} ${bullet}`;
  const value = readLines(source, span, below);
  return { context: 'field', identity, value, block, from: span.from, to: span.to };
}

function textAtom(source: string, block: TextBlock | RawBlock): Atom {
  const { from, to } = block;
  if (block.kind === 'text')
    return {
      context: 'text',
      identity: 'text',
      value: readLines(source, block, true),
      block,
      from,
      to,
    };
  const identity = `raw ${block.what}`;
  return { context: 'raw', identity, value: source.slice(from, to), block, from, to };
}

function tableAtoms(block: TableBlock): Atom[] {
  const width = block.header.cells.length;
  const atoms: Atom[] = [];
  for (const [index, row] of [block.header, ...block.rows].entries())
    for (const { identity, value, from, to } of lineAtoms(row.line, index, width))
      atoms.push({
        context: 'cell',
        identity,
        value,
        block,
        from: row.from + from,
        to: row.from + to,
      });
  return atoms;
}

interface LineAtoms {
  readonly index: number;
  readonly width: number;
  readonly atoms: readonly Pick<Atom, 'identity' | 'value' | 'from' | 'to'>[];
}

const byLine = new WeakMap<TableLine, LineAtoms>();

/** The atoms of a line that is number `index` of a table of `width` columns, with offsets in the line. */
function lineAtoms(line: TableLine, index: number, width: number): LineAtoms['atoms'] {
  const known = byLine.get(line);
  if (known?.index === index && known.width === width) return known.atoms;
  const atoms = line.cells.map(({ content }, column) => ({
    identity: `cell ${index} ${column} of ${line.cells.length}/${width}`,
    value: unescapeCell(line.text.slice(content.from, content.to)),
    ...content,
  }));
  byLine.set(line, { index, width, atoms });
  return atoms;
}

function itemAtoms(source: string, block: ListBlock, item: Item): Atom[] {
  const value = readLines(source, item.text, true);
  const identity = `item ${item.level} ${item.box !== undefined}`;
  const text: Atom = { context: 'item', identity, value, block, item, ...item.text };
  if (!item.box) return [text];
  const done = source.slice(item.box.from, item.box.to);
  return [{ context: 'box', identity: 'box', value: done, block, item, ...item.box }, text];
}

/** A value's lines without indentation and escapes; `first`: its first line starts a line. */
export function readLines(source: string, { from, to }: Span, first: boolean): string {
  const lines = source.slice(from, to).split('\n');
  const plain = lines.map((line, index) => {
    const text = index === 0 ? line : trimBlanksStart(line);
    return index === 0 && !first ? text : unescapeLineStart(text);
  });
  return unescapeReferences(unescapeComment(plain.join('\n')));
}

function unindent(text: string, indent: number): string {
  if (indent === 0) return text;
  return text.replace(new RegExp(`(?<![^\\n]) {1,${indent}}`, 'g'), '');
}
