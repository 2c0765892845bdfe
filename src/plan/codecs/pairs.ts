import { atomsOf } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { escapeLineStart } from '@/markdown/escape';
import { endOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import { insertItem, moveItem, removeItem } from '@/markdown/items';
import type { Item, ListBlock } from '@/markdown/lists';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import { isObject, type Json } from '../value';
import type { Codec, Reading } from './codec';
import { insertForLabel } from './missing-label';
import { newPair, type PairStyle, type Whole } from './pair';
import { readPairFields } from './pair-fields';
import { readSide } from './pair-leaf';

export interface PairsOptions {
  readonly aliases?: readonly string[];
  readonly help?: string;
  /** What one item is called, where the label does not say. */
  readonly word?: string;
  /** The template numbers the items. */
  readonly ordered?: boolean;
  /** What an item without a colon or dash is; `name` unless said. */
  readonly whole?: Whole;
  /** Between name and text of a new item; `: ` unless said. */
  readonly joint?: string;
  readonly name?: kinds.LeafKind;
  readonly text?: kinds.LeafKind;
}

export interface PairsLayout extends PairStyle {
  readonly label: string;
  readonly ordered: boolean;
  readonly name: kinds.LeafKind;
  readonly text: kinds.LeafKind;
}

/**
 * The items after `**Label**:` as `{name, text}`, in any of their layouts: `1. Name: text`,
 * `- Name - text`, `- **Name**: text`, `` - `name`: text ``.
 */
export function labelledPairs(label: string, options: PairsOptions = {}): Codec {
  const { aliases = [], ordered = false, whole = 'name', joint = ': ', ...rest } = options;
  const { name = kinds.text, text = kinds.text, ...about } = rest;
  const layout: PairsLayout = { label, ordered, whole, joint, name, text };
  return {
    shape: { type: 'list', label, item: 'field', ...about },
    names: [[label, ...aliases]],
    read: (claims) => readPairs(claims, [label, ...aliases], layout),
  };
}

function readPairs(claims: Claims, names: readonly string[], layout: PairsLayout): Reading {
  const field = takeEmptyLabel(claims, names);
  claims.labels.push({ label: layout.label, block: field });
  const first = field && claims.after(field);
  if (first?.kind === 'list') {
    claims.takeBlock(first);
    return readList(claims, first, layout);
  }
  if (first?.kind === 'field' && first.field.bullet) return readPairFields(claims, first, layout);
  if (field && first?.kind === 'text') giveBack(claims, field);
  return noItems(claims, field, layout);
}

/** Takes the label that a list belongs to; one with a value on its line is not such a label. */
export function takeEmptyLabel(claims: Claims, names: readonly string[]): FieldBlock | undefined {
  const field = claims.takeField(names);
  if (!field) return undefined;
  const { value } = field.field;
  if (value.from === value.to) return field;
  giveBack(claims, field);
  return undefined;
}

/** A label whose value is no list is read by inference, at its place in the text. */
function giveBack(claims: Claims, field: FieldBlock): void {
  const at = claims.blocks.findIndex(({ from }) => from > field.from);
  claims.blocks.splice(at < 0 ? claims.blocks.length : at, 0, field);
}

function readList(claims: Claims, block: ListBlock, layout: PairsLayout): Reading {
  const { chunk } = claims.piece;
  const readings = block.items.map((item) => readItem(claims, block, item, layout));
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: block.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(() => ''),
    insert: (document, index, value) => {
      const item = itemText(value, layout);
      return item.ok ? insertItem(document, chunk, block, index, item.value) : item;
    },
    remove: (document, index) => removeItem(document, chunk, block, index),
    move: (document, index, to) => moveItem(document, chunk, block, index, to),
  };
  return { value: readings.map(({ value }) => value), place };
}

function readItem(claims: Claims, block: Block, item: Item, layout: PairsLayout): Reading {
  const { chunk } = claims.piece;
  const atom = atomsOf(chunk).find(
    (other) => other.block === block && other.item === item && other.context === 'item',
  );
  if (!atom) throw new Error('The item has no atom');
  const { level, from: at } = item;
  // What is set in below an item goes on about it, and is no name.
  const style = level > 0 ? { ...layout, whole: 'text' as const } : layout;
  const name = readSide(chunk, atom, 'name', layout.name, style);
  const text = readSide(chunk, atom, 'text', layout.text, style);
  const nested = level > 0 ? { level } : {};
  const depth: { [key: string]: Place } = level > 0 ? { level: { type: 'fixed', chunk, at } } : {};
  return {
    value: { name: name.value, text: text.value, ...nested },
    place: {
      type: 'object',
      chunk,
      at,
      fields: { name: name.place, text: text.place, ...depth },
    },
  };
}

/** The text of a new item, from `{name, text}` or a plain text. */
export function itemText(value: Json, layout: PairsLayout): Result<string> {
  const given = isObject(value) ? value : { [layout.whole]: value };
  const name = given['name'] ?? '';
  const text = given['text'] ?? '';
  if (typeof name !== 'string' || typeof text !== 'string')
    return fail('Expected a name and a text');
  if (name.includes('\n') || text.includes('\n')) return fail('A new item takes one line');
  const item = newPair({ name, text }, layout, layout);
  return item.ok ? ok(escapeLineStart(item.value)) : item;
}

function noItems(claims: Claims, field: FieldBlock | undefined, layout: PairsLayout): Reading {
  const { chunk, from } = claims.piece;
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: field?.from ?? from,
    items: [],
    ids: [],
    insert: (document, _, value) => insertFirst(document, claims, field, layout, value),
  };
  return { value: [], place };
}

function insertFirst(
  document: MarkdownDocument,
  claims: Claims,
  field: FieldBlock | undefined,
  layout: PairsLayout,
  value: Json,
): Result<Edited> {
  const item = itemText(value, layout);
  if (!item.ok) return item;
  const line = `${layout.ordered ? '1.' : '-'} ${item.value}`;
  const { chunk } = claims.piece;
  if (field) {
    const at = endOfLine(chunk.source, field.to);
    return insertText(document, chunk, at, `\n${line}`, (atoms) => atoms.length === 1);
  }
  const lines = `**${layout.label}**:\n${line}`;
  return insertForLabel(document, claims, layout.label, lines, (atoms) => atoms.length === 2);
}
