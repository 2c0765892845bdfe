import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentNotices, dismissNotice } from '../notices/notices';
import { handOver } from './hand-over';

const form = '<main><div data-path="/a"><textarea>files</textarea></div></main>';
const outline = '<nav><ol><li><a href="#summary">Summary</a></li></ol></nav>';

function page(still: string) {
  document.body.innerHTML = `<div id="still">${still}</div><div id="root"></div>`;
  const [element, root] = document.body.children;
  if (!(element instanceof HTMLElement && root instanceof HTMLElement)) throw new Error('no page');
  const begun = { element, clicked: [] as Element[], pressed: undefined, composing: false };
  return { element, root, begun };
}

const isGone = (element: Element) => !element.isConnected;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

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
  handOver(begun, root);
  root.innerHTML = form;
  await pass(1000);
  expect(isGone(element)).toBe(false);
  root.innerHTML = outline + form;
  await pass(10);
  expect(isGone(element)).toBe(true);
});

it('gives way to an app that shows something else', async () => {
  const { element, root, begun } = page(`<p>One finding</p>${form}`);
  handOver(begun, root);
  root.innerHTML = `<p>Two findings</p>${form}`;
  await pass(1400);
  expect(isGone(element)).toBe(false);
  await pass(200);
  expect(isGone(element)).toBe(true);
});

it('gives way at once to why the plan is not there', async () => {
  const { element, root, begun } = page(form);
  handOver(begun, root);
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
    begun.clicked.push(found(element, 'a'));
    const clicked = clicks(root);
    handOver(begun, root);
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
    begun.clicked.push(add, add, found(element, 'a'), found(element, 'textarea'));
    const clicked = clicks(root);
    handOver(begun, root);
    root.innerHTML = `${outline + form}<button>Add</button>`;
    await pass(10);
    expect(clicked).toEqual(['Add', 'Summary']);
  });

  it('is done on nothing else that has come to its place, and not lost in silence', async () => {
    const { element, root, begun } = page(`<button>Fix title</button>${form}`);
    begun.clicked.push(found(element, 'button'));
    const clicked = clicks(root);
    handOver(begun, root);
    root.innerHTML = `<button>Fix date</button>${form}`;
    await pass(5000);
    expect(isGone(element)).toBe(true);
    expect(clicked).toEqual([]);
    expect(currentNotices()).toMatchObject([{ tone: 'warn', lines: ['Fix title'] }]);
  });

  it('is not waited for where it answers nothing', async () => {
    const { element, root, begun } = page(`<p>Words</p>${form}`);
    begun.clicked.push(found(element, 'p'));
    handOver(begun, root);
    root.innerHTML = `<p>Words</p>${form}`;
    await pass(10);
    expect(isGone(element)).toBe(true);
    expect(currentNotices()).toEqual([]);
  });

  it('while the app is there is done at once', async () => {
    const { element, root, begun } = page(`<p>Old</p>${outline + form}`);
    handOver(begun, root);
    root.innerHTML = `<p>New</p>${outline + form}`;
    const clicked = clicks(root);
    await pass(100);
    begun.clicked.push(found(element, 'a'));
    found<HTMLElement>(element, 'a').click();
    await pass(10);
    expect(clicked).toEqual(['Summary']);
  });
});

it('presses a key again when the app listens', async () => {
  const { root, begun } = page(form);
  const pressed = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true });
  handOver({ ...begun, pressed }, root);
  const drawn = new MessageChannel();
  const taken: string[] = [];
  drawn.port1.onmessage = () => {
    document.addEventListener('keydown', ({ key }) => taken.push(key), { once: true });
  };
  root.innerHTML = form;
  drawn.port2.postMessage(undefined);
  await vi.waitFor(() => expect(taken).toEqual(['k']));
  drawn.port1.close();
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
    field.setSelectionRange(3, 3);
    handOver(begun, root);
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
    handOver(begun, root);
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
    handOver(begun, root);
    root.innerHTML = '<main><div data-path="/c"></div></main>';
    await pass(5000);
    expect(isGone(element)).toBe(true);
    expect(currentNotices()).toMatchObject([{ tone: 'warn', lines: ['lost'] }]);
  });

  it('is not cut off while an input method composes it', async () => {
    const { element, root, begun } = page(form);
    const state = { ...begun, composing: true };
    handOver(state, root);
    root.innerHTML = form;
    await pass(10_000);
    expect(isGone(element)).toBe(false);
    state.composing = false;
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await pass(10);
    expect(isGone(element)).toBe(true);
  });
});
