import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { isAhead } from './typed-later';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows `text` in a field whenever that changes, and lets the field keep what is typed by itself: a key
 * then is drawn without React, which would write even an unchanged default value with every key. Where
 * there is no text, what the field holds is its own. A field that is ahead of what was written keeps what it
 * holds: `text` may be what was typed a key ago. `ref` is given the field too.
 */
export function useShownText<Field extends TextField>(
  text: string | undefined,
  ref: Ref<Field> | undefined,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  useImperativeHandle(ref, () => field.current as Field, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (element && text !== undefined && element.value !== text) show(element, text);
  }, [text]);
  return field;
}

/** The caret stays in its place in the words, before or after what others have changed. */
function show(element: TextField, text: string): void {
  if (isAhead(element)) return;
  const { value, selectionStart, selectionEnd } = element;
  const moved = (at: number) =>
    text.startsWith(value.slice(0, at)) ? at : Math.max(0, at + text.length - value.length);
  element.value = text;
  if (document.activeElement !== element || selectionStart === null) return;
  element.setSelectionRange(moved(selectionStart), moved(selectionEnd ?? selectionStart));
}
