import { fail, ok } from '@/markdown/result';
import type { LeafKind } from '../kinds';
import { escapeSeparators, separatorsIn, unescapeSeparators } from './separators';

/** An item such as `Worklist: replaces reloading`, taken apart; the four texts in a row are the item. */
export interface Pair {
  /** Marks that open before the name: `**` or nothing. */
  readonly lead: string;
  readonly name: string;
  /** Closing marks, colon or dash, and blanks; empty when the item is one text. */
  readonly joint: string;
  readonly text: string;
}

/** Where an item without a colon or dash belongs: it is a name without a text, or the reverse. */
export type Whole = 'name' | 'text';

/** Splits at the first colon, or dash between blanks, outside code and brackets. */
export function splitPair(item: string, whole: Whole): Pair {
  return splitBold(item) ?? splitPlain(item) ?? unsplit(item, whole);
}

function unsplit(item: string, whole: Whole): Pair {
  return whole === 'name'
    ? { lead: '', name: item, joint: '', text: '' }
    : { lead: '', name: '', joint: '', text: item };
}

const bold = /^(\*\*|__)(?!\s)([^\n]*?)(?:([:：])\1|\1([ \t]*[:：]|[ \t]+[-–—](?=\s|$)))([ \t]*)/;

function splitBold(item: string): Pair | undefined {
  const match = bold.exec(item);
  if (!match) return undefined;
  const [all, lead = '', name = ''] = match;
  if (name.includes(lead)) return undefined;
  const joint = all.slice(lead.length + name.length);
  return { lead, name, joint, text: item.slice(all.length) };
}

function splitPlain(item: string): Pair | undefined {
  const [first] = separatorsIn(item);
  if (!first) return undefined;
  const { at, joint } = first;
  return { lead: '', name: item.slice(0, at), joint, text: item.slice(at + joint.length) };
}

export interface PairStyle {
  readonly whole: Whole;
  /** What is written between a name and a text that come together. */
  readonly joint: string;
}

export type Side = 'name' | 'text';

/** One side of the item as a value of its own; a colon that would part it is written as `\:`. */
export function sideOf(side: Side, kind: LeafKind, style: PairStyle): LeafKind {
  return {
    ...kind,
    get: (item) => kind.get(plainSide(splitPair(item, style.whole), side)),
    put: (item, value) => {
      const pair = splitPair(item, style.whole);
      const old = plainSide(pair, side);
      const written = kind.put(old, value);
      if (!written.ok) return written;
      if (written.value === old) return ok(item);
      if (side === 'name' && pair.joint !== '' && written.value.includes('\n'))
        return fail('A name takes one line');
      const next = { ...pair, [side]: written.value };
      const escaped = partable(next, side) ? escapeSeparators(written.value) : written.value;
      return ok(joinPair({ ...next, [side]: escaped }, style));
    },
  };
}

/** Whether a colon in this side would be taken for the one that parts the item. */
function partable({ lead, name }: Pair, side: Side): boolean {
  return side === 'name' ? lead === '' : name === '';
}

/** The side as it is meant: without the backslashes that keep its colons from parting the item. */
export function plainSide(pair: Pair, side: Side): string {
  return partable(pair, side) ? unescapeSeparators(pair[side]) : pair[side];
}

export function joinPair({ lead, name, joint, text: rest }: Pair, style: PairStyle): string {
  const between = joint === '' ? style.joint : joint;
  if (name === '') return rest;
  if (rest === '')
    return standsAlone({ lead, name }, style) ? name : `${lead}${name}${between.trimEnd()}`;
  return `${lead}${name}${/\s$/.test(between) ? between : `${between} `}${rest}`;
}

/** Whether the name reads as the name without a joint behind it: `a:` alone would read as `a`. */
function standsAlone({ lead, name }: Pick<Pair, 'lead' | 'name'>, { whole }: PairStyle): boolean {
  return lead === '' && whole === 'name' && splitPlain(name) === undefined;
}

/** A new item from the value of an insert. */
export function newPair(
  value: { name: string; text: string },
  kinds: { name: LeafKind; text: LeafKind },
  style: PairStyle,
) {
  const name = value.name === '' ? ok('') : kinds.name.put('', value.name);
  const rest = value.text === '' ? ok('') : kinds.text.put('', value.text);
  if (!name.ok) return name;
  if (!rest.ok) return rest;
  const pair: Pair = { lead: '', name: name.value, joint: '', text: rest.value };
  const escaped = name.value === '' ? { text: escapeSeparators(rest.value) } : {};
  return ok(joinPair({ ...pair, name: escapeSeparators(name.value), ...escaped }, style));
}
