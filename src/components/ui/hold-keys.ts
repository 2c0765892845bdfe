/** In milliseconds: what has not opened by then is waited for no longer. */
const patience = 4000;

/** What the keys that come now are for, and is not there yet. */
const awaited = new Set<Promise<boolean>>();

/** Whether all that keys are kept for has come, once that is known. */
export async function arrived(): Promise<boolean> {
  let isThere = true;
  while (isThere && awaited.size > 0) isThere = (await Promise.all(awaited)).every(Boolean);
  return isThere;
}

/** Whether something is in a menu or a dialog. */
export function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=menu], [role=dialog]') !== null;
}

/**
 * From when a menu or dialog is asked for by key: the keys that follow are for it. They wait until it has the
 * focus, and are pressed there; where it does not come they are pressed nowhere.
 */
export function holdKeys(): void {
  const end = new AbortController();
  const opening = new Promise<boolean>((resolve) => {
    setTimeout(resolve, patience, false);
    const entered = ({ target }: FocusEvent) => {
      if (isInLayer(target)) resolve(true);
    };
    addEventListener('focusin', entered, { capture: true, signal: end.signal });
  });
  holdUntil(opening, end);
}

/** Keeps the keys that come until something is there and has the focus; where it does not come they are pressed nowhere. */
export function holdUntil(there: Promise<boolean>, end = new AbortController()): void {
  const held: KeyboardEvent[] = [];
  const keep = (key: KeyboardEvent) => {
    // What the browser does for Ctrl with a letter cannot be done later, but for selecting all.
    if (!key.isTrusted || ((key.ctrlKey || key.metaKey) && key.key !== 'a')) return;
    key.preventDefault();
    key.stopImmediatePropagation();
    held.push(key);
  };
  addEventListener('keydown', keep, { capture: true, signal: end.signal });
  const press = async (isThere: boolean) => {
    awaited.delete(there);
    if (isThere && held.length > 0) await (await import('./press-again')).pressAll(held);
  };
  awaited.add(there);
  void there.then(press).finally(() => end.abort());
}
