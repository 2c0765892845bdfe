import type { SyntaxNode } from '@lezer/common';
import { trimBlanksEnd } from './blanks';
import type { Block } from './blocks';
import { startOfLine } from './fences';
import { bulletField, labelAt, paragraphBlocks } from './labels';
import { type Span, trimmed } from './spans';

export interface Item extends Span {
  /** 0 for the list's own items, 1 for those of a list within an item, and so on. */
  readonly level: number;
  /** `-`, `*`, `+` or `1.` */
  readonly mark: Span;
  /** The character between the brackets of a task box. */
  readonly box?: Span;
  /** The item's own text, without nested lists. */
  readonly text: Span;
  /** Column at which the text's further lines start. */
  readonly indent: number;
}

export interface ListBlock extends Span {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly tasks: boolean;
  readonly items: readonly Item[];
}

/** Reads what stands within an item beside its text and nested lists: a fence, a table, a quote. */
export type ReadNested = (source: string, node: SyntaxNode) => Block[];

/**
 * Reads a list, nested or not. What its items hold besides paragraphs and lists are blocks of their own,
 * before which the list ends and after which it goes on; an item that begins with such a block is left
 * as it is.
 */
export function readList(source: string, node: SyntaxNode, readNested: ReadNested): Block[] {
  const collected: Collected = { parts: [], readNested };
  collectItems(source, node, 0, collected);
  return listsOf(source, collected, node)
    .flatMap((block) => (block.kind === 'list' ? splitLabelLines(source, block) : [block]))
    .flatMap((block) => asFields(source, block));
}

function isItem(part: Item | Block): part is Item {
  return !('kind' in part);
}

/** Items that follow each other as lists, with the blocks between them. */
function listsOf(source: string, { parts }: Collected, node: SyntaxNode): Block[] {
  const blocks: Block[] = [];
  const ordered = node.name === 'OrderedList';
  for (let at = 0; at < parts.length; ) {
    let end = at;
    while (end < parts.length && isItem(parts[end] as Item | Block)) end += 1;
    const limit = parts[end]?.from ?? node.to;
    const items = parts
      .slice(at, end)
      .filter(isItem)
      .map((item) => upTo(source, item, limit));
    const whole = end - at === parts.length;
    if (items.length > 0) blocks.push(listOf(items, ordered, whole ? node : undefined));
    const other = parts[end];
    if (other && !isItem(other)) blocks.push(other);
    at = end + 1;
  }
  return blocks;
}

function upTo(source: string, item: Item, limit: number): Item {
  return item.to <= limit ? item : { ...item, to: endOf(source, item, limit) };
}

function listOf(items: readonly Item[], ordered: boolean, whole: Span | undefined): ListBlock {
  const from = whole?.from ?? (items[0] as Item).from;
  const to = whole?.to ?? Math.max(...items.map((item) => item.to));
  return {
    kind: 'list',
    from,
    to,
    ordered,
    tasks: items.some(({ box }) => box !== undefined),
    items,
  };
}

/** A bullet list whose own items are all labelled values is those fields, each with the list within it after it. */
function asFields(source: string, block: Block): Block[] {
  if (block.kind !== 'list' || block.ordered || block.items[0]?.level !== 0) return [block];
  const blocks: Block[] = [];
  let nested: Item[] = [];
  for (const item of block.items) {
    const { level, box } = item;
    if (level === 0) {
      blocks.push(...listWithin(source, nested));
      nested = [];
      const field = box ? undefined : bulletField(source, item);
      if (!field) return [block];
      blocks.push(field);
    } else nested.push({ ...item, level: level - 1 });
  }
  return [...blocks, ...listWithin(source, nested)];
}

function listWithin(source: string, items: readonly Item[]): ListBlock[] {
  const [first] = items;
  return first ? [listOf(items, /\d/.test(source[first.mark.from] ?? ''), undefined)] : [];
}

interface Collected {
  readonly parts: (Item | Block)[];
  readonly readNested: ReadNested;
}

