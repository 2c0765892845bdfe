import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Lets a field keep what is typed by itself, and shows `text` in it whenever that changes: a key then
 * is drawn without React. Where there is no text, what the field holds is its own.
 */
export function useShownText<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string | undefined,
): { field: RefObject<Field | null>; defaultValue: string | undefined } {
  const field = useRef<Field>(null);
  const [defaultValue] = useState(text);
  useLayoutEffect(() => {
    const element = field.current;
    if (element && text !== undefined && element.value !== text) element.value = text;
  }, [text]);
  return { field, defaultValue };
}
