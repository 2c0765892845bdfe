import type { Path } from '@/plan/operation';
import { revealCell } from '../grid/reveal-cell';

/** The path as a JSON Pointer, by which an element is marked (`data-path`). */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const focusable = 'input, textarea, select, [data-cell][tabindex="0"], summary, button, a[href]';

/**
 * Scrolls to the element that draws the value at `path`, or the nearest thing around it, and focuses
 * its control. False when nothing under `root` draws it.
 */
export function focusPath(root: ParentNode, path: Path): boolean {
  const marked = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  for (let length = path.length; length > 0; length -= 1) {
    const pointer = pointerOf(path.slice(0, length));
    const found = marked.find((element) => element.dataset['path'] === pointer);
    if (!found) continue;
    const control = cellIn(found, path.slice(length)) ?? controlIn(found);
    found.scrollIntoView?.({ block: 'nearest' });
    control?.focus();
    return true;
  }
  return false;
}

function controlIn(element: HTMLElement): HTMLElement | null {
  return element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
}

/** In a grid (`data-columns`: its columns' keys) the rest of a path is a row and a column. */
function cellIn(element: HTMLElement, rest: Path): HTMLElement | null {
  const columns = element.dataset['columns']?.split(' ');
  const [row, ...key] = rest;
  if (columns === undefined || row === undefined) return null;
  const at = { row: Number(row), column: Math.max(0, columns.indexOf(key.join('/'))) };
  const drawn = () => element.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`);
  if (drawn() === null) revealCell(element, at);
  return drawn();
}

/** Focuses what draws `path` once it is there, after an edit that makes it. */
export function focusSoon(path: Path): void {
  requestAnimationFrame(() => focusPath(document, path));
}
