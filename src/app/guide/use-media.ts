import { useSyncExternalStore } from 'react';

/** Whether the media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** The outline has its own column. */
export const withOutline = '(min-width: 720px)';
/** The panel of results and checks has its own column. */
export const withPanel = '(min-width: 1100px)';
