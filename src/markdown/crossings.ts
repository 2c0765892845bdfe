import type { Tree } from '@lezer/common';
import type { Atom } from './atoms';
import type { Chunk } from './chunk';
import { inlineTreeOf } from './inline';
import { parseMarkdown } from './parser';
import { rowAround } from './tables';

const inlinePairs = new Set([
  'InlineCode',
  'Comment',
  'HTMLTag',
  'Emphasis',
  'StrongEmphasis',
  'Strikethrough',
  'Link',
  'Image',
  'ProcessingInstruction',
]);

/** How many inline spans (code, comments, links, …) begin inside the atom and end outside, or the reverse. */
export function crossings(chunk: Chunk, atom: Atom): number {
  const { tree, shift } = treeAround(chunk, atom);
  const from = atom.from - shift;
  const to = atom.to - shift;
  let count = 0;
  tree.iterate({
    from,
    to,
    enter: (node) => {
      if (!inlinePairs.has(node.name)) return;
      const startsIn = node.from >= from && node.from < to;
      const endsIn = node.to > from && node.to <= to;
      const holdsAll = node.from <= from && node.to >= to;
      const within = node.from >= from && node.to <= to;
      if ((startsIn || endsIn) && !within && !holdsAll) count += 1;
      if (holdsAll && !within && to > from) count += 1;
    },
  });
  return count;
}

/** A tree that holds the atom with all that its spans can reach; `shift` is where its text starts in the chunk. */
function treeAround(chunk: Chunk, atom: Atom): { readonly tree: Tree; readonly shift: number } {
  const { source } = chunk;
  const table = atom.block.kind === 'table' ? atom.block : undefined;
  const row = table && rowAround(table, atom.from);
  const isOwn = table && (table.from === 0 || source[table.from - 1] === '\n');
  if (!isOwn || !row || row === table.header) return { tree: inlineTreeOf(chunk), shift: 0 };
  // No span of a row reaches another: the row with its table's head is read alike alone.
  const head = `${source.slice(table.from, table.delimiter.to)}\n`;
  const tree = parseMarkdown(head + source.slice(row.from, row.to));
  return { tree, shift: row.from - head.length };
}
