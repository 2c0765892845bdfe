import { counterpart, isTextField } from './counterpart';
import type { Still } from './still';

/** What was clicked on a still and answers a click, with what stands in its place in the app. */
export function clickedIn(still: Still, root: Element): Map<Element, Element | undefined> {
  const places = new Map<Element, Element | undefined>();
  for (const one of still.clicked) {
    const control = one.closest('a, button, summary, label, input');
    // A field that is clicked has the focus, which goes over by itself.
    if (!control || isTextField(control)) continue;
    const place = counterpart(still.element, root, control);
    places.set(control, place && nameOf(place) === nameOf(control) ? place : undefined);
  }
  return places;
}

/** What tells a control from another that has come to its place. */
function nameOf(control: Element): string {
  return control.getAttribute('href') ?? wordsOf(control);
}

export function wordsOf(control: Element): string {
  return control.ariaLabel ?? control.textContent;
}
