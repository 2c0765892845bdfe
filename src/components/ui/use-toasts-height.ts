import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { currentToasts, onToastsChange, TOASTS_ID } from './toast-queue';

/** How much of the window's foot the messages take, in CSS pixels; 0 where there are none. */
export function useToastsHeight(): number {
  const toasts = useSyncExternalStore(onToastsChange, currentToasts, currentToasts);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const shown = toasts.length === 0 ? null : document.getElementById(TOASTS_ID);
    setHeight(shown?.clientHeight ?? 0);
  }, [toasts]);
  return height;
}
