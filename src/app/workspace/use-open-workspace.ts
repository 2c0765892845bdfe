import { useEffect, useState } from 'react';
import type { PlanStore } from './edit-plan';
import { type Opened, openedEarly, openStored } from './opening';

export type Opening = { readonly state: 'opening' } | Opened;

/** Opens a stored workspace for as long as the page shows it. */
export function useOpenWorkspace(id: string): Opening {
  const [opening, setOpening] = useState<Opening>(() => openedEarly(id) ?? { state: 'opening' });
  useEffect(() => {
    let left = false;
    let store: PlanStore | undefined;
    const show = (opened: Opened) => {
      if (opened.state === 'open') store = opened.store;
      if (left) close(store);
      else setOpening(opened);
    };
    openStored(id).then(show, (error: unknown) => reportError(error));
    return () => {
      left = true;
      close(store);
    };
  }, [id]);
  return opening;
}

/** What is still to be written is written before the store ends. */
function close(store: PlanStore | undefined): void {
  if (!store) return;
  const { settled, close: end } = store.getState();
  settled().then(end, end);
}
