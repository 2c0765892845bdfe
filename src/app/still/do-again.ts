import { arrived } from '@/components/ui/hold-keys';
import { enterText, pressAgain, settled } from '@/components/ui/press-again';
import type { Deed } from './still';
import { isTextField, type TextField } from './text-fields';

/** What stands in the app for what was used on the still, if anything does, and the caret to go on at. */
export interface Place {
  readonly element: Element | undefined;
  readonly caret: readonly [number | null, number | null];
}

const controls = 'a, button, summary, label, input, textarea, [data-cell]';

/** What something was done on: the control, whatever of it was hit. */
export function spotOf({ target }: Deed): Element | undefined {
  return target instanceof Element ? (target.closest(controls) ?? target) : undefined;
}

/**
 * Does again what was done on a still, in its order, and what is done meanwhile: what was done on one spot goes
 * where the focus has come to from its place. `refuse` is told what has no place any more, and what was written
 * where nothing takes it. Resolves to the last spot.
 */
export async function doAgain(
  done: Deed[],
  places: ReadonlyMap<Element | undefined, Place>,
  refuse: (deed: Deed, spot: Element | undefined) => void,
): Promise<Element | undefined> {
  let at: Element | undefined;
  let isLost = false;
  let before: Deed | undefined;
  for (let deed = done.shift(); deed; deed = done.shift()) {
    const spot = spotOf(deed);
    const place = places.get(spot);
    const goesOn = !place || spot === at;
    if (!goesOn) isLost = !place.element && !isCommand(deed);
    at = place ? spot : at;
    if (!goesOn && place.element && deed.type !== 'click') focusAt(place);
    const inVain = goesOn && deed.type === 'click' && before?.type === 'click';
    const isDone = !isLost && (await again(deed, place?.element, inVain));
    if (isLost || (!isDone && textOf(deed) !== '' && !isComputed())) refuse(deed, at);
    await settled();
    // What was meant for it is for nothing else.
    if (!(await arrived())) done.length = 0;
    before = deed;
  }
  return at;
}

export function focusAt({ element, caret }: Place): void {
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  if (isTextField(element) && caret[0] !== null) element.setSelectionRange(...caret);
}

export function caretOf(field: TextField): Place['caret'] {
  return [field.selectionStart, field.selectionEnd];
}

/** What a deed would have written. */
export function textOf(deed: Deed): string {
  if ('text' in deed) return deed.text;
  if (!(deed instanceof KeyboardEvent) || deed.ctrlKey || deed.metaKey) return '';
  return [...deed.key].length === 1 ? deed.key : '';
}

/** What has the focus shows what follows from other cells, and heeds no typing without a still either. */
function isComputed(): boolean {
  return document.activeElement?.matches('[data-cell][aria-readonly]') ?? false;
}

/** A key that says the same wherever it is pressed. */
function isCommand(deed: Deed): boolean {
  return deed instanceof KeyboardEvent && (deed.ctrlKey || deed.metaKey || deed.altKey);
}

/** The result is whether anything came of it. */
async function again(deed: Deed, place: Element | undefined, inVain: boolean): Promise<boolean> {
  if ('text' in deed) return paste(deed.text);
  if (deed instanceof KeyboardEvent) return pressAgain(deed);
  if (!(place instanceof HTMLElement)) return true;
  if (place.matches('[data-cell]:not(button)')) await clickCell(place, deed);
  else if (!inVain) {
    place.focus({ preventScroll: true });
    place.click();
  }
  return true;
}

/** A click on a cell says by what it begins with whether it selects or edits. */
async function clickCell(cell: HTMLElement, click: MouseEvent): Promise<void> {
  const { activeElement } = document;
  if (cell !== activeElement && cell.contains(activeElement)) return;
  if (cell.dispatchEvent(new PointerEvent('pointerdown', click)))
    cell.focus({ preventScroll: true });
  await settled();
  cell.dispatchEvent(new MouseEvent('click', click));
}

function paste(text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return !(document.activeElement ?? document.body).dispatchEvent(pasted) || enterText(text);
}
