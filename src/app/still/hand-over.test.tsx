import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentNotices, dismissNotice } from '../notices/notices';
import { handOver } from './hand-over';
import type { Deed } from './still';

const form = '<main><div data-path="/a"><textarea>files</textarea></div></main>';
const outline = '<nav><ol><li><a href="#summary">Summary</a></li></ol></nav>';

beforeAll(async () => {
  // So that it is there with the next task, whatever the time.
  await import('./go-on');
});

function page(still: string) {
  document.body.innerHTML = `<div id="still">${still}</div><div id="root"></div>`;
  const [element, root] = document.body.children;
  if (!(element instanceof HTMLElement && root instanceof HTMLElement)) throw new Error('no page');
  const begun = {
    element,
    done: [] as Deed[],
    typedIn: false,
    composing: false,
    over: new AbortController(),
    noted: (): void => undefined,
  };
  return { element, root, begun };
}

const isGone = (element: Element) => !element.isConnected;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** As src/boot notes it. */
function does(on: Element, ...deeds: readonly Deed[]): Deed[] {
  for (const deed of deeds) on.dispatchEvent(deed);
  return [...deeds];
}
const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });

function found<T extends Element>(within: Element, selector: string): T {
  const one = within.querySelector<T>(selector);
  if (!one) throw new Error(`no ${selector}`);
  return one;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  for (const { id } of currentNotices()) dismissNotice(id);
});

it('gives way as soon as the app shows what it shows', async () => {
  const { element, root, begun } = page(outline + form);
  void handOver(begun, root);
  root.innerHTML = form;
  await pass(1000);
  expect(isGone(element)).toBe(false);
  root.innerHTML = outline + form;
  await pass(10);
  expect(isGone(element)).toBe(true);
});

it('gives way to an app that shows something else', async () => {
  const { element, root, begun } = page(`<p>One finding</p>${form}`);
  void handOver(begun, root);
  root.innerHTML = `<p>Two findings</p>${form}`;
  await pass(1400);
  expect(isGone(element)).toBe(false);
  await pass(200);
  expect(isGone(element)).toBe(true);
});

it('gives way at once to why the plan is not there', async () => {
  const { element, root, begun } = page(form);
  void handOver(begun, root);
  root.innerHTML = '<main><p role="alert">Not read</p></main>';
  await pass(10);
  expect(isGone(element)).toBe(true);
});

describe('what was clicked', () => {
  const clicks = (root: Element) => {
    const names: string[] = [];
    root.addEventListener('click', ({ target }) => names.push((target as Element).textContent));
    return names;
  };

  it('is done when what it was done on is there, without a wait for the rest', async () => {
    const { element, root, begun } = page(`${outline + form}<aside>Nothing to mend</aside>`);
    begun.done.push(...does(found(element, 'a'), click()));
    const clicked = clicks(root);
    void handOver(begun, root);
    root.innerHTML = `<nav></nav>${form}`;
    await pass(3000);
    expect(isGone(element)).toBe(false);
    root.innerHTML = outline + form;
    await pass(10);
    expect(isGone(element)).toBe(true);
    expect(clicked).toEqual(['Summary']);
  });

  it('is done in its order, and once where it was clicked in impatience', async () => {
    const { element, root, begun } = page(`${outline + form}<button>Add</button>`);
    const add = found(element, 'button');
    begun.done.push(...does(add, click(), click()));
    begun.done.push(...does(found(element, 'a'), click()));
    const clicked = clicks(root);
    void handOver(begun, root);
    root.innerHTML = `${outline + form}<button>Add</button>`;
    await pass(10);
    expect(clicked).toEqual(['Add', 'Summary']);
  });

  it('is done on nothing else that has come to its place, and not lost in silence', async () => {
    const { element, root, begun } = page(`<button>Fix title</button>${form}`);
    begun.done.push(...does(found(element, 'button'), click()));
    const clicked = clicks(root);
    void handOver(begun, root);
    root.innerHTML = `<button>Fix date</button>${form}`;
    await pass(5000);
    expect(isGone(element)).toBe(true);
    expect(clicked).toEqual([]);
    expect(currentNotices()).toMatchObject([{ tone: 'warn', lines: ['Fix title'] }]);
  });

  it('while the app is there is done at once', async () => {
    const { element, root, begun } = page(`<p>Old</p>${outline + form}`);
    void handOver(begun, root);
    root.innerHTML = `<p>New</p>${outline + form}`;
    const clicked = clicks(root);
    await pass(100);
    begun.done.push(...does(found(element, 'a'), click()));
    begun.noted();
    await pass(10);
    expect(clicked).toEqual(['Summary']);
  });
});

