import { counterpart } from './counterpart';
import type { Still } from './still';
import { passing } from './take-still';

type GoOn = typeof import('./go-on');

/**
 * In milliseconds: the longest wait for the plan, or for a place of what was done on the still, the longest
 * for the app to look as the still does, how soon it is looked again whether a press or a word has ended, and
 * how often whether what is typed has its place.
 */
const patience = 4000;
const calm = 1500;
const moment = 30;
const pace = 200;

/**
 * Puts the app in the place of the still when it shows what the still shows, or sooner where it is to answer.
 * What was typed, focus, caret and scroll go over then, not before: it would have the whole plan read at once.
 * What else was done is done again. Rejects, with the still in its place, when what that needs does not load.
 */
export function handOver(still: Still, root: HTMLElement): Promise<void> {
  const { element } = still;
  const shown = shownText(element);
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next: ReturnType<typeof setTimeout> | undefined;
    let begun = performance.now();
    let asked = false;
    let part: GoOn | undefined;

    const finish = () => {
      if (still.composing || element.matches(':active') || (isTouched(still) && !part)) {
        timer = setTimeout(finish, moment);
        return;
      }
      end.abort();
      observer.disconnect();
      const goOn = part?.leave(still, root);
      replace(element, root);
      if (!goOn) still.over.abort();
      resolve(goOn?.());
    };
    const load = async () => {
      part = await import('./go-on');
      look();
    };
    const look = () => {
      if (end.signal.aborted) return;
      clearTimeout(timer);
      clearTimeout(next);
      next = undefined;
      if (!asked && isTouched(still)) {
        asked = true;
        load().catch(reject);
      }
      const now = performance.now();
      const drawn = isDrawn(root);
      if (!drawn) begun = now;
      // Even at once only when React has done what follows a drawing: the app listens to keys from then on.
      timer = setTimeout(
        finish,
        begun - now + (drawn ? waitFor(still, shown, root, part) : patience),
      );
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    const listen = (name: string, heard: () => void) =>
      document.addEventListener(name, heard, { signal: end.signal });
    // Not with every key, each of which has a frame to be drawn.
    listen('input', () => {
      next ??= setTimeout(look, pace);
    });
    for (const name of ['focusin', 'compositionend']) listen(name, () => setTimeout(look));
    still.noted = look;
    look();
  });
}

/** Whether there is more to do than to show the app. */
function isTouched({ element, done, typedIn }: Still): boolean {
  return done.length > 0 || typedIn || element.contains(document.activeElement);
}

/** Whether the form is there, or why it is not. */
function isDrawn(root: HTMLElement): boolean {
  const main = root.querySelector('main');
  const drawn = main?.querySelector('[data-path], [role="alert"]');
  return !!drawn && !main?.querySelector('[aria-busy="true"]');
}

/** How long the still stays from when the form is there. */
function waitFor(still: Still, shown: string, root: HTMLElement, part: GoOn | undefined): number {
  if (!root.querySelector('main [data-path]')) return 0;
  if (part?.isHeldUp(still, root)) return patience;
  return still.done.length > 0 || shownText(root) === shown ? 0 : calm;
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

function replace(still: Element, root: Element): void {
  for (const one of still.querySelectorAll('*')) {
    if (one.scrollTop > 0)
      counterpart(still, root, one)?.scrollTo({ top: one.scrollTop, behavior: 'instant' });
  }
  still.remove();
}
