import { atomsOf } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
import { escapeLineStart } from '@/markdown/escape';
import { insertItem, moveItem, removeItem } from '@/markdown/items';
import type { Item, ListBlock } from '@/markdown/lists';
import { fail } from '@/markdown/result';
import type { Claims } from '@/plan/claims';
import type { Codec, Reading } from '@/plan/codecs/codec';
import { leafAt } from '@/plan/codecs/leaf';
import { joinPair, type PairStyle, splitPair } from '@/plan/codecs/pair';
import { readPairFields } from '@/plan/codecs/pair-fields';
import { readSide } from '@/plan/codecs/pair-leaf';
import * as kinds from '@/plan/kinds';
import type { Place } from '@/plan/place';
import { isObject, type Json } from '@/plan/value';

const style: PairStyle = { whole: 'name', joint: ': ' };
/** What is ticked is a statement, over several lines perhaps, with or without a name before it. */
const boxed: PairStyle = { whole: 'text', joint: ': ' };
const layout = {
  ...style,
  label: 'Principles',
  ordered: false,
  name: kinds.text,
  text: kinds.prose,
};

/**
 * The principles as a list, `- **I. Name** — PASS. Why` or `- [x] Name`: `{name, text}`, with `done` where it
 * has boxes. A list is one of principles when it is flat, each item has a bold name or a box, and it is the
 * only list in the region: any other is free text.
 */
export const principleList: Codec = {
  shape: { type: 'list', label: 'Principles as a list', item: 'field' },
  read: (claims) => {
    const lists = claims.blocks.filter(isListed);
    const [first] = lists;
    if (first?.kind === 'list' && lists.length === 1 && isPrinciples(claims, first)) {
      claims.takeBlock(first);
      return readList(claims, first);
    }
    if (first?.kind === 'field' && lists.every(({ kind }) => kind === 'field'))
      return readPairFields(claims, first, layout);
    return { value: [], place: { type: 'absent' } };
  },
};

function isListed(block: Block): block is ListBlock | FieldBlock {
  return block.kind === 'list' || (block.kind === 'field' && block.field.bullet);
}

/** Told by the layout alone, so that a list stays one of principles whatever is written in it. */
function isPrinciples({ source }: Claims, { items, tasks }: ListBlock): boolean {
  return items.every(({ level, box, text }) => {
    if (level > 0) return false;
    if (tasks) return box !== undefined;
    return splitPair(source.slice(text.from, text.to), 'name').lead !== '';
  });
}

function readList(claims: Claims, block: ListBlock): Reading {
  const { chunk } = claims.piece;
  const readings = block.items.map((item) => readItem(claims, block, item));
  return {
    value: readings.map(({ value }) => value),
    place: {
      type: 'array',
      chunk,
      at: block.from,
      items: readings.map(({ place }) => place),
      ids: readings.map(() => ''),
      insert: (document, index, value) => {
        const item = itemText(claims, block, value);
        if (item === undefined) return fail('A new principle takes a name and a text of one line');
        return insertItem(document, chunk, block, index, item);
      },
      remove: (document, index) => removeItem(document, chunk, block, index),
      move: (document, index, to) => moveItem(document, chunk, block, index, to),
    },
  };
}

/** A new item in the layout of the first: bold name, and what stands between it and the text. */
function itemText(claims: Claims, { items, tasks }: ListBlock, value: Json): string | undefined {
  const { name = '', text = '' } = isObject(value) ? value : { name: value };
  if (typeof name !== 'string' || typeof text !== 'string') return undefined;
  if (/\n/.test(name + text) || (name === '' && !tasks)) return undefined;
  const sibling = items[0]?.text ?? { from: 0, to: 0 };
  const like = splitPair(claims.source.slice(sibling.from, sibling.to), 'name');
  const joint = like.lead === '' ? like.joint : like.joint.trimEnd() || `${like.lead}:`;
  const item = joinPair({ lead: like.lead, name, joint, text }, tasks ? boxed : style);
  return like.lead === '' ? escapeLineStart(item) : item;
}

function readItem(claims: Claims, block: ListBlock, item: Item): Reading {
  const { chunk } = claims.piece;
  const own = atomsOf(chunk).filter((atom) => atom.block === block && atom.item === item);
  const body = own.find(({ context }) => context === 'item');
  const box = own.find(({ context }) => context === 'box');
  if (!body) throw new Error('The item has no atom');
  const layoutOf = box ? boxed : style;
  const name = readSide(chunk, body, 'name', kinds.text, layoutOf);
  const text = readSide(chunk, body, 'text', kinds.prose, layoutOf);
  const fields: { [key: string]: Place } = { name: name.place, text: text.place };
  const value: { [key: string]: Json } = { name: name.value, text: text.value };
  if (box) {
    const done = leafAt(chunk, box, kinds.boolean);
    value['done'] = done.value;
    fields['done'] = done.place;
  }
  return { value, place: { type: 'object', chunk, at: item.from, fields } };
}
