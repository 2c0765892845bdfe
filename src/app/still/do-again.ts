import { counterpart } from './counterpart';
import type { Still } from './still';

/** What answers a click; a field of text that is clicked has the focus, which goes over by itself. */
const controls = 'a, button, summary, label, [type="checkbox"], [type="radio"], [type="date"]';

/** What was clicked on a still, with what stands in its place in the app. */
export function clickedIn(
  { element, clicked }: Still,
  root: Element,
): Map<Element, HTMLElement | undefined> {
  const places = new Map<Element, HTMLElement | undefined>();
  for (const one of clicked) {
    const control = one.closest(controls);
    const place = control && counterpart(element, root, control);
    if (!control) continue;
    const same = place instanceof HTMLElement && nameOf(place) === nameOf(control);
    places.set(control, same ? place : undefined);
  }
  return places;
}

/** What tells a control from another that has come to its place. */
function nameOf(control: Element): string {
  return control.getAttribute('href') ?? wordsOf(control);
}

export function wordsOf(control: Element): string {
  return control.getAttribute('aria-label') ?? control.textContent;
}

/** In milliseconds, and how often. */
const interval = 50;
const most = 20;

/** Presses a key again until it is taken: the app listens a little later than it is drawn. */
export function pressAgain(key: KeyboardEvent, times = most): void {
  const target = document.activeElement ?? document.body;
  const taken = !target.dispatchEvent(new KeyboardEvent(key.type, key));
  if (!taken && times > 1) setTimeout(() => pressAgain(key, times - 1), interval);
}
