import { afterDrawing, drawn } from '@/components/ui/draw-later';

/** Where something stood that is gone: what held it, and what is right before it. */
interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
}

const floating = '[popover]';
const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
const places = 'input, select, textarea, [data-cell]';

/** Milliseconds after a letter in which the next one may come. */
const whileTyping = 2000;

/**
 * Gives the focus to what is nearest when what had it is gone from the page: what took its place, the
 * neighbour, what is around it. Whoever puts the focus somewhere within a frame goes first, and what
 * floats over the page (menus, dialogs) is only passed through. What a key enters is shown as a whole.
 * Who is typing in what is gone gets nothing to type in: the next letters are not for the neighbour.
 */
export function keepFocus(): () => void {
  const root = document.getElementById('root');
  let last: HTMLElement | undefined;
  let inMain: HTMLElement | undefined;
  let gap: Gap | undefined;
  let byKey = true;
  let typedAt = Number.NEGATIVE_INFINITY;
  const end = new AbortController();
  const early = { capture: true, signal: end.signal };
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !root?.contains(target)) return;
    if (target.closest(floating)) return;
    last = target;
    gap = undefined;
    if (!target.closest('main')) return;
    inMain = target;
    // The browser shows the caret of a long text, not the field.
    if (byKey && target.id !== 'main') target.scrollIntoView?.({ block: 'nearest' });
  };
  // What is pressed takes the focus, or nothing is to have it.
  const pressed = () => {
    last = undefined;
    if (byKey) document.addEventListener('keydown', typed, { ...early, once: true });
    byKey = false;
  };
  const typed = () => {
    byKey = true;
  };
  const entered = () => {
    typedAt = performance.now();
  };
  const commanded = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key.length > 1 || ctrlKey || metaKey) typedAt = Number.NEGATIVE_INFINITY;
  };
  const restore = () => {
    if (!last || document.activeElement !== document.body) return;
    const isTyping = performance.now() - typedAt < whileTyping && hasCaret(last);
    if (isTyping && !last.isConnected) return document.getElementById('main')?.focus();
    const found = last.isConnected ? last : nearest(gap, last);
    (found ?? (inMain?.isConnected ? inMain : document.getElementById('main')))?.focus();
  };
  const restoreOnceDrawn = () => void drawn().then(restore);
  const restoreLater = () => requestAnimationFrame(() => setTimeout(restoreOnceDrawn));
  const observer = new MutationObserver((records) => {
    if (!last) return;
    let lost = false;
    for (const { target, removedNodes, previousSibling } of records) {
      const stood = gap?.parent ?? last;
      const gone = [...removedNodes].some((node) => node.contains(stood));
      if (gone) gap = { parent: target, before: previousSibling };
      lost ||=
        gone || [...removedNodes].some((node) => target === document.body || isFloating(node));
    }
    // What was only moved stands somewhere again.
    if (last.isConnected) gap = undefined;
    if (lost && document.activeElement === document.body)
      afterDrawing(restoreOnceDrawn, restoreLater);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', focused, early);
  document.addEventListener('input', entered, early);
  document.addEventListener('keydown', commanded, early);
  document.addEventListener('pointerdown', pressed, early);
  return () => {
    observer.disconnect();
    end.abort();
  };
}

/** Whether letters go into it: a check box also tells of input. */
function hasCaret(element: HTMLElement): boolean {
  return 'selectionStart' in element && element.selectionStart !== null;
}

/** A menu, which stands in the part of the page that its button is in. */
function isFloating(node: Node): boolean {
  return node instanceof Element && node.matches(floating);
}

function nearest(gap: Gap | undefined, lost: HTMLElement): HTMLElement | undefined {
  let parent = gap?.parent;
  let before = gap?.before ?? null;
  while (parent instanceof Element && !isWhole(parent)) {
    const start = before?.parentNode === parent ? before : null;
    const found =
      controlFrom(start ? start.nextSibling : parent.firstChild, 'nextSibling', lost) ??
      controlFrom(start, 'previousSibling', lost);
    if (found) return found;
    before = parent;
    parent = parent.parentNode ?? undefined;
  }
  return undefined;
}

/** What is not searched: its first control is no neighbour of anything in it. */
function isWhole(element: Element): boolean {
  return element.matches('main > *, aside') || !element.closest('main, aside');
}

function controlFrom(
  first: Node | null,
  step: 'nextSibling' | 'previousSibling',
  lost: HTMLElement,
): HTMLElement | undefined {
  for (let node = first; node; node = node[step]) {
    const found = controlIn(node, lost);
    if (found) return found;
  }
  return undefined;
}

/** The control that says the same as the lost one, else the first to type in, else the first. */
function controlIn(node: Node, lost: HTMLElement): HTMLElement | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const found = [node, ...node.querySelectorAll<HTMLElement>(controls)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element),
  );
  const word = wordOf(lost);
  return (
    found.find((element) => word !== '' && wordOf(element) === word) ??
    found.find((element) => element.matches(places)) ??
    found[0]
  );
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

/** What a button shows; the rest of its name is about its line. */
function wordOf(element: HTMLElement): string {
  return element.matches('button') ? (element.firstChild?.textContent ?? '') : '';
}
