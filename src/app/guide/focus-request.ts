import { focusPath } from '@/components/fields/focus-path';
import type { Path } from '@/plan/operation';

/** How long to wait for a form that is still loading, in milliseconds. */
const patience = 4000;

let latest = 0;

/**
 * Scrolls to the field or row that draws the value at `path` and focuses it, as soon as it is drawn.
 * A later request takes the place of an earlier one.
 */
export function focusWhenDrawn(path: Path): void {
  latest += 1;
  const request = latest;
  const end = performance.now() + patience;
  const attempt = (): void => {
    if (request !== latest) return;
    const main = document.getElementById('main');
    if (main && isDrawn(main) && focusPath(main, path)) {
      mark(document.activeElement);
    } else if (performance.now() < end) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

/** Whether fields are there and no part of the form is still being loaded. */
function isDrawn(main: HTMLElement): boolean {
  const busy = main.querySelector('[aria-busy="true"]');
  return busy === null && main.querySelector('[data-path]') !== null;
}

/** Shows where the focus went until it goes elsewhere, also to those who use a mouse. */
function mark(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.dataset['found'] = '';
  element.addEventListener('blur', () => delete element.dataset['found'], { once: true });
}
