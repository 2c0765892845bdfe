import { useEffect } from 'react';
import { type Hold, useSectionActions } from './section-context';

/** Keeps what is typed and cannot be written yet. What keeps it loads with the field, before it is typed in. */
export function useHold(): Hold {
  const { hold } = useSectionActions();
  useEffect(() => hold([], undefined, ''), [hold]);
  return hold;
}
