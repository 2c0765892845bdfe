import { startTransition, useEffect, useLayoutEffect, useReducer } from 'react';
import { afterFrame } from './after-frame';
import { holdUntil } from './hold-keys';
import { dropTyped, writeFirst } from './typed-later';

let isLater = false;
let drawing: Promise<boolean> | undefined;

/** What hears of the change once it is drawn, or when that is waited for no longer. */
const listeners = new Set<() => void>();

/** What is done once it is drawn: each of it may have the page laid out. */
const followers: (() => void)[] = [];

/** Draws the page anew in steps; there while the page is. */
let drawInSteps: (() => void) | undefined;

/** Ends the drawing that has begun in steps. */
let finish: (() => void) | undefined;

/** Tells who draws a change: at once, or after one that is being drawn. */
export function draw(listener: () => void): void {
  if (isLater || finish) listeners.add(listener);
  else listener();
}

/**
 * Makes a change that is drawn after the next frame, in steps that let frames and keys between them: a row in a
 * long table. What takes long to work out is worked out `ahead`, each step in a task of its own. Keys that come
 * before it is drawn are for what the drawing gives the focus to; whatever else is done meanwhile has it made and
 * drawn at once.
 */
export function drawLater(change: () => void, ahead?: () => Iterator<unknown> | undefined): void {
  finish?.();
  const steps = ahead?.();
  let isMade = false;
  let resolve: (isDrawn: boolean) => void;
  const make = () => {
    dropTyped(end);
    if (isMade) return;
    isMade = true;
    isLater = true;
    try {
      change();
    } finally {
      isLater = false;
    }
  };
  const end = () => {
    try {
      make();
    } finally {
      finish = undefined;
      runAll(followers.splice(0));
      const told = [...listeners];
      listeners.clear();
      runAll(told);
      resolve(true);
    }
  };
  const begin = () => {
    if (finish !== end) return;
    try {
      make();
      writeFirst(end, end);
      afterFrame(drawIt);
    } catch (error) {
      end();
      throw error;
    }
  };
  const drawIt = () => {
    if (finish !== end) return;
    if (drawInSteps) startTransition(drawInSteps);
    else end();
  };
  const goOn = () => {
    if (finish !== end) return;
    try {
      setTimeout(steps?.next().done === false ? goOn : begin);
    } catch (error) {
      end();
      throw error;
    }
  };
  finish = end;
  drawing = new Promise((resolved) => {
    resolve = resolved;
  });
  holdUntil(drawing);
  if (!steps) begin();
  else {
    writeFirst(end, end);
    setTimeout(goOn);
  }
}

function runAll(tasks: readonly (() => void)[]): void {
  for (const task of tasks) task();
}

/** Does what follows from a drawing: in a task of its own where that was in steps, and else at once, or `otherwise`. */
export function afterDrawing(follow: () => void, otherwise = follow): void {
  if (finish && drawInSteps) followers.push(follow);
  else otherwise();
}

/** For what holds all that is drawn of the plan: draws it in steps where a change can wait for that. */
export function useDrawnInSteps(): void {
  const [turn, again] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    drawInSteps = again;
    return () => {
      drawInSteps = undefined;
      finish?.();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is one drawing
  useLayoutEffect(() => {
    setTimeout(() => runAll(followers.splice(0)));
  }, [turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is one drawing
  useEffect(() => {
    setTimeout(() => finish?.());
  }, [turn]);
}

/** When what was changed is drawn. */
export async function drawn(): Promise<void> {
  await drawing;
}
