import { atomsOf } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
import { escapeLineStart } from '@/markdown/escape';
import { insertItem, moveItem, removeItem } from '@/markdown/items';
import type { Item, ListBlock } from '@/markdown/lists';
import { fail } from '@/markdown/result';
import type { Span } from '@/markdown/spans';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import { isObject, type Json } from '../value';
import type { Codec, Reading } from './codec';
import { leafAt, leafOf } from './leaf';
import { insertNamed, namePlace, removeNamed, takeBullets } from './named-items';
import { absentItems, absentNamed } from './new-list';

/**
 * The items of a list as `{level, text}`, with `done` (null without a box) in a task list, and `ordered`
 * where an item has a number and its list's first has none, or the other way round.
 */
export function readItems(claims: Claims, block: ListBlock, tasks: boolean): Reading {
  const { chunk } = claims.piece;
  const own = leftItems(claims, block);
  const readings = own.map((item) => readItem(claims, block, item, tasks));
  const indexOf = (index: number) => {
    const item = own[index];
    return item ? block.items.indexOf(item) : block.items.length;
  };
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: block.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(() => ''),
    insert: (document, index, value) => {
      const text = isObject(value) ? value['text'] : value;
      if (typeof text !== 'string' || text.includes('\n')) return fail('A new item takes one line');
      return insertItem(document, chunk, block, indexOf(index), escapeLineStart(text));
    },
    remove: (document, index) => removeItem(document, chunk, block, indexOf(index)),
    move: (document, index, to) =>
      own.length < block.items.length
        ? fail('A field of this section stands among these items: move them in the source')
        : moveItem(document, chunk, block, index, to),
  };
  return { value: readings.map(({ value }) => value), place };
}

/** The items that are none of the region's labels. */
function leftItems(claims: Claims, block: ListBlock): readonly Item[] {
  const taken = [...claims.takenOf(block).keys()].map(({ item }) => item);
  return taken.length === 0 ? block.items : block.items.filter((item) => !taken.includes(item));
}

function readItem(claims: Claims, block: ListBlock, item: Item, tasks: boolean): Reading {
  const { chunk } = claims.piece;
  const own = atomsOf(chunk).filter((atom) => atom.block === block && atom.item === item);
  const text = own.find(({ context }) => context === 'item');
  const box = own.find(({ context }) => context === 'box');
  if (!text) throw new Error('The item has no atom');
  const body = leafAt(chunk, text, kinds.text);
  const level: Place = { type: 'fixed', chunk, at: item.from };
  const value: { [key: string]: Json } = { level: item.level, text: body.value };
  const fields: { [key: string]: Place } = { level, text: body.place };
  if (isNumbered(claims, item) !== block.ordered) {
    value['ordered'] = !block.ordered;
    fields['ordered'] = level;
  }
  if (tasks) {
    const done = box ? leafAt(chunk, box, kinds.boolean) : { value: null, place: level };
    value['done'] = done.value;
    fields['done'] = done.place;
  }
  return { value, place: { type: 'object', chunk, at: item.from, fields } };
}

function isNumbered({ source }: Claims, { mark }: Item): boolean {
  return numberOf(source, mark) !== undefined;
}

/** The number that a list starts with, where it is numbered and that is not 1. */
export function startOfList({ source }: Claims, { ordered, items }: ListBlock): number | undefined {
  const first = items[0] && numberOf(source, items[0].mark);
  return ordered && first !== 1 ? first : undefined;
}

function numberOf(source: string, { from, to }: Span): number | undefined {
  const digits = /^\d+/.exec(source.slice(from, to))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The list that follows `**Label**:`, as items; a task list when `tasks`. */
export function labelledList(
  label: string,
  options: { tasks?: boolean; help?: string; word?: string } = {},
): Codec {
  const { tasks = false, ...about } = options;
  const item = tasks ? 'task' : 'text';
  return {
    shape: { type: 'list', label, item, ...about },
    names: [[label]],
    read: (claims) => {
      const block = takeAfterLabel(
        claims,
        label,
        (next): next is ListBlock => next.kind === 'list',
      );
      return block ? readItems(claims, block, tasks) : absentItems(claims, label, tasks);
    },
  };
}

/** Takes the label and the block that follows it, when that is of the kind wanted. */
export function takeAfterLabel<B extends Block>(
  claims: Claims,
  label: string,
  test: (block: Block) => block is B,
): B | undefined {
  const field = claims.takeField([label]);
  claims.labels.push({ label, block: field });
  if (!field) return undefined;
  const next = claims.after(field);
  const taken = next && field.field.value.to === field.field.value.from && test(next);
  if (taken) claims.takeBlock(next);
  else claims.blocks.splice(insertionIndex(claims, field), 0, field);
  return taken ? next : undefined;
}

/** Gives a field back to the free blocks at its place in the text. */
function insertionIndex(claims: Claims, field: FieldBlock): number {
  const index = claims.blocks.findIndex(({ from }) => from > field.from);
  return index < 0 ? claims.blocks.length : index;
}

/** `- **Name**: text` items after `**Label**:`, as `{name, text}`; plain items have no name. */
export function labelledFields(label: string, help?: string): Codec {
  return {
    shape: { type: 'list', label, item: 'field', ...(help === undefined ? {} : { help }) },
    names: [[label]],
    read: (claims) => readLabelledFields(claims, label),
  };
}

function readLabelledFields(claims: Claims, label: string): Reading {
  const { chunk } = claims.piece;
  const isItems = (next: Block): next is FieldBlock | ListBlock =>
    next.kind === 'list' || (next.kind === 'field' && next.field.bullet);
  const first = takeAfterLabel(claims, label, isItems);
  if (!first) return absentNamed(claims, label);
  if (first.kind === 'list') return plainItems(claims, first);
  const fields = takeBullets(claims, first);
  const readings = fields.map((block) => readNamed(claims, block));
  const items = readings.map(({ place }) => place);
  return {
    value: readings.map(({ value }) => value),
    place: {
      type: 'array',
      chunk,
      at: first.from,
      items,
      ids: items.map(() => ''),
      ...fieldActs(claims, fields),
    },
  };
}

function readNamed(claims: Claims, block: FieldBlock): Reading {
  const { chunk } = claims.piece;
  const body = leafOf(chunk, block, kinds.text);
  const name = namePlace(claims, block);
  return {
    value: { name: block.field.label, text: body.value },
    place: { type: 'object', chunk, at: block.from, fields: { name, text: body.place } },
  };
}

function plainItems(claims: Claims, block: ListBlock): Reading {
  const items = readItems(claims, block, false);
  if (items.place.type !== 'array' || !Array.isArray(items.value))
    throw new Error('Items are a list');
  const { chunk } = claims.piece;
  const value = items.value.map((item: Json) => ({
    name: '',
    text: isObject(item) ? (item['text'] ?? '') : '',
  }));
  const places = items.place.items.map((item): Place => {
    const text: Place = item.type === 'object' ? (item.fields['text'] ?? item) : item;
    const name: Place = { type: 'fixed', chunk, at: block.from };
    return { type: 'object', chunk, at: block.from, fields: { name, text } };
  });
  return { value, place: { ...items.place, items: places } };
}

function fieldActs(
  claims: Claims,
  fields: readonly FieldBlock[],
): Pick<ArrayPlace, 'insert' | 'remove'> {
  return {
    insert: (document, index, value) => insertNamed(claims, fields, document, index, value),
    remove: (document, index) => removeNamed(claims, fields[index], document),
  };
}
