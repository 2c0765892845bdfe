import { useEffect, useState } from 'react';
import { TOASTS_ID } from './toast-queue';

/** How much of the window's foot the messages take, in CSS pixels; 0 where there are none. */
export function useToastsHeight(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const shown = document.getElementById(TOASTS_ID);
    if (shown === null) return;
    const observer = new ResizeObserver(() => setHeight(shown.clientHeight));
    observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return height;
}
