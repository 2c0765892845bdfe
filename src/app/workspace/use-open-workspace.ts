import { useEffect, useState } from 'react';
import type { Problem } from '@/markdown/result';
import { openWorkspace } from '@/workspace';
import { browserStorage, tabChannel } from '../storage/browser-storage';
import type { PlanStore } from './edit-plan';
import { derivePlan, recomputePlan } from './plan-state';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly store: PlanStore }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Opens a stored workspace for as long as the page shows it. */
export function useOpenWorkspace(id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let left = false;
    let store: PlanStore | undefined;
    open(id).then(
      (result) => {
        if (result.state === 'open') store = result.store;
        if (left) close(store);
        else setOpening(result);
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : 'The browser gave no reason';
        if (!left) setOpening({ state: 'failed', problem: { message } });
      },
    );
    return () => {
      left = true;
      close(store);
    };
  }, [id]);
  return opening;
}

async function open(id: string): Promise<Opening> {
  const options = {
    storage: browserStorage(),
    channel: tabChannel(),
    derive: derivePlan,
    recompute: recomputePlan,
  };
  const opened = await openWorkspace(id, options);
  return opened.ok
    ? { state: 'open', store: opened.value }
    : { state: 'failed', problem: opened.error };
}

/** What is still to be written is written before the store ends. */
function close(store: PlanStore | undefined): void {
  if (!store) return;
  const { settled, close: end } = store.getState();
  settled().then(end, end);
}
