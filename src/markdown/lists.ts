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

/**
 * Reads a list of plain items, nested or not. One whose items hold more than paragraphs and lists
 * after them (fences, tables) is left as it is.
 */
export function readList(source: string, node: SyntaxNode): Block[] {
  const items: Item[] = [];
  if (!collectItems(source, node, 0, items))
    return [{ kind: 'raw', what: 'list', from: node.from, to: node.to }];
  const list: ListBlock = {
    kind: 'list',
    from: node.from,
    to: node.to,
    ordered: node.name === 'OrderedList',
    tasks: items.some((item) => item.box !== undefined),
    items,
  };
  return splitLabelLines(source, list).flatMap((block) => asFields(source, block));
}

/** A bullet list whose items are all labelled values is those fields. */
function asFields(source: string, block: Block): Block[] {
  if (block.kind !== 'list' || block.ordered || block.tasks) return [block];
  if (block.items.some(({ level }) => level > 0)) return [block];
  const fields = block.items.map((item) => bulletField(source, item));
  return fields.every((field) => field !== undefined) ? fields : [block];
}

function collectItems(source: string, list: SyntaxNode, level: number, items: Item[]): boolean {
  for (const node of list.getChildren('ListItem')) {
    const mark = node.getChild('ListMark');
    if (!mark) return false;
    const children: SyntaxNode[] = [];
    for (let child = mark.nextSibling; child; child = child.nextSibling) children.push(child);
    const own = children[0];
    const plain = own?.name === 'Paragraph' || own?.name === 'Task' ? own : undefined;
    const more = plain ? furtherParagraphs(children) : 0;
    const nested = plain ? children.slice(1 + more) : children;
    if (nested.some(({ name }) => name !== 'BulletList' && name !== 'OrderedList')) return false;
    if (own && !plain && !source.slice(mark.to, own.from).includes('\n')) return false;
    items.push(itemFrom(source, node, mark, plain, children[more]?.to ?? mark.to, level));
    for (const inner of nested) if (!collectItems(source, inner, level + 1, items)) return false;
  }
  return true;
}

/** How many paragraphs directly follow the item's first one; with it they are its text. */
function furtherParagraphs([, ...rest]: readonly SyntaxNode[]): number {
  const other = rest.findIndex(({ name }) => name !== 'Paragraph');
  return other < 0 ? rest.length : other;
}

function itemFrom(
  source: string,
  node: SyntaxNode,
  mark: SyntaxNode,
  own: SyntaxNode | undefined,
  end: number,
  level: number,
): Item {
  const box = own?.getChild('TaskMarker');
  const textFrom = box?.to ?? own?.from ?? mark.to;
  const text = trimmed(source, textFrom, end);
  const lineStart = startOfLine(source, mark.from);
  const empty = mark.to + (/[ \t]/.test(source[mark.to] ?? '') ? 1 : 0);
  return {
    from: mark.from,
    to: node.from + trimBlanksEnd(source.slice(node.from, node.to)).length,
    level,
    mark: { from: mark.from, to: mark.to },
    text: own ? text : { from: empty, to: empty },
    indent: (own?.from ?? mark.to + 1) - lineStart,
    ...(box ? { box: { from: box.from + 1, to: box.to - 1 } } : {}),
  };
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
