import { focusSoon } from '@/components/fields/focus-path';
import type { Path } from '@/plan/operation';

/** Scrolls to the field or row that draws the value at `path` and focuses it, as soon as it is drawn. */
export function focusWhenDrawn(path: Path): void {
  focusSoon(path, () => mark(document.activeElement));
}

/** Shows where the focus went until it goes elsewhere, also to those who use a mouse. */
function mark(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.dataset['found'] = '';
  element.addEventListener('blur', () => delete element.dataset['found'], { once: true });
}
