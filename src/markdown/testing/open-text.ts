import { Text } from '@codemirror/state';
import { type Atom, atomsOf } from '../atoms';
import { type Block, blocksOf } from '../blocks';
import type { Chunk } from '../chunk';
import { type MarkdownDocument, openDocument } from '../document';

export interface OneChunk {
  readonly document: MarkdownDocument;
  readonly chunk: Chunk;
  readonly blocks: readonly Block[];
  readonly atoms: readonly Atom[];
}

/** A text that is one chunk, taken apart. */
export function openOne(source: string): OneChunk {
  const document = openDocument(Text.of(source.split('\n')));
  const chunk = document.chunks[0];
  if (!chunk || document.chunks.length > 1) throw new Error('The text is not one chunk');
  return { document, chunk, blocks: blocksOf(chunk), atoms: atomsOf(chunk) };
}

/** The block of a kind that stands alone in the text. */
export function onlyBlock<K extends Block['kind']>(
  { blocks }: OneChunk,
  kind: K,
): Extract<Block, { kind: K }> {
  const [block, ...more] = blocks.filter((other) => other.kind === kind);
  if (!block || more.length > 0) throw new Error(`The text has not just one ${kind}`);
  return block as Extract<Block, { kind: K }>;
}
