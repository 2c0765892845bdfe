import { showNotice } from '../notices/notices';
import { carryTyped, isReadOnly, uncarried } from './carry-typed';
import { counterpart, isTextField } from './counterpart';
import { clickedIn, wordsOf } from './do-again';
import { fieldNow } from './place-now';
import type { Still } from './still';
import { passing } from './take-still';

/**
 * In milliseconds: the longest wait for the plan, or for a place of what was done on the still, and the longest
 * for the app to look as the still does.
 */
const patience = 4000;
const calm = 1500;

/**
 * Puts the app in the place of the still: what is typed goes on into the app's fields as soon as they are
 * there. When the app shows what the still shows, or sooner where it is to answer, focus, caret and scroll
 * go over, and what was clicked or pressed is done again.
 */
export function handOver(still: Still, root: HTMLElement): void {
  const { element } = still;
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = performance.now();

  const finish = () => {
    if (still.composing) return;
    end.abort();
    observer.disconnect();
    carryTyped(element, root);
    const missed = replace(still, root);
    report(whyLost(root), uncarried(element));
    report('This was clicked, and is not there any more', missed.map(wordsOf));
  };
  const look = () => {
    if (end.signal.aborted) return;
    clearTimeout(timer);
    const now = performance.now();
    const drawn = isDrawn(root);
    if (drawn) carryTyped(element, root);
    else begun = now;
    // Even at once only when React has done what follows a drawing: the app listens to keys from then on.
    timer = setTimeout(finish, begun - now + (drawn ? waitFor(still, root) : patience));
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  for (const name of ['input', 'click', 'keydown', 'compositionend']) {
    // When src/boot has noted it.
    document.addEventListener(name, () => setTimeout(look), { signal: end.signal });
  }
  look();
}

/** Whether the form is there, or why it is not. */
function isDrawn(root: HTMLElement): boolean {
  const main = root.querySelector('main');
  const drawn = main?.querySelector('[data-path], [role="alert"]');
  return !!drawn && !main?.querySelector('[aria-busy="true"]');
}

/** How long the still stays from when the form is there. */
function waitFor(still: Still, root: HTMLElement): number {
  const { element, pressed } = still;
  if (!root.querySelector('main [data-path]')) return 0;
  const clicked = clickedIn(still, root);
  const places = [...clicked.values(), placeOf(document.activeElement, element, root)];
  if (places.includes(undefined) || uncarried(element).length > 0) return patience;
  const isAsked = clicked.size > 0 || pressed !== undefined;
  return isAsked || shownText(root) === shownText(element) ? 0 : calm;
}

/** The text of a page without what stands in its fields. */
function shownText(page: Element): string {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(`textarea, ${passing}`)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (texts.nextNode()) text += texts.currentNode.nodeValue ?? '';
  return text;
}

/** What stands in the app for an element of the still; null where none is meant. */
function placeOf(one: Element | null, still: Element, root: Element): Element | null | undefined {
  if (!one || !still.contains(one)) return null;
  return isTextField(one) ? fieldNow(still, root, one) : counterpart(still, root, one);
}

/** The result is what was clicked and has no place in the app. */
function replace(still: Still, root: HTMLElement): Element[] {
  const { element, pressed } = still;
  const focused = document.activeElement;
  const caret = isTextField(focused)
    ? ([focused.selectionStart, focused.selectionEnd] as const)
    : undefined;
  const next = placeOf(focused, element, root);
  const clicked = [...clickedIn(still, root)];
  for (const one of element.querySelectorAll('*')) {
    if (one.scrollTop > 0)
      counterpart(element, root, one)?.scrollTo({ top: one.scrollTop, behavior: 'instant' });
  }
  element.remove();
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  if (caret && isTextField(next)) next.setSelectionRange(...caret);
  for (const [, place] of clicked) if (place instanceof HTMLElement) place.click();
  if (pressed) (next ?? document.body).dispatchEvent(new KeyboardEvent(pressed.type, pressed));
  return clicked.flatMap(([control, place]) => (place ? [] : [control]));
}

/** What was done on the still and could not be done in the app. */
function report(title: string, lines: readonly string[]): void {
  if (lines.length > 0) showNotice({ tone: 'warn', title, lines });
}

function whyLost(root: HTMLElement): string {
  if (!root.querySelector('main [data-path]'))
    return 'The plan was not opened; this was typed and is not in it';
  if (isReadOnly(root)) return 'The plan is read only; this was typed and is not in it';
  return 'The plan has changed elsewhere; this was typed and is not in it';
}
