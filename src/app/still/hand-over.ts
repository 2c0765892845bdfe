import { showNotice } from '../notices/notices';
import { carryTyped, isReadOnly, uncarried } from './carry-typed';
import { counterpart, isTextField } from './counterpart';
import { fieldNow } from './place-now';
import type { Still } from './still';
import { passing } from './take-still';

/** In milliseconds: the longest wait for the plan, and for a change that makes the app look as the still does. */
const patience = 4000;
const quiet = 400;

/**
 * Puts the app in the place of the still: what is typed goes on into the app's fields as soon as they are
 * there; when the app shows what the still shows, focus, caret and scroll go over, and what was clicked or
 * pressed last is done again.
 */
export function handOver(still: Still, root: HTMLElement): void {
  const { element } = still;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = () => {
    carryTyped(element, root);
    if (still.composing) {
      timer = setTimeout(finish, quiet);
      return;
    }
    observer.disconnect();
    clearTimeout(timer);
    replace(still, root);
    reportLost(uncarried(element), root);
  };
  const look = () => {
    clearTimeout(timer);
    if (!isDrawn(root)) {
      timer = setTimeout(finish, patience);
      return;
    }
    carryTyped(element, root);
    if (shownText(root) === shownText(element)) finish();
    else timer = setTimeout(finish, quiet);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  element.addEventListener('input', () => isDrawn(root) && carryTyped(element, root));
  look();
}

/** Whether the form is there, or why it is not. */
function isDrawn(root: HTMLElement): boolean {
  const main = root.querySelector('main');
  const drawn = main?.querySelector('[data-path], [role="alert"]');
  return !!drawn && !main?.querySelector('[aria-busy="true"]');
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

function replace({ element, clicked, pressed }: Still, root: HTMLElement): void {
  const focused = document.activeElement;
  const caret = isTextField(focused)
    ? ([focused.selectionStart, focused.selectionEnd] as const)
    : undefined;
  const inApp = (one: Element | null | undefined) =>
    one && element.contains(one) ? counterpart(element, root, one) : undefined;
  const next = isTextField(focused) ? fieldNow(element, root, focused) : inApp(focused);
  const target = inApp(clicked);
  for (const one of element.querySelectorAll('*')) {
    if (one.scrollTop > 0) inApp(one)?.scrollTo({ top: one.scrollTop, behavior: 'instant' });
  }
  element.remove();
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  if (caret && isTextField(next)) next.setSelectionRange(...caret);
  if (target instanceof HTMLElement) target.click();
  if (pressed) (next ?? document.body).dispatchEvent(new KeyboardEvent(pressed.type, pressed));
}

/** What was typed into the still and cannot go into the plan. */
function reportLost(texts: readonly string[], root: HTMLElement): void {
  if (texts.length === 0) return;
  showNotice({ tone: 'warn', title: whyLost(root), lines: texts });
}

function whyLost(root: HTMLElement): string {
  if (!root.querySelector('main [data-path]'))
    return 'The plan was not opened; this was typed and is not in it';
  if (isReadOnly(root)) return 'The plan is read only; this was typed and is not in it';
  return 'The plan has changed elsewhere; this was typed into a field that it no longer has';
}
