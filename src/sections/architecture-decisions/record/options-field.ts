import { atomsOf } from '@/markdown/atoms';
import type { Block } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { insertItem, removeItem } from '@/markdown/items';
import type { Item, ListBlock } from '@/markdown/lists';
import { outlineOf, type Piece } from '@/markdown/outline';
import { fail, type Result } from '@/markdown/result';
import { type Edited, writeAtom } from '@/markdown/write';
import { readSpan } from '@/plan/codecs/text-region';
import { parseOptionLabel } from '../compute/selected';
import { fieldOf } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import { inSteps, nextNameStep } from './name-steps';
import { nameIn } from './option-name';
import { headedOptions } from './options-headings';
import { writeBelow } from './paragraph';
import type { RecordField } from './record';
import { paragraph } from './spell';

/** The options that a record compares: a table of scores, a list, or a heading for each. */
export function readOptions(pieces: readonly Piece[]): RecordField | undefined {
  const piece = pieceNamed(pieces, headings.options);
  if (!piece) return undefined;
  const blocks = ownBlocks(piece);
  const [first] = blocks;
  if (!first)
    return headedOptions(pieces, piece) ?? { text: '', layout: 'list', write: newList(piece) };
  if (first.kind === 'table') {
    const field = fieldOf(readSpan(piece.chunk, first.from, first.to));
    return { ...field, layout: 'table' };
  }
  const list = blocks.find((block): block is ListBlock => block.kind === 'list');
  return list ? listed(piece, list) : labelledOptions(piece, blocks);
}

/** `- **Option A:** name` items; they are read, and written by hand. */
function labelledOptions({ chunk }: Piece, blocks: readonly Block[]): RecordField | undefined {
  const names = blocks.flatMap((block) => {
    if (block.kind !== 'field' || !block.field.bullet) return [];
    const { label, value } = block.field;
    const bare = parseOptionLabel(label);
    const text = chunk.source.slice(value.from, value.to);
    return [bare.label !== null && bare.name === '' ? nameIn(text) : label];
  });
  return names.length === 0 ? undefined : { text: names.join('\n'), layout: 'list' };
}

function listed({ chunk }: Piece, list: ListBlock): RecordField {
  const names = namedItems(chunk, list).map(({ name }) => name);
  const field: RecordField = { text: names.join('\n'), layout: 'list' };
  if (list.items.some(({ level }) => level > 0)) return field;
  return { ...field, write: (document, text) => writeNames(document, text.split('\n')) };
}

/** The items that name an option; the template's `…` is none. */
function namedItems({ source }: Chunk, { items }: ListBlock) {
  return items.flatMap((item, index) => {
    const text = source.slice(item.text.from, item.text.to).replace(comment, '').trim();
    return item.level > 0 || /^(?:…|\.\.\.|)$/.test(text)
      ? []
      : [{ item, index, name: nameIn(text) }];
  });
}

const comment = /<!--.*?(?:-->|$)/gs;

/** A name as an item; in bold where it holds what would be read as the start of a remark. */
export function asItem(name: string): string {
  const text = paragraph(name);
  return nameIn(text) === name ? text : `**${text}**`;
}

/** Brings the list's names in line, one item after the other; an item keeps what it says after its name. */
function writeNames(document: MarkdownDocument, names: readonly string[]): Result<Edited> {
  return inSteps(document, (current) => nextStep(current, names));
}

function nextStep(document: MarkdownDocument, names: readonly string[]) {
  const piece = pieceNamed(outlineOf(document), headings.options);
  const list = piece && ownBlocks(piece).find((block): block is ListBlock => block.kind === 'list');
  if (!piece || !list) return fail('The record no longer lists its options');
  const { chunk } = piece;
  const now = namedItems(chunk, list);
  const step = nextNameStep(
    now.map((one) => one.name),
    names,
  );
  if (step === undefined) return undefined;
  const own = now[step.at];
  if (step.kind === 'insert')
    return insertItem(document, chunk, list, own?.index ?? afterLast(now), asItem(step.name));
  if (!own) return fail('The record no longer lists its options');
  if (step.kind === 'remove') return removeItem(document, chunk, list, own.index);
  return rename(document, chunk, own, step.name);
}

function afterLast(now: readonly { readonly index: number }[]): number {
  return (now.at(-1)?.index ?? -1) + 1;
}

function rename(
  document: MarkdownDocument,
  chunk: Chunk,
  { item, name: old }: { readonly item: Item; readonly name: string },
  name: string,
): Result<Edited> {
  const atom = atomsOf(chunk).find((other) => other.item === item && other.context === 'item');
  if (!atom) return fail('The record no longer lists its options');
  const whole = atom.value.replace(/\s*\n\s*/g, ' ');
  const text = whole.includes(old) ? whole.replace(old, () => name) : asItem(name);
  return writeAtom(document, chunk, atom, text);
}

function newList(piece: Piece): NonNullable<RecordField['write']> {
  const write = writeBelow(piece, (block) => block.kind === 'list');
  return (document, text) =>
    write(
      document,
      text
        .split('\n')
        .map((name) => `* ${asItem(name)}`)
        .join('\n'),
    );
}
