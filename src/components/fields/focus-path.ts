import type { Path } from '@/plan/operation';
import { revealCell } from '../grid/reveal-cell';
import { holdUntil, isInLayer } from '../ui/hold-keys';

/** The path as a JSON Pointer, by which an element is marked (`data-path`). */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const typable = 'input:not([type="checkbox"]), textarea, select, [data-cell][tabindex="0"]';
const focusable = `${typable}, input, summary, button, a[href]`;

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
  if (element.matches(focusable)) return element;
  return element.querySelector<HTMLElement>(typable) ?? element.querySelector(focusable);
}

/**
 * In a grid (`data-columns`: its columns' keys) the rest of a path is a row and a column. Around one
 * (`data-lists`, each `key:row:column`) it is a list and the place in it, drawn from that cell on.
 */
function cellIn(element: HTMLElement, rest: Path): HTMLElement | null {
  const at = listCell(element, rest) ?? rowCell(element, rest);
  if (!at) return null;
  const drawn = () => element.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`);
  if (drawn() === null) revealCell(element, at);
  return drawn();
}

function rowCell(element: HTMLElement, [row, ...key]: Path) {
  const columns = element.dataset['columns']?.split(' ');
  if (columns === undefined || row === undefined) return undefined;
  // Of a whole row, what is wrong in it.
  const wrong = `[data-cell^="${row}:"][aria-invalid]`;
  const at = element.querySelector<HTMLElement>(wrong)?.dataset['cell']?.split(':')[1];
  const column = key.length === 0 ? Number(at ?? 0) : columns.indexOf(key.join('/'));
  return { row: Number(row), column: Math.max(0, column) };
}

function listCell(element: HTMLElement, [list, index]: Path) {
  const lists = element.dataset['lists']?.split(' ').map((text) => text.split(':'));
  const [, row, first] = lists?.find(([key]) => key === list) ?? [];
  if (row === undefined || index === undefined) return undefined;
  return { row: Number(row), column: Number(first) + Number(index) };
}

/** How long to wait for a form that is still loading, in milliseconds. */
const patience = 4000;

/** Ends the request that still waits: its keys go where the next one leads, or nowhere. */
let end: ((isThere: boolean) => void) | undefined;

/**
 * Focuses what draws `path` as soon as it is drawn, after an edit or a step that makes it; `then` hears
 * of it. Keys that come before that are for it. A later request takes the place of an earlier one, and who goes
 * elsewhere meanwhile, by a press or into a dialog, stays there.
 */
export function focusSoon(path: Path, then?: () => void): void {
  end?.(true);
  const waiting = new AbortController();
  const { signal } = waiting;
  const last = performance.now() + patience;
  const attempt = (): void => {
    if (signal.aborted) return;
    if (isDrawn() && focusPath(document, path)) {
      end?.(true);
      then?.();
    } else if (performance.now() < last) requestAnimationFrame(attempt);
    else end?.(false);
  };
  const there = new Promise<boolean>((resolve) => {
    end = (isThere) => {
      end = undefined;
      waiting.abort();
      resolve(isThere);
    };
  });
  addEventListener('pointerdown', () => end?.(false), { capture: true, signal });
  addEventListener('focusin', (event) => isInLayer(event.target) && end?.(false), { signal });
  holdUntil(there);
  requestAnimationFrame(attempt);
}

/** Whether fields are there and no part of the form is still being loaded. */
function isDrawn(): boolean {
  const main = document.getElementById('main') ?? document.body;
  return (
    main.querySelector('[aria-busy="true"]') === null && main.querySelector('[data-path]') !== null
  );
}
