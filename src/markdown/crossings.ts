import type { Atom } from './atoms';
import type { Chunk } from './chunk';
import { inlinePartAt, inlineTreeOf } from './inline';

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
  const part = inlinePartAt(chunk, atom.from);
  if (!part) return 0;
  const { tree, shift } = inlineTreeOf(part);
  const from = atom.from - part.from + shift;
  const to = atom.to - part.from + shift;
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