describe('what was pressed', () => {
  const matrix = (...rows: readonly string[]) => {
    const lines = rows.map(
      (id, at) =>
        `<tr data-row="${at}"><td data-cell="${at}:0">${id}</td><td data-cell="${at}:1" tabindex="-1">-</td></tr>`,
    );
    return `<main><div data-path="/t"><table aria-label="T">${lines.join('')}</table></div></main>`;
  };
  /** A cell that opens an editor with the first letter, as a grid does. */
  const opening = (root: Element) => {
    const pressed: string[] = [];
    root.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent && event.target instanceof HTMLElement)) return;
      pressed.push(`${event.key} on ${event.target.tagName}`);
      if (!event.target.matches('td')) return;
      event.target.innerHTML = '<textarea></textarea>';
      found<HTMLElement>(event.target, 'textarea').focus();
    });
    return pressed;
  };

  it('is pressed again when the app listens', async () => {
    const { element, root, begun } = page(form);
    begun.done.push(...does(element, key('k', { ctrlKey: true })));
    void handOver(begun, root);
    const drawn = new MessageChannel();
    const taken: string[] = [];
    drawn.port1.onmessage = () => {
      document.addEventListener('keydown', (event) => taken.push(event.key), { once: true });
    };
    root.innerHTML = form;
    drawn.port2.postMessage(undefined);
    await vi.waitFor(() => expect(taken).toEqual(['k']));
    drawn.port1.close();
  });

  it('goes to the cell that it was for, and on to where that has the focus', async () => {
    const { element, root, begun } = page(matrix('A', 'B'));
    const cell = found<HTMLElement>(element, '[data-cell="1:1"]');
    cell.focus();
    begun.done.push(...does(cell, key('o'), key('n'), key('Backspace'), key('k')));
    const pressed = opening(root);
    const going = handOver(begun, root);
    root.innerHTML = matrix('A', 'B');
    await pass(100);
    await going;
    const editor = found<HTMLTextAreaElement>(root, '[data-cell="1:1"] textarea');
    expect(editor.value).toBe('ok');
    expect(document.activeElement).toBe(editor);
    expect(pressed.slice(0, 2)).toEqual(['o on TD', 'n on TEXTAREA']);
    expect(begun.over.signal.aborted).toBe(true);
  });

  it('goes with its row, and what comes while it is done comes after it', async () => {
    const { element, root, begun } = page(matrix('A', 'B'));
    begun.done.push(...does(found(element, '[data-cell="1:1"]'), key('a'), key('b')));
    opening(root);
    void handOver(begun, root);
    root.innerHTML = matrix('New', 'A', 'B');
    await pass(1);
    begun.done.push(...does(found(root, 'main'), key('c')));
    await pass(100);
    expect(found<HTMLTextAreaElement>(root, '[data-cell="2:1"] textarea').value).toBe('abc');
  });

  it('goes nowhere else when its row is gone, and is said', async () => {
    const { element, root, begun } = page(matrix('A', 'B'));
    begun.done.push(...does(found(element, '[data-cell="1:1"]'), key('a'), key('Enter'), key('b')));
    const pressed = opening(root);
    void handOver(begun, root);
    root.innerHTML = matrix('A', 'C');
    await pass(5000);
    expect(pressed).toEqual([]);
    expect(currentNotices()).toMatchObject([{ tone: 'warn', lines: ['ab'] }]);
  });

  it('is said where the cell takes nothing any more', async () => {
    const { element, root, begun } = page(matrix('A'));
    begun.done.push(...does(found(element, '[data-cell="0:1"]'), key('a'), key('ArrowDown')));
    void handOver(begun, root);
    root.innerHTML = matrix('A');
    await pass(100);
    expect(currentNotices()).toMatchObject([{ tone: 'warn', lines: ['a'] }]);
  });
});

describe('what is typed', () => {
  const type = (field: HTMLTextAreaElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  it('has its focus and caret in the app when the still is gone', async () => {
    const { element, root, begun } = page(form);
    const field = found<HTMLTextAreaElement>(element, 'textarea');
    field.focus();
    type(field, 'big files');
    begun.typedIn = true;
    field.setSelectionRange(3, 3);
    void handOver(begun, root);
    root.innerHTML = form;
    await pass(10);
    const next = found<HTMLTextAreaElement>(root, 'textarea');
    expect(next.value).toBe('big files');
    expect(document.activeElement).toBe(next);
    expect(next.selectionStart).toBe(3);
  });

  it('waits for its field, which may come later than others', async () => {
    const later = '<div data-path="/b"><textarea></textarea></div>';
    const { element, root, begun } = page(`${form}${later}`);
    type(found(element, '[data-path="/b"] textarea'), 'kept');
    begun.typedIn = true;
    void handOver(begun, root);
    root.innerHTML = form;
    await pass(3000);
    root.innerHTML = `${form}${later}`;
    await pass(10);
    expect(found<HTMLTextAreaElement>(root, '[data-path="/b"] textarea').value).toBe('kept');
    expect(isGone(element)).toBe(true);
    expect(currentNotices()).toEqual([]);
  });

  it('is shown where the plan has no place for it any more', async () => {
    const { element, root, begun } = page(form);
    type(found(element, 'textarea'), 'lost');
    begun.typedIn = true;
    void handOver(begun, root);
    root.innerHTML = '<main><div data-path="/c"></div></main>';
    await pass(5000);
    expect(isGone(element)).toBe(true);
    expect(currentNotices()).toMatchObject([{ tone: 'warn', lines: ['lost'] }]);
  });

  it('is not cut off while an input method composes it', async () => {
    const { element, root, begun } = page(form);
    const state = { ...begun, composing: true };
    void handOver(state, root);
    root.innerHTML = form;
    await pass(10_000);
    expect(isGone(element)).toBe(false);
    state.composing = false;
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await pass(10);
    expect(isGone(element)).toBe(true);
  });
});
