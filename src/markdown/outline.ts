import { type Block, blocksOf, type Heading } from './blocks';
import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import { keptBy } from './kept';
import { loneHeading } from './lone-heading';

/** A heading with the blocks up to the next heading, or what stands before the first heading. */
export interface Piece {
  readonly chunk: Chunk;
  readonly heading: Heading | undefined;
  /** Without the heading. */
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
}

export const piecesOf = keptBy((chunk: Chunk): readonly Piece[] => {
  const lone = chunk.kind === 'markdown' ? loneHeading(chunk.source) : undefined;
  return lone ? [lonePiece(chunk, lone)] : blockPieces(chunk);
});

/** All pieces of a document in order. Pieces of unchanged chunks are the same objects. */
export function outlineOf(document: MarkdownDocument): Piece[] {
  const pieces: Piece[] = [];
  for (const chunk of document.chunks) for (const piece of piecesOf(chunk)) pieces.push(piece);
  return pieces;
}

export function headingText({ chunk, heading }: Piece): string {
  return heading ? chunk.source.slice(heading.text.from, heading.text.to) : '';
}

/** The piece of a chunk with one heading, whose blocks are read when first asked for. */
function lonePiece(chunk: Chunk, heading: Heading): Piece {
  let blocks: readonly Block[] | undefined;
  return {
    chunk,
    heading,
    get blocks() {
      blocks ??= blocksOf(chunk).slice(1);
      return blocks;
    },
    from: 0,
    to: chunk.source.length,
  };
}

function blockPieces(chunk: Chunk): Piece[] {
  const blocks = blocksOf(chunk);
  const heads = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const starts = heads[0] === 0 ? heads : [-1, ...heads];
  return starts.map((start, order) => {
    const next = starts[order + 1];
    const heading = start >= 0 ? (blocks[start] as Heading) : undefined;
    const to = next === undefined ? chunk.source.length : (blocks[next] as Heading).from;
    const own = blocks.slice(start + 1, next);
    return { chunk, heading, blocks: own, from: heading?.from ?? 0, to };
  });
}
