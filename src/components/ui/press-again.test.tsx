import { beforeEach, describe, expect, it } from 'vitest';
import { pressAgain, pressAll } from './press-again';

const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });

function put<T extends HTMLElement>(html: string, selector: string): T {
  document.body.innerHTML = html;
  const one = document.querySelector<T>(selector);
  if (!one) throw new Error(`no ${selector}`);
  one.focus();
  return one;
}

const press = (...names: readonly string[]) => names.map((name) => pressAgain(key(name)));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a key in a field', () => {
  const field = (value: string, caret: number, tag = 'textarea') => {
    const one = put<HTMLTextAreaElement>(`<${tag}></${tag}>`, tag);
    one.value = value;
    one.setSelectionRange(caret, caret);
    return one;
  };

  it('writes, and takes away, at the caret', () => {
    const one = field('disk', 4);
    press('s', 'ArrowLeft', 'Backspace', 'c', 'Home', 'Delete', 'D', 'End', '!');
    expect(one.value).toBe('Discs!');
  });

  it('writes what Alt makes of a key, and no command', () => {
    const one = field('', 0);
    pressAgain(key('@', { altKey: true }));
    pressAgain(key('k', { ctrlKey: true }));
    pressAgain(key('f', { altKey: true }));
    expect(one.value).toBe('@');
  });

  it('takes a whole sign away', () => {
    const one = field('a😀b', 3);
    press('Backspace');
    expect(one.value).toBe('ab');
  });

  it('writes over what is selected, and is heard', () => {
    const one = field('disk', 0);
    const heard: string[] = [];
    one.addEventListener('input', () => heard.push(one.value));
    pressAgain(key('a', { ctrlKey: true }));
    press('a', 'b');
    expect(heard).toEqual(['a', 'ab']);
  });

  it('begins a line only where there are several', () => {
    const several = field('ab', 1);
    expect(press('Enter')).toEqual([true]);
    expect(several.value).toBe('a\nb');
    const one = field('ab', 1, 'input');
    expect(press('Enter')).toEqual([false]);
    expect(one.value).toBe('ab');
  });

  it('does nothing where who listens has done all, or nothing can be written', () => {
    const one = field('', 0);
    one.readOnly = true;
    expect(press('a')).toEqual([false]);
    one.readOnly = false;
    one.addEventListener('keydown', (event) => event.preventDefault());
    expect(press('a')).toEqual([true]);
    expect(one.value).toBe('');
  });
});

it('presses a button, and a link by Enter alone', () => {
  let clicks = 0;
  put('<button>Add</button>', 'button').addEventListener('click', () => {
    clicks += 1;
  });
  press('Enter', ' ', 'x');
  expect(clicks).toBe(2);
  put('<a href="#a">A</a>', 'a').addEventListener('click', () => {
    clicks += 1;
  });
  expect(press(' ', 'Enter')).toEqual([false, true]);
  expect(clicks).toBe(3);
});

it('goes on with Tab, and back, past what cannot have the focus', () => {
  put('<a href="#a">A</a><button disabled>B</button><i tabindex="-1">C</i><input>', 'a');
  press('Tab');
  expect(document.activeElement?.tagName).toBe('INPUT');
  pressAgain(key('Tab', { shiftKey: true }));
  expect(document.activeElement?.tagName).toBe('A');
});

it('goes where the focus has come to by the key before', async () => {
  const cell = put('<p tabindex="-1"></p>', 'p');
  cell.addEventListener('keydown', () => {
    cell.innerHTML ||= '<textarea></textarea>';
    cell.querySelector('textarea')?.focus();
  });
  const keys = [key('a'), key('b')];
  const pressing = pressAll(keys);
  keys.push(key('c'));
  await pressing;
  expect(cell.querySelector('textarea')?.value).toBe('abc');
});
