import { atomsOf } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
import { escapeLineStart } from '@/markdown/escape';
import type { Item, ListBlock } from '@/markdown/lists';
import { insertItem, moveItem, removeItem } from '@/markdown/restructure';
import { fail } from '@/markdown/result';
import type { Claims } from '@/plan/claims';
import type { Codec, Reading } from '@/plan/codecs/codec';
import { leafAt } from '@/plan/codecs/leaf';
import { joinPair, type PairStyle, sideOf, splitPair } from '@/plan/codecs/pair';
import { readPairFields } from '@/plan/codecs/pair-fields';
import * as kinds from '@/plan/kinds';
import type { Place } from '@/plan/place';
import { isObject, type Json } from '@/plan/value';
import { readVerdict } from './compute/verdict';

const style: PairStyle = { whole: 'name', joint: ': ' };
const layout = {
  ...style,
  label: 'Principles',
  ordered: false,
  name: kinds.text,
  text: kinds.prose,
};

/**
 * The principles as a list, `- **I. Name** — PASS. Why` or `- [x] Name`: `{name, text}`, with `done` where it
 * has boxes. A list is one of principles when it is flat, each item has a verdict or a box, and it is the
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
    if (first?.kind === 'field' && lists.length > 1 && areFields(claims, lists))
      return readPairFields(claims, first, layout);
    return { value: [], place: { type: 'absent' } };
  },
};

function isListed(block: Block): block is ListBlock | FieldBlock {
  return block.kind === 'list' || (block.kind === 'field' && block.field.bullet);
}

function isPrinciples({ source }: Claims, { items, tasks }: ListBlock): boolean {
  return items.every(({ level, box, text }) => {
    if (level > 0) return false;
    if (tasks) return box !== undefined;
    const pair = splitPair(source.slice(text.from, text.to), 'name');
    return readVerdict(pair.text) !== null || readVerdict(pair.name) !== null;
  });
}

function areFields({ source }: Claims, blocks: readonly (ListBlock | FieldBlock)[]): boolean {
  return blocks.every((block) => {
    if (block.kind !== 'field') return false;
    const { value } = block.field;
    return readVerdict(source.slice(value.from, value.to)) !== null;
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
        const item = itemText(value);
        if (item === undefined) return fail('A new principle takes a name and a text of one line');
        return insertItem(document, chunk, block, index, item);
      },
      remove: (document, index) => removeItem(document, chunk, block, index),
      move: (document, index, to) => moveItem(document, chunk, block, index, to),
    },
  };
}

function itemText(value: Json): string | undefined {
  const { name = '', text = '' } = isObject(value) ? value : { name: value };
  if (typeof name !== 'string' || typeof text !== 'string') return undefined;
  if (/\n/.test(name + text)) return undefined;
  return escapeLineStart(joinPair({ lead: '', name, joint: '', text }, style));
}

function readItem(claims: Claims, block: ListBlock, item: Item): Reading {
  const { chunk } = claims.piece;
  const own = atomsOf(chunk).filter((atom) => atom.block === block && atom.item === item);
  const body = own.find(({ context }) => context === 'item');
  const box = own.find(({ context }) => context === 'box');
  if (!body) throw new Error('The item has no atom');
  const name = leafAt(chunk, body, sideOf('name', kinds.text, style));
  const text = leafAt(chunk, body, sideOf('text', kinds.prose, style));
  const fields: { [key: string]: Place } = { name: name.place, text: text.place };
  const value: { [key: string]: Json } = { name: name.value, text: text.value };
  if (box) {
    const done = leafAt(chunk, box, kinds.boolean);
    value['done'] = done.value;
    fields['done'] = done.place;
  }
  return { value, place: { type: 'object', chunk, at: item.from, fields } };
}
