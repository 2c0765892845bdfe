import { showNotice } from '../notices/notices';
import { carryTyped, isCarriable, isReadOnly, uncarried } from './carry-typed';
import { caretOf, doAgain, focusAt, type Place, spotOf, textOf } from './do-again';
import { placeNow, wordsOf } from './place-now';
import type { Deed, Still } from './still';
import { isTextField } from './text-fields';

/** What could not be done, and where. */
type Refused = readonly [Deed, Element | undefined];

const takesText = 'textarea, input, [data-cell]';

/** Whether something that was done on the still has no place in the app yet. */
export function isHeldUp(still: Still, root: Element): boolean {
  const places = [...placesOf(still, root).values()];
  return places.some(({ element }) => !element) || !isCarriable(still.element, root);
}

/** What is to be done in the app once the still, which is in its place for the last time, is gone. */
export function leave(still: Still, root: Element): () => Promise<void> {
  const { element, done, over } = still;
  carryTyped(element, root);
  const focused = document.activeElement ?? undefined;
  const places = placesOf(still, root);
  const typed = uncarried(element);
  return async () => {
    const refused: Refused[] = [];
    const last = await doAgain(done, places, (...one) => refused.push(one)).finally(() =>
      over.abort(),
    );
    const place = places.get(focused);
    if (place && focused !== last) focusAt(place);
    tell(root, typed, refused);
  };
}

/** Of all that was used on the still, and of what has the focus there. */
function placesOf({ element, done }: Still, root: Element): Map<Element | undefined, Place> {
  const places = new Map<Element | undefined, Place>();
  for (const spot of [...done.map(spotOf), document.activeElement]) {
    if (!spot || !element.contains(spot) || places.has(spot)) continue;
    const caret = isTextField(spot) ? caretOf(spot) : ([null, null] as const);
    places.set(spot, { element: placeNow(element, root, spot), caret });
  }
  return places;
}

/** What was done on the still and could not be done in the app. */
function tell(root: Element, typed: readonly string[], refused: readonly Refused[]): void {
  const written = new Map<Element | undefined, string>();
  const clicked: string[] = [];
  const pressed: string[] = [];
  for (const [deed, spot] of refused) {
    const text = textOf(deed);
    if (deed.type === 'click') clicked.push(spot ? wordsOf(spot) : '');
    else if (text === '') pressed.push((deed as KeyboardEvent).key);
    else if (spot?.matches(takesText)) written.set(spot, (written.get(spot) ?? '') + text);
  }
  report(whyLost(root), [...typed, ...written.values()]);
  report('This was clicked, and is not there any more', clicked);
  if (written.size === 0) report('This was pressed where nothing is any more', pressed);
}

function report(title: string, lines: readonly string[]): void {
  if (lines.length > 0) showNotice({ tone: 'warn', title, lines });
}

function whyLost(root: Element): string {
  if (!root.querySelector('main [data-path]'))
    return 'The plan was not opened; this was typed and is not in it';
  if (isReadOnly(root)) return 'The plan is read only; this was typed and is not in it';
  return 'The plan has changed elsewhere; this was typed and is not in it';
}
