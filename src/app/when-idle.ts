/** Runs it when nothing else is to be done, or after `patience` milliseconds; the result cancels it. */
export function whenIdle(work: () => void, patience: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, patience / 2);
  return () => clearTimeout(id);
}

/** Resolves when nothing else is to be done, or after `patience` milliseconds. */
export function idle(patience: number): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve, patience));
}

/** How long steps are taken at a time, in milliseconds: a key or a frame waits no longer. */
const slice = 12;

/** Takes steps, some now and more whenever there is time; what they end in, undefined once they are not wanted. */
export async function takeSteps<T>(
  steps: Iterator<unknown, T>,
  patience: number,
  isWanted: () => boolean,
): Promise<T | undefined> {
  while (isWanted()) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await idle(patience);
  }
  return undefined;
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
