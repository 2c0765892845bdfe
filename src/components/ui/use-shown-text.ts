import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Shows `text` in a field whenever that changes, and lets the field keep what is typed by itself: a key
 * then is drawn without React, which would write even an unchanged default value with every key. Where
 * there is no text, what the field holds is its own.
 */
export function useShownText<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string | undefined,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element && text !== undefined && element.value !== text) element.value = text;
  }, [text]);
  return field;
}
