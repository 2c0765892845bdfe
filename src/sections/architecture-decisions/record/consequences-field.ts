import type { Block, FieldBlock } from '@/markdown/blocks';
import { escapeComment } from '@/markdown/escape';
import type { ListBlock } from '@/markdown/lists';
import { headingText, type Piece } from '@/markdown/outline';
import { readSpan } from '@/plan/codecs/text-region';
import { normaliseHeading, normaliseLabel } from '@/plan/heading-text';
import { fieldOf } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import { afterBecause, asSentence } from './outcome';
import { isDivided, writeBelow } from './paragraph';
import type { RecordField, RecordForm } from './record';

/** `Pros: text` lines, whatever the layout: what a decision gives, costs and risks. */
interface Consequence {
  readonly name: string;
  readonly text: string;
}

export function consequencesText(items: readonly Consequence[]): string {
  return items.map(({ name, text }) => `${name}: ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}

export function consequencesIn(text: string): Consequence[] {
  return text.split('\n').flatMap((line) => {
    const match = /^([^:]+): (.*)$/.exec(line);
    return match ? [{ name: match[1] as string, text: match[2] as string }] : [];
  });
}

/** The consequences of a record, where each says of itself whether it is good or bad. */
export function readConsequences(
  pieces: readonly Piece[],
  form: RecordForm,
): RecordField | undefined {
  const piece = pieceNamed(pieces, headings.consequences);
  const blocks = piece ? ownBlocks(piece).filter((block) => !isReversibility(block)) : [];
  if (!piece || blocks.length === 0)
    return divided(pieces) ?? (piece && silent(pieces, piece, form));
  const labelled = underLabels(piece, blocks);
  if (labelled) return labelled;
  const named = blocks.filter(isNamed);
  if (named.length > 0) return namedConsequences(piece, named);
  const list = blocks.find((block): block is ListBlock => block.kind === 'list');
  return list && graded(piece, list);
}

function isReversibility(block: Block): boolean {
  return block.kind === 'field' && normaliseLabel(block.field.label) === 'reversibility';
}

function silent(pieces: readonly Piece[], piece: Piece, form: RecordForm): RecordField | undefined {
  if (form === 'nygard' || form === 'other' || isDivided(pieces, piece)) return undefined;
  const layout = form === 'madr' ? 'graded' : 'named';
  const write = writeBelow(piece, (block) => block.kind === 'field' || block.kind === 'list');
  return {
    text: '',
    layout,
    write: (document, text) => write(document, spelled(text, layout, '*')),
  };
}

const known = /^(?:pros?|cons?|risks?|neutral|good|bad|positive|negative)$/i;

function isNamed(block: Block): block is FieldBlock {
  return block.kind === 'field' && block.field.bullet && known.test(block.field.label);
}

function namedConsequences({ chunk }: Piece, fields: readonly FieldBlock[]): RecordField {
  const graded = fields.some(({ field }) => /^(?:good|bad)$/i.test(field.label));
  const items = fields.map(({ field }) => ({
    name: graded ? (names[field.label.toLowerCase()] ?? field.label) : field.label,
    text: chunk.source.slice(field.value.from, field.value.to),
  }));
  const from = fields[0]?.from ?? 0;
  const { write } = fieldOf(readSpan(chunk, from, fields.at(-1)?.to ?? from));
  const mark = chunk.source[from] === '*' ? '*' : '-';
  const field: RecordField = { text: consequencesText(items), layout: 'named' };
  if (!write || graded) return field;
  return { ...field, write: (document, text) => write(document, spelled(text, 'named', mark)) };
}

const because = /^(?:\*\*)?(good|bad|neutral)\s*(?:\*\*)?,\s*(?:\*\*)?because(?:\*\*)?\s+(.*)$/is;
const names: Record<string, string> = { good: 'Pros', bad: 'Cons', neutral: 'Neutral' };

function graded({ chunk }: Piece, list: ListBlock): RecordField | undefined {
  const texts = list.items.map(({ text }) => chunk.source.slice(text.from, text.to));
  if (!texts.some((text) => because.test(text))) return undefined;
  const items = texts.flatMap((text) => gradedItem(text.replace(/\s*\n\s*/g, ' ')) ?? []);
  const field: RecordField = { text: consequencesText(items), layout: 'graded' };
  const { write } = fieldOf(readSpan(chunk, list.from, list.to));
  if (list.ordered || !write || items.length !== texts.length) return field;
  const mark = chunk.source[list.from] ?? '*';
  return { ...field, write: (document, text) => write(document, spelled(text, 'graded', mark)) };
}

function gradedItem(text: string): Consequence | undefined {
  const [, word, body = ''] = because.exec(text) ?? [];
  if (word !== undefined)
    return { name: names[word.toLowerCase()] ?? word, text: asSentence(body) };
  return consequencesIn(text)[0];
}

/** The list in a record's own layout. */
export function spelled(text: string, layout: 'named' | 'graded', mark: string): string {
  return consequencesIn(text)
    .map(({ name, text: body }) => {
      if (layout === 'named') return `${mark} **${name}**: ${escapeComment(body)}`;
      const word = Object.keys(names).find((key) => names[key] === name);
      if (word === undefined) return `${mark} ${name}: ${escapeComment(body)}`;
      return `${mark} ${word.charAt(0).toUpperCase()}${word.slice(1)}, because ${escapeComment(afterBecause(body))}`;
    })
    .join('\n');
}

const sides: Readonly<Record<string, string>> = {
  'positive consequences': 'Pros',
  positive: 'Pros',
  pros: 'Pros',
  benefits: 'Pros',
  positivas: 'Pros',
  positiv: 'Pros',
  'negative consequences': 'Cons',
  negative: 'Cons',
  cons: 'Cons',
  drawbacks: 'Cons',
  negativas: 'Cons',
  negativ: 'Cons',
};

/** Lists under a heading for the good and one for the bad; they are read, and written by hand. */
function divided(pieces: readonly Piece[]): RecordField | undefined {
  const items = pieces.flatMap((piece) => {
    const name = sides[normaliseHeading(headingText(piece))];
    return name === undefined
      ? []
      : ownBlocks(piece).flatMap((block) => listedIn(piece, block, name));
  });
  return items.length === 0 ? undefined : { text: consequencesText(items), layout: 'named' };
}

/** The items of a list, and bullets with a label, which are blocks of their own. */
function listedIn({ chunk }: Piece, block: Block, name: string): Consequence[] {
  if (block.kind === 'list')
    return block.items.map(({ text }) => ({ name, text: chunk.source.slice(text.from, text.to) }));
  if (block.kind !== 'field' || !block.field.bullet) return [];
  return [{ name, text: chunk.source.slice(block.from, block.to).replace(/^\s*[-*+]\s+/, '') }];
}

/** Lists under `**Positive**:` and `**Negative**:`; they are read, and written by hand. */
function underLabels(piece: Piece, blocks: readonly Block[]): RecordField | undefined {
  let name: string | undefined;
  const items = blocks.flatMap((block) => {
    if (block.kind === 'field' && !block.field.bullet) {
      name = sides[normaliseLabel(block.field.label)];
      return [];
    }
    return name === undefined ? [] : listedIn(piece, block, name);
  });
  return items.length === 0 ? undefined : { text: consequencesText(items), layout: 'named' };
}
