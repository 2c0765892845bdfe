import { atomsOf } from '@/markdown/atoms';
import type { Block } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { insertItem, removeItem } from '@/markdown/items';
import type { Item, ListBlock } from '@/markdown/lists';
import { headingText, outlineOf, type Piece } from '@/markdown/outline';
import { fail, ok, type Result } from '@/markdown/result';
import { type Edited, writeAtom } from '@/markdown/write';
import { readSpan } from '@/plan/codecs/text-region';
import { parseOptionLabel } from '../compute/selected';
import { fieldOf } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import { writeBelow } from './paragraph';
import type { RecordField } from './record';
import { paragraph } from './spell';

/** The options that a record compares: a table of scores, a list, or a heading for each. */
export function readOptions(pieces: readonly Piece[]): RecordField | undefined {
  const piece = pieceNamed(pieces, headings.options);
  if (!piece) return undefined;
  const blocks = ownBlocks(piece);
  const [first] = blocks;
  if (!first) return headed(pieces, piece) ?? { text: '', layout: 'list', write: newList(piece) };
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

/** `### Option 1: Name` below the heading. */
function headed(pieces: readonly Piece[], piece: Piece): RecordField | undefined {
  const level = piece.heading?.level ?? 0;
  const names: string[] = [];
  for (const other of pieces.slice(pieces.indexOf(piece) + 1)) {
    const own = other.heading?.level ?? 0;
    if (own <= level) break;
    if (own === level + 1) names.push(nameIn(headingText(other)));
  }
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

/** What an option is called: what is bold, else what stands before a remark. */
export function nameIn(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (/^[[{].*[\]}]$/.test(line)) return line;
  const bold = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)/.exec(line)?.[1]?.replace(/\s*:$/, '');
  const { label, name } = parseOptionLabel(bold ?? line);
  if (label !== null && name === '' && bold !== undefined)
    return nameIn(line.slice(line.indexOf(bold) + bold.length).replace(/^[*_\s:]+/, '')) || bold;
  const plain = (label === null ? (bold ?? line) : name).replace(
    /\s*(?::\s|\s[—–]\s|⭐|✅).*$/su,
    '',
  );
  return plain.trim() || line.trim();
}

/** A name as an item; in bold where it holds what would be read as the start of a remark. */
export function asItem(name: string): string {
  const text = paragraph(name);
  return nameIn(text) === name ? text : `**${text}**`;
}

/** Brings the list's names in line, one item after the other; an item keeps what it says after its name. */
function writeNames(document: MarkdownDocument, names: readonly string[]): Result<Edited> {
  let edited: Result<Edited> | undefined;
  let current = document;
  for (let step = 0; step < 100; step += 1) {
    const next = nextStep(current, names);
    if (next === undefined) break;
    if (!next.ok) return next;
    const changes = edited?.ok
      ? edited.value.changes.compose(next.value.changes)
      : next.value.changes;
    edited = ok({ document: next.value.document, changes });
    current = next.value.document;
  }
  return edited ?? fail('There is nothing to change');
}

function nextStep(document: MarkdownDocument, names: readonly string[]) {
  const piece = pieceNamed(outlineOf(document), headings.options);
  const list = piece && ownBlocks(piece).find((block): block is ListBlock => block.kind === 'list');
  if (!piece || !list) return fail('The record no longer lists its options');
  const { chunk } = piece;
  const now = namedItems(chunk, list);
  const at = names.findIndex((name, index) => !same(name, now[index]?.name));
  const surplus = now[names.length];
  if (at < 0) return surplus && removeItem(document, chunk, list, surplus.index);
  const name = names[at] as string;
  const own = now[at];
  if (!own || (now.length < names.length && same(own.name, names[at + 1])))
    return insertItem(document, chunk, list, own?.index ?? afterLast(now), asItem(name));
  if (now.length > names.length && same(name, now[at + 1]?.name))
    return removeItem(document, chunk, list, own.index);
  return rename(document, chunk, own, name);
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
  const text = atom.value.includes(old) ? atom.value.replace(old, () => name) : asItem(name);
  return writeAtom(document, chunk, atom, text);
}

function same(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLowerCase() === b.toLowerCase();
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
