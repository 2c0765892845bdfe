import type { Block } from './blocks';
import type { Chunk } from './chunk';
import type { MarkdownDocument } from './document';
import type { Replacement } from './encode';
import { endOfLine, startOfLine } from './fences';
import type { Item, ListBlock } from './lists';
import { lineInsertion, lineMove, lineRemoval, reorder, restructure } from './restructure';
import { fail, type Result } from './result';
import type { Edited } from './write';

/** Inserts an item so that it becomes item `index`, in the layout of the item that stood there, else of the last. */
export function insertItem(
  document: MarkdownDocument,
  chunk: Chunk,
  list: ListBlock,
  index: number,
  text: string,
): Result<Edited> {
  const follower = list.items[index];
  const like = follower ?? (list.items.at(-1) as Item);
  const line = itemLine(chunk.source, like, text, list.ordered && !follower);
  const at = follower
    ? startOfLine(chunk.source, follower.from)
    : endOfLine(chunk.source, like.text.to);
  const insertion = follower
    ? { from: at, to: at, insert: `${line}\n` }
    : lineInsertion(chunk.source, at, line);
  const items = itemsAs(chunk, list.items);
  items.splice(index, 0, { level: like.level });
  return restructure(document, chunk, list, [insertion], listOf(items));
}

export function removeItem(
  document: MarkdownDocument,
  chunk: Chunk,
  list: ListBlock,
  index: number,
) {
  const item = list.items[index];
  if (!item) throw new RangeError(`The list has no item ${index}`);
  const left = list.items.filter(({ from, to }) => from < item.from || to > item.to);
  const check = left.length === 0 ? undefined : listOf(itemsAs(chunk, left));
  const removal = [lineRemoval(chunk.source, item), ...firstNumber(chunk.source, list, item)];
  return restructure(document, chunk, list, removal, check);
}

/** A list that follows its paragraph's line has to start with 1: the next item takes the first one's number. */
function firstNumber(source: string, list: ListBlock, removed: Item): Replacement[] {
  const next = list.items.find(({ from, level }) => from >= removed.to && level === removed.level);
  if (!list.ordered || removed !== list.items[0] || !next) return [];
  const { from, to } = removed.mark;
  return [{ ...next.mark, insert: source.slice(from, to) }];
}

export function moveItem(
  document: MarkdownDocument,
  chunk: Chunk,
  list: ListBlock,
  index: number,
  to: number,
): Result<Edited> {
  if (list.items.some(({ level }) => level > 0))
    return fail('Items of a nested list cannot be moved');
  const order = [...list.items];
  const [moved] = order.splice(index, 1);
  if (!moved) throw new RangeError(`The list has no item ${index}`);
  order.splice(to, 0, moved);
  const check = listOf(itemsAs(chunk, order));
  if (!list.ordered && isTight(chunk.source, list.items))
    return restructure(document, chunk, list, lineMove(chunk.source, list.items, index, to), check);
  const body = ({ mark, text }: Item) => ({ from: mark.to, to: Math.max(mark.to, text.to) });
  return reorder(document, chunk, list, list.items.map(body), order.map(body), check);
}

/** Whether each item starts on the line after the one before it. */
function isTight(source: string, items: readonly Item[]): boolean {
  return items.every(({ from }, index) => {
    const before = items[index - 1];
    return !before || endOfLine(source, before.to) + 1 === startOfLine(source, from);
  });
}

/** An item as it is to be read: its level and, where it is known, its text. */
interface ExpectedItem {
  readonly level: number;
  readonly text?: string;
}

function itemsAs({ source }: Chunk, items: readonly Item[]): ExpectedItem[] {
  return items.map(({ level, text }) => ({ level, text: source.slice(text.from, text.to) }));
}

function listOf(expected: readonly ExpectedItem[]) {
  return ([block, ...more]: readonly Block[], now: Chunk) => {
    if (block?.kind !== 'list' || more.length > 0) return false;
    const items = itemsAs(now, block.items);
    return (
      items.length === expected.length &&
      expected.every(
        ({ level, text }, i) =>
          items[i]?.level === level && (text === undefined || items[i]?.text === text),
      )
    );
  };
}

/** `next`: a numbered item takes the number after that of `like`. */
function itemLine(source: string, like: Item, text: string, next: boolean): string {
  const indent = source.slice(startOfLine(source, like.from), like.from);
  const mark = source.slice(like.mark.from, like.mark.to);
  const own = next ? mark.replace(/\d+/, (digits) => String(Number(digits) + 1)) : mark;
  return `${indent}${own} ${like.box ? '[ ] ' : ''}${text}`;
}