function collectItems(source: string, list: SyntaxNode, level: number, into: Collected): void {
  for (const node of list.getChildren('ListItem')) {
    const mark = node.getChild('ListMark') as SyntaxNode;
    const children: SyntaxNode[] = [];
    for (let child = mark.nextSibling; child; child = child.nextSibling)
      if (child.name !== 'QuoteMark') children.push(child);
    const own = children[0];
    const plain = own?.name === 'Paragraph' || own?.name === 'Task' ? own : undefined;
    const more = plain ? furtherParagraphs(children) : 0;
    const nested = plain ? children.slice(1 + more) : children;
    if (own && !plain && !source.slice(mark.to, own.from).includes('\n')) {
      into.parts.push({
        kind: 'raw',
        what: 'list',
        from: node.from,
        to: endOf(source, node, node.to),
      });
      continue;
    }
    const to = endOf(source, node, nested.find((inner) => !isList(inner))?.from ?? node.to);
    into.parts.push({ ...itemFrom(source, mark, plain, children[more]?.to ?? mark.to, level), to });
    for (const inner of nested) {
      if (isList(inner)) collectItems(source, inner, level + 1, into);
      else into.parts.push(...into.readNested(source, inner));
    }
  }
}

function isList({ name }: SyntaxNode): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}

function endOf(source: string, { from }: Span, to: number): number {
  return from + trimBlanksEnd(source.slice(from, to)).length;
}

/** How many paragraphs directly follow the item's first one; with it they are its text. */
function furtherParagraphs([, ...rest]: readonly SyntaxNode[]): number {
  const other = rest.findIndex(({ name }) => name !== 'Paragraph');
  return other < 0 ? rest.length : other;
}

function itemFrom(
  source: string,
  mark: SyntaxNode,
  own: SyntaxNode | undefined,
  end: number,
  level: number,
): Omit<Item, 'to'> {
  const box = own && boxOf(source, own, end);
  const text = trimmed(source, box ? box.to + 1 : (own?.from ?? mark.to), end);
  const lineStart = startOfLine(source, mark.from);
  const empty = mark.to + (/[ \t]/.test(source[mark.to] ?? '') ? 1 : 0);
  return {
    from: mark.from,
    level,
    mark: { from: mark.from, to: mark.to },
    text: own ? text : { from: empty, to: empty },
    indent: (own?.from ?? mark.to + 1) - lineStart,
    ...(box ? { box } : {}),
  };
}

/** The character between the brackets of a task box, of one without a text too. */
function boxOf(source: string, own: SyntaxNode, end: number): Span | undefined {
  const box = own.getChild('TaskMarker');
  if (!box && !/^\[[ xX]\]$/.test(source.slice(own.from, end))) return undefined;
  const from = (box?.from ?? own.from) + 1;
  return { from, to: from + 1 };
}

/**
 * A label at the start of a line right after an item is no part of that item, though Markdown takes
 * it for the item's lazy continuation: the list ends there, and the items after it are another list.
 */
function splitLabelLines(source: string, list: ListBlock): Block[] {
  const blocks: Block[] = [];
  let from = list.from;
  let items: Item[] = [];
  for (const item of list.items) {
    const at = lazyLabel(source, item.text);
    if (at < 0) {
      items.push(item);
      continue;
    }
    items.push({ ...item, to: at - 1, text: trimmed(source, item.text.from, at - 1) });
    blocks.push(listFrom(list, items, from, at - 1), ...paragraphBlocks(source, at, item.text.to));
    items = [];
    from = item.text.to + 1;
  }
  if (blocks.length === 0) return [list];
  const first = items[0];
  return first ? [...blocks, listFrom(list, items, first.from, list.to)] : blocks;
}

function listFrom(list: ListBlock, items: readonly Item[], from: number, to: number): ListBlock {
  return { ...list, from, to, items, tasks: items.some(({ box }) => box !== undefined) };
}

/** Where in an item's text a line starts with a label at column 0; -1 when none does. */
function lazyLabel(source: string, text: Span): number {
  const lazy = /\n(?=\*\*|__)/g;
  lazy.lastIndex = text.from;
  for (let match = lazy.exec(source); match && match.index < text.to; match = lazy.exec(source))
    if (labelAt(source, match.index + 1)) return match.index + 1;
  return -1;
}
