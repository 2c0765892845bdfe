import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryTyped, isCarriable, isReadOnly, typedOver, uncarried } from './carry-typed';
import { isTextField } from './text-fields';

function page(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function field(of: Element, path: string): HTMLTextAreaElement {
  const found = of.querySelector<HTMLTextAreaElement>(`[data-path="${path}"] textarea`);
  if (!found) throw new Error(`no field at ${path}`);
  return found;
}

const one = '<div data-path="/a"><textarea>files</textarea></div>';
const two = '<div data-path="/b"><textarea>Rust</textarea></div>';

describe('what was typed', () => {
  it('is entered into the field of the same value, wherever that stands', () => {
    const still = page(one + two);
    const app = page(two + one);
    const entered: string[] = [];
    app.addEventListener('input', ({ target }) =>
      entered.push((target as HTMLTextAreaElement).value),
    );
    field(still, '/a').value = 'files, mostly';
    carryTyped(still, app);
    expect(entered).toEqual(['files, mostly']);
    expect(field(app, '/b').value).toBe('Rust');
  });

  it('is entered once, and what comes after it too', () => {
    const still = page(one);
    const app = page(one);
    field(still, '/a').value = 'files!';
    carryTyped(still, app);
    field(app, '/a').value = 'files! and more';
    carryTyped(still, app);
    expect(field(app, '/a').value).toBe('files! and more');
    field(still, '/a').value = 'files!?';
    carryTyped(still, app);
    expect(field(app, '/a').value).toBe('files!? and more');
    expect(uncarried(still)).toEqual([]);
  });

  it('waits for a field that is not there yet, or takes nothing', () => {
    const still = page(one);
    const locked = page(one);
    field(locked, '/a').readOnly = true;
    expect(isCarriable(still, page(two))).toBe(true);
    field(still, '/a').value = 'kept';
    expect([page(two), locked, page(one)].map((app) => isCarriable(still, app))).toEqual([
      false,
      false,
      true,
    ]);
    carryTyped(still, page(two));
    carryTyped(still, locked);
    expect(uncarried(still)).toEqual(['kept']);
  });
});

const list = (...items: readonly string[]) =>
  page(
    items
      .map((text, at) => `<div data-path="/l/${at}"><textarea>${text}</textarea></div>`)
      .join(''),
  );
const texts = (of: Element) => [...of.querySelectorAll('textarea')].map(({ value }) => value);

it('finds a field that writes no value of the plan by its order', () => {
  const app = page('<input value="a"><input value="b">');
  const still = page('<input value="a"><input value="b">');
  const [, second] = still.querySelectorAll('input');
  if (second) second.value = 'bb';
  carryTyped(still, app);
  expect([...app.querySelectorAll('input')].map(({ value }) => value)).toEqual(['a', 'bb']);
});

describe('what was typed into an item of a list', () => {
  const type = (items: readonly string[], at: number, value: string) => {
    const still = list(...items);
    field(still, `/l/${at}`).value = value;
    return still;
  };

  it('goes to the item that said the same when an earlier one is gone', () => {
    const app = list('two', 'three');
    carryTyped(type(['one', 'two', 'three'], 1, 'two!'), app);
    expect(texts(app)).toEqual(['two!', 'three']);
  });

  it('goes to it when one was put before it', () => {
    const app = list('zero', 'one', 'two');
    carryTyped(type(['one', 'two'], 0, 'one!'), app);
    expect(texts(app)).toEqual(['zero', 'one!', 'two']);
  });

  it('goes into no neighbour of an item that is gone', () => {
    const still = type(['one', 'two', 'three'], 1, 'two!');
    const app = list('one', 'three');
    carryTyped(still, app);
    expect(texts(app)).toEqual(['one', 'three']);
    expect(uncarried(still)).toEqual(['two!']);
  });

  it('joins what others have written into the item itself', () => {
    const app = list('one', 'two more');
    carryTyped(type(['one', 'two'], 1, 'two!'), app);
    expect(texts(app)).toEqual(['one', 'two! more']);
  });

  it('is known by all fields of its item', () => {
    const item = (at: number, ...fields: readonly string[]) =>
      fields
        .map(
          (text, key) =>
            `<div data-path="/d/${at}/${'ab'[key]}"><textarea>${text}</textarea></div>`,
        )
        .join('');
    const still = page(item(0, 'one', '') + item(1, 'two', ''));
    const app = page(item(0, 'two', ''));
    field(still, '/d/1/b').value = 'why';
    field(still, '/d/0/b').value = 'lost';
    carryTyped(still, app);
    expect(texts(app)).toEqual(['two', 'why']);
    expect(uncarried(still)).toEqual(['lost']);
  });
});

it('is not what a checkbox is called', () => {
  const still = page('<div data-path="/a"><input type="checkbox"><textarea>files</textarea></div>');
  expect(uncarried(still)).toEqual([]);
  const box = still.querySelector('input');
  expect(isTextField(box)).toBe(false);
});

describe('an edit of a text that others have changed', () => {
  it('is done where it was meant', () => {
    expect(typedOver('files', 'big files', 'files on a disk')).toBe('big files on a disk');
    expect(typedOver('files', 'file', 'files on a disk')).toBe('file on a disk');
  });

  it('is the edit itself where nobody has', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(typedOver(before, after, before)).toBe(after);
      }),
    );
  });

  it('loses no letter that was typed', () => {
    const typing = fc.tuple(fc.string(), fc.string(), fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(typing, ([head, tail, typed, now]) => {
        expect(typedOver(head + tail, head + typed + tail, now)).toHaveLength(
          now === head + tail ? (head + typed + tail).length : now.length + typed.length,
        );
      }),
    );
  });
});

it('tells a page that takes nothing from one that lacks a field', () => {
  const locked = page(one + two);
  for (const each of locked.querySelectorAll('textarea')) each.readOnly = true;
  expect(isReadOnly(locked)).toBe(true);
  expect(isReadOnly(page(one))).toBe(false);
  expect(isReadOnly(page(''))).toBe(false);
});
