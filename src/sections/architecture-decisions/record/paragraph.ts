import type { Block } from '@/markdown/blocks';
import { endOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { headingText, type Piece } from '@/markdown/outline';
import { fail } from '@/markdown/result';
import { writeAtom } from '@/markdown/write';
import { leadRun } from '@/plan/codecs/below-label';
import { atomOf } from '@/plan/codecs/leaf';
import { readSpan } from '@/plan/codecs/text-region';
import { normaliseHeading } from '@/plan/heading-text';
import { fieldOf } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import type { RecordField } from './record';
import { isListed, isSpelled, paragraph } from './spell';

type Write = NonNullable<RecordField['write']>;

/**
 * The paragraph that a section of a record leads with, and the list or quote that it goes on in. What follows
 * is the record's own and not shared; a section that leads with something else shares nothing, and one that
 * leads with a list only where `lists` says that this is the section's text.
 */
export function leadParagraph(
  pieces: readonly Piece[],
  names: readonly string[],
  lists = false,
): RecordField | undefined {
  const piece = pieceNamed(pieces, names);
  if (!piece) return undefined;
  const blocks = ownBlocks(piece);
  const first = blocks.findIndex((block) => !isLabel(block));
  if (first >= 0) return leadField(piece, blocks.slice(first), lists && first === 0);
  if (isDivided(pieces, piece)) return undefined;
  const isText = (block: Block) => block.kind === 'text';
  return {
    text: '',
    write: (document, text) =>
      writeBelow(piece, isSpelled(text, lists) ? () => true : isText)(document, text),
  };
}

/** The paragraph that these blocks begin with, and the list or quote that it goes on in. */
export function leadField(
  { chunk }: Piece,
  blocks: readonly Block[],
  lists = false,
): RecordField | undefined {
  const run = leadRun(chunk.source, blocks);
  const [first, ...more] = run;
  if (!first || !(first.kind === 'text' || (lists && isListed(first)))) return undefined;
  const span = fieldOf(readSpan(chunk, first.from, (run.at(-1) ?? first).to));
  const writeSpan: Write = (document, text) =>
    span.write?.(document, paragraph(text, lists)) ?? fail('The record has no place for this');
  if (first.kind !== 'text' || more.length > 0) return { ...span, write: writeSpan };
  const atom = atomOf(chunk, first);
  const write: Write = (document, text) =>
    isSpelled(text, lists) ? writeSpan(document, text) : writeAtom(document, chunk, atom, text);
  return { text: atom.value, write };
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
