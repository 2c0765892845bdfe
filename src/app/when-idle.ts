/** Whether there is time for more; ask before each step. */
type HasTime = () => boolean;

/** How long is worked at a time, in milliseconds, at most until the next frame is due: a key waits no longer. */
const slice = 12;

/** Runs it when nothing else is to be done, or after `patience` milliseconds; the result cancels it. */
export function whenIdle(work: (hasTime: HasTime) => void, patience: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback((deadline) => work(until(deadline)), { timeout: patience });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => work(until()), patience / 2);
  return () => clearTimeout(id);
}

function until(deadline?: IdleDeadline): HasTime {
  const end = performance.now() + slice;
  const isFree = () => !deadline || deadline.didTimeout || deadline.timeRemaining() > 0;
  return () => performance.now() < end && isFree();
}

/** Resolves when nothing else is to be done, or after `patience` milliseconds. */
export function idle(patience: number): Promise<HasTime> {
  return new Promise((resolve) => whenIdle(resolve, patience));
}

/** Takes steps whenever there is time; what they end in, undefined once they are not wanted. */
export async function takeSteps<T>(
  steps: Iterator<unknown, T>,
  patience: number,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const hasTime = await idle(patience);
    if (!isWanted()) return undefined;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (hasTime());
  }
}
