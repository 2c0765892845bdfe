/** Runs it when nothing else is to be done, or after `patience` milliseconds; the result cancels it. */
export function whenIdle(work: () => void, patience: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, patience / 2);
  return () => clearTimeout(id);
}

/** Does one after another, each when there is time for it, then `done`; the result cancels what is left. */
export function eachWhenIdle<T>(
  items: readonly T[],
  work: (item: T) => void,
  done: () => void,
  patience: number,
): () => void {
  let next = 0;
  const step = (): void => {
    const item = items[next];
    if (item === undefined) {
      done();
      return;
    }
    work(item);
    next += 1;
    cancel = whenIdle(step, patience);
  };
  let cancel = whenIdle(step, patience);
  return () => cancel();
}
