import { cellNow } from './cell-now';
import { counterpart } from './counterpart';
import { isTextField, type TextField, textFields } from './text-fields';

type Fields = ReadonlyMap<string, TextField>;
type Saying = (field: TextField) => string;

/** What a field of a still was drawn with, and what one of the app shows. */
const before: Saying = ({ defaultValue }) => defaultValue;
const now: Saying = ({ value }) => value;

/** What stands in `to` for an element of `from`, if it is there and says the same. */
export function placeNow(from: Element, to: Element, one: Element): Element | undefined {
  if (isTextField(one)) return fieldNow(from, to, one);
  if (one.matches('[data-cell]')) return cellNow(from, to, one);
  const place = counterpart(from, to, one);
  const isControl = one.matches('a, button, summary, label');
  return place && isControl && nameOf(place) !== nameOf(one) ? undefined : place;
}

/** What tells a control from another that has come to its place. */
function nameOf(control: Element): string {
  return control.getAttribute('href') ?? wordsOf(control);
}

export function wordsOf(control: Element): string {
  return control.ariaLabel ?? control.textContent;
}

/**
 * The field of `to` that writes what `field` of `from` does, if it is there. An item that others have moved is
 * known by what it said.
 */
function fieldNow(from: Element, to: Element, field: TextField): TextField | undefined {
  const old = textFields(from);
  const [key] = [...old].find(([, one]) => one === field) ?? [];
  return key === undefined ? undefined : fieldOf(key, old, textFields(to));
}

/** The same for the key of a field among those of both. */
export function fieldOf(key: string, from: Fields, to: Fields): TextField | undefined {
  if (!key.startsWith('/')) return to.get(key);
  let was = '';
  let is = '';
  for (const part of key.slice(1).split('/')) {
    const [, index, rest = ''] = /^(\d+)( .*)?$/.exec(part) ?? [];
    const place = index === undefined ? part : indexNow(Number(index), [from, was], [to, is]);
    if (place === undefined) return undefined;
    was += `/${part}`;
    is += `/${place}${rest}`;
  }
  return to.get(is);
}

type List = readonly [Fields, string];

/** Where the item of a list is now: at its index, unless what it said stands elsewhere, or another's words there. */
function indexNow(index: number, [from, was]: List, [to, is]: List): number | undefined {
  const old = itemsOf(from, was, before);
  const items = itemsOf(to, is, now);
  const said = old.get(index);
  const here = items.get(index);
  if (here === said) return index;
  const same = [...items.keys()].filter((other) => items.get(other) === said);
  const [nearest] = same.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  if (nearest !== undefined) return nearest;
  const another = [...old].some(([other, text]) => other !== index && text === here);
  return another ? undefined : index;
}

/** What the fields of each item of a list say together. */
function itemsOf(fields: Fields, list: string, say: Saying): Map<number, string> {
  const items = new Map<number, string>();
  for (const [key, field] of fields) {
    if (!key.startsWith(`${list}/`)) continue;
    const [, index] = /^(\d+)[/ ]/.exec(key.slice(list.length + 1)) ?? [];
    if (index === undefined) continue;
    const at = Number(index);
    items.set(at, `${items.get(at) ?? ''}${say(field)}\n`);
  }
  return items;
}
