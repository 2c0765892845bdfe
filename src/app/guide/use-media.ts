import { useState, useSyncExternalStore } from 'react';

/** Whether the media query, which stays the same, holds now. */
export function useMedia(query: string): boolean {
  const [{ subscribe, holds }] = useState(() => watched(matchMedia(query)));
  return useSyncExternalStore(subscribe, holds);
}

function watched(list: MediaQueryList) {
  return {
    holds: () => list.matches,
    subscribe: (listener: () => void) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
  };
}

/** The outline has its own column. */
export const withOutline = '(min-width: 720px)';
/** The panel of results and checks has its own column. */
export const withPanel = '(min-width: 1100px)';
