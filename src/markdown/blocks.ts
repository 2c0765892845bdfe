import type { SyntaxNode } from '@lezer/common';
import type { Chunk } from './chunk';
import { readFence, startOfLine } from './fences';
import type { Field } from './labels';
import { continuedField, paragraphBlocks } from './labels';
import { type ListBlock, readList } from './lists';
import { parseBlocks } from './parser';
import { readQuote } from './quotes';
import { type Span, trimmed } from './spans';
import { readTable, type TableBlock } from './tables';

export interface Heading extends Span {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: Span;
}

/** Lines of a paragraph that carry no label. */
export interface TextBlock extends Span {
  readonly kind: 'text';
}

export interface FieldBlock extends Span {
  readonly kind: 'field';
  readonly field: Field;
}

export interface FenceBlock extends Span {
  readonly kind: 'fence';
  readonly info: Span;
  readonly text: Span;
  readonly indent: number;
  readonly mark: string;
  readonly closed: boolean;
}

/** Markdown that is kept and shown as it is. */
export interface RawBlock extends Span {
  readonly kind: 'raw';
  readonly what: 'quote' | 'html' | 'comment' | 'code' | 'rule' | 'list' | 'front-matter' | 'other';
}

export type Block =
  | Heading
  | TextBlock
  | FieldBlock
  | TableBlock
  | ListBlock
  | FenceBlock
  | RawBlock;

export function isComment(block: Block): boolean {
  return block.kind === 'raw' && block.what === 'comment';
}

/** A text of a chunk with its blocks as they were read. */
export interface ReadText {
  readonly source: string;
  readonly blocks: readonly Block[];
}

/**
 * The blocks of a text that was another one before an edit; `read` takes none of those for known. It reads what
 * starts at `from`, a line after which nothing before it goes on, and counts from there.
 */
export type ReadAgain = (
  before: ReadText,
  source: string,
  read: (from?: number) => readonly Block[],
) => readonly Block[];

const cache = new WeakMap<Chunk, readonly Block[]>();
/** What is known of the chunk that stood in a chunk's place before an edit, until that is read itself. */
const before = new WeakMap<Chunk, ReadText>();
let readAgain: ReadAgain = (_before, _source, read) => read();

/** Makes reading after an edit quicker; what is read is the same. */
export function readAgainWith(quicker: ReadAgain): void {
  readAgain = quicker;
}

/** The top-level blocks of a chunk, in order; labelled lines are blocks of their own. */
export function blocksOf(chunk: Chunk): readonly Block[] {
  const known = cache.get(chunk);
  if (known) return known;
  const old = before.get(chunk);
  const read = (from?: number) => readBlocks(from === undefined ? chunk : endOf(chunk, from));
  const blocks = old ? readAgain(old, chunk.source, read) : read();
  cache.set(chunk, blocks);
  before.delete(chunk);
  return blocks;
}

/** Says that an edit put `now` in the place of `old`: what both have in common need not be read again. */
export function rememberBlocks(old: Chunk, now: Chunk): void {
  const blocks = cache.get(old);
  const known = blocks ? { source: old.source, blocks } : before.get(old);
  if (known && old.kind === now.kind) before.set(now, known);
}

type Parsed = Pick<Chunk, 'source' | 'tree' | 'kind'>;

function endOf({ source, kind }: Chunk, from: number): Parsed {
  const end = source.slice(from);
  return { source: end, tree: parseBlocks(end), kind };
}

function readBlocks({ source, tree, kind }: Parsed): Block[] {
  if (kind === 'front-matter')
    return [{ kind: 'raw', what: 'front-matter', from: 0, to: source.length }];
  const blocks: Block[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.from >= source.length) break;
    const continued = node.name === 'Paragraph' && continuedField(source, blocks.at(-1), node);
    if (continued) blocks[blocks.length - 1] = continued;
    else for (const block of blockFrom(source, node)) blocks.push(block);
  }
  return blocks;
}

function blockFrom(source: string, node: SyntaxNode): Block[] {
  const { name, from, to } = node;
  if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading'))
    return [headingFrom(source, node)];
  switch (name) {
    case 'Paragraph':
      return paragraphBlocks(source, from, to);
    case 'Table':
      return readTable(source, node);
    case 'BulletList':
    case 'OrderedList':
      return readList(source, node, nestedBlocks);
    case 'FencedCode':
      return [readFence(source, node)];
    case 'Blockquote':
      return readQuote(source, node, nestedBlocks);
    default:
      return [{ kind: 'raw', what: rawKinds[name] ?? 'other', from, to }];
  }
}

/** What stands within a list's item. Headings there are none of the outline. */
function nestedBlocks(source: string, node: SyntaxNode): Block[] {
  const { name, from, to } = node;
  const before = source.slice(startOfLine(source, from), from);
  if (name === 'Table') return readTable(source, node);
  if (name === 'FencedCode' && /^ *$/.test(before)) return [readFence(source, node)];
  return [{ kind: 'raw', what: rawKinds[name] ?? 'other', from, to }];
}

const rawKinds: Record<string, RawBlock['what']> = {
  Blockquote: 'quote',
  HTMLBlock: 'html',
  ProcessingInstructionBlock: 'html',
  CommentBlock: 'comment',
  CodeBlock: 'code',
  HorizontalRule: 'rule',
};

function headingFrom(source: string, node: SyntaxNode): Heading {
  const { from, to } = node;
  const level = Number(node.name.at(-1));
  const marks = node.getChildren('HeaderMark');
  const atx = node.name.startsWith('ATX');
  const first = atx ? marks[0] : undefined;
  const last = atx ? (marks.length > 1 ? marks.at(-1) : undefined) : marks[0];
  const inner = trimmed(source, first?.to ?? from, last?.from ?? to);
  return { kind: 'heading', level, from, to, text: inner };
}
