/** In milliseconds: what has not opened by then is waited for no longer. */
const patience = 4000;

let opening: Promise<boolean> = Promise.resolve(true);

/** Whether the menu or dialog that was asked for last has opened, once that is known. */
export function opened(): Promise<boolean> {
  return opening;
}

/**
 * From when a menu or dialog is asked for by key: the keys that follow are for it. They wait until it has the
 * focus, and are pressed there; where it does not come they are pressed nowhere.
 */
export function holdKeys(): void {
  const end = new AbortController();
  opening = new Promise((resolve) => {
    setTimeout(resolve, patience, false);
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[role=menu], [role=dialog]')) resolve(true);
    };
    addEventListener('focusin', entered, { capture: true, signal: end.signal });
  });
  holdUntil(opening, end);
}

/** Keeps the keys that come until something is there and has the focus; where it does not come they are pressed nowhere. */
export function holdUntil(there: Promise<boolean>, end = new AbortController()): void {
  const held: KeyboardEvent[] = [];
  const keep = (key: KeyboardEvent) => {
    if (!key.isTrusted || key.ctrlKey || key.metaKey) return;
    key.preventDefault();
    key.stopImmediatePropagation();
    held.push(key);
  };
  addEventListener('keydown', keep, { capture: true, signal: end.signal });
  const press = async (isThere: boolean) => {
    if (isThere && held.length > 0) await (await import('./press-again')).pressAll(held);
  };
  void there.then(press).finally(() => end.abort());
}
