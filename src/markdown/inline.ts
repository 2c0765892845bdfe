import type { SyntaxNode, Tree } from '@lezer/common';
import { blocksOf } from './blocks';
import type { Chunk } from './chunk';
import { keptBy } from './kept';
import { parseMarkdown } from './parser';
import { countWhere } from './sorted';
import type { Span } from './spans';
import { startsLine, type TableBlock, type TableLine } from './tables';

/**
 * A part of a chunk that no span within lines (code, links, comments, emphasis) reaches out of: a row of a
 * table, or what stands between the rows of two tables.
 */
export interface InlinePart extends Span {
  readonly text: string;
  /** The row, where it is one. */
  readonly line: TableLine | undefined;
}

/** The parts of a chunk in order; only blanks and line breaks stand between them. */
export const inlinePartsOf = keptBy((chunk: Chunk): readonly InlinePart[] =>
  chunk.kind === 'front-matter' ? [] : readParts(chunk),
);

function readParts(chunk: Chunk): InlinePart[] {
  const { source } = chunk;
  const found: InlinePart[] = [];
  let at = 0;
  const between = (to: number) => {
    if (to > at) found.push({ from: at, to, text: source.slice(at, to), line: undefined });
  };
  for (const block of blocksOf(chunk)) {
    if (block.kind !== 'table' || !standsAlone(source, block)) continue;
    for (const [index, { from, to, line }] of block.rows.entries()) {
      if (index === 0) between(from);
      found.push({ from, to, text: line.text, line });
      at = to;
    }
  }
  between(source.length);
  return found;
}

/** No part of a list or a quote, and with a blank line after it. */
function standsAlone(source: string, table: TableBlock): boolean {
  const { to } = table;
  return startsLine(source, table) && /^(?:$|\n[ \t]*(?:\n|$))/.test(source.slice(to, to + 80));
}

/** The part that an offset of the chunk stands in. */
export function inlinePartAt(chunk: Chunk, at: number): InlinePart | undefined {
  const all = inlinePartsOf(chunk);
  return all[countWhere(all, ({ from }) => from <= at) - 1];
}

/** A table to read a row in. */
const head = '|-|\n|-|\n';
const trees = new WeakMap<InlinePart | TableLine, Tree>();

/** The part's tree with all that stands within its lines; its text starts at `shift` in it. */
export function inlineTreeOf(part: InlinePart): { readonly tree: Tree; readonly shift: number } {
  const key = part.line ?? part;
  const before = part.line ? head : '';
  const tree = trees.get(key) ?? parseMarkdown(before + part.text);
  trees.set(key, tree);
  return { tree, shift: before.length };
}

/**
 * One of these stands in every text that holds code, a link, a task's box, HTML or a comment. To look for
 * them takes a small part of the time that parsing does, and most texts have none.
 */
const signs =
  /[`<@]|~{3}|\][[(:]|!\[|\[[ xX]\]|www\.|:\/\/|mailto:|xmpp:|(?<![^\n])[ \t>*+\-.)\d]*(?: {4}|\t)/;

/**
 * Visits the nodes of code, links, boxes, HTML and comments in a part, maybe others too, with their offsets in
 * its text; a node's own are skipped where `enter` says false.
 */
export function eachSpan(
  part: InlinePart,
  enter: (span: Span & { readonly name: string; readonly node: SyntaxNode }) => boolean,
): void {
  if (!signs.test(part.text)) return;
  const { tree, shift } = inlineTreeOf(part);
  tree.iterate({
    from: shift,
    enter: ({ name, from, to, node }) =>
      from < shift || enter({ name, from: from - shift, to: to - shift, node }),
  });
}
