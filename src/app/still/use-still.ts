import { useEffect } from 'react';
import { whenIdle } from '../when-idle';
import type { PlanStore } from '../workspace/edit-plan';

/** In milliseconds: the form, the panel and the checks come first. */
const patience = 2000;

/** Keeps a still of what is shown, for the next time that the plan is opened. */
export function useStill(store: PlanStore): void {
  useEffect(() => {
    let left = false;
    const begin = async () => {
      const { keepStill } = await import('./keep-still');
      if (!left) end = keepStill(store);
    };
    let end = whenIdle(() => void begin().catch(() => undefined), patience);
    return () => {
      left = true;
      end();
    };
  }, [store]);
}
