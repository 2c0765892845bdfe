import { startTransition, useEffect, useState } from 'react';
import { followTyping } from './typed-later';

/** `value` for what stands beside a form: drawn after the form, and a few times a second while somebody types. */
export function useAfterTyping<T>(value: T): T {
  const [drawn, setDrawn] = useState(() => value);
  useEffect(() => followTyping(() => startTransition(() => setDrawn(() => value))), [value]);
  return drawn;
}
