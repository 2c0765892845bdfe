import type { Block } from '@/markdown/blocks';
import { endOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { headingText, type Piece } from '@/markdown/outline';
import { atomOf } from '@/plan/codecs/leaf';
import { normaliseHeading } from '@/plan/heading-text';
import { atomField } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import type { RecordField } from './record';

type Write = NonNullable<RecordField['write']>;

/**
 * The paragraph that a section of a record leads with. What follows it is the record's own and not
 * shared; a section that leads with something else shares nothing.
 */
export function leadParagraph(
  pieces: readonly Piece[],
  names: readonly string[],
): RecordField | undefined {
  const piece = pieceNamed(pieces, names);
  if (!piece) return undefined;
  const { chunk } = piece;
  const first = ownBlocks(piece).find((block) => !isLabel(block));
  if (first?.kind === 'text') return atomField(chunk, atomOf(chunk, first));
  if (first || isDivided(pieces, piece)) return undefined;
  return { text: '', write: writeBelow(piece, (block) => block.kind === 'text') };
}

function isLabel(block: Block): boolean {
  return block.kind === 'field' && !block.field.bullet;
}

const beside = [...headings.rationale, ...headings.consequences, 'confirmation'];

/** Whether a section has sub-headings that say in parts what it says; those for other things are none. */
export function isDivided(pieces: readonly Piece[], piece: Piece): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  const deeper = (next?.heading?.level ?? 0) > (piece.heading?.level ?? 0);
  return deeper && next !== undefined && !beside.includes(normaliseHeading(headingText(next)));
}

/** Writes a block right below a heading that has nothing under it yet. */
export function writeBelow(
  { chunk, heading, from }: Piece,
  expected: (block: Block) => boolean,
): Write {
  return writeAt(chunk, heading ? endOfLine(chunk.source, heading.to) : from, expected);
}

/** Writes a block of its own after the line that ends at `at`. */
export function writeAt(
  chunk: Piece['chunk'],
  at: number,
  expected: (block: Block) => boolean,
): Write {
  return (document, text) =>
    insertText(
      document,
      chunk,
      at,
      `\n\n${text}`,
      (atoms) => atoms.length > 0 && atoms.every(({ block }) => expected(block)),
    );
}
