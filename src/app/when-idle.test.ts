import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeSteps, whenIdle } from './when-idle';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser that is idle every 50 ms, for so long. */
function idleFor(milliseconds: number, didTimeout = false) {
  const request = (run: IdleRequestCallback) =>
    setTimeout(() => {
      const end = performance.now() + milliseconds;
      run({ didTimeout, timeRemaining: () => Math.max(0, end - performance.now()) });
    }, 50);
  vi.stubGlobal('requestIdleCallback', request);
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}

/** Steps of 5 ms each. */
function* stepsOf(count: number, taken: number[]) {
  for (let step = 1; step <= count; step += 1) {
    vi.advanceTimersByTime(5);
    taken.push(step);
    yield;
  }
  return 'done';
}

it('takes no step before there is time, then some, and the others when there is time again', async () => {
  idleFor(50);
  const taken: number[] = [];
  const end = takeSteps(stepsOf(7, taken), 100, () => true);
  expect(taken).toEqual([]);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2, 3, 4, 5, 6]);
  await vi.advanceTimersByTimeAsync(50);
  expect([taken.length, await end]).toEqual([7, 'done']);
});

it('leaves the next frame its time: fewer steps, but always one', async () => {
  const taken: number[] = [];
  idleFor(7);
  void takeSteps(stepsOf(7, taken), 100, () => true);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2]);
  idleFor(0);
  await vi.advanceTimersByTimeAsync(50);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2, 3, 4, 5]);
});

it('goes on where the browser is never idle', async () => {
  idleFor(0, true);
  const taken: number[] = [];
  void takeSteps(stepsOf(7, taken), 100, () => true);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2, 3]);
});

it('goes on in a browser that does not say when it is idle', async () => {
  const taken: number[] = [];
  void takeSteps(stepsOf(7, taken), 100, () => true);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2, 3]);
});

it('takes no more once they are not wanted', async () => {
  idleFor(50);
  const taken: number[] = [];
  const end = takeSteps(stepsOf(7, taken), 100, () => taken.length === 0);
  await vi.advanceTimersByTimeAsync(500);
  expect([taken.length, await end]).toEqual([3, undefined]);
});

it('hands on what goes wrong in a step', async () => {
  idleFor(50);
  const wrong = (function* () {
    yield;
    throw new Error('wrong');
  })();
  vi.useRealTimers();
  await expect(takeSteps(wrong, 100, () => true)).rejects.toThrow('wrong');
});

it.each(['idle', 'busy'])(
  'can be called off in a browser that says when it is %s',
  async (says) => {
    if (says === 'idle') idleFor(50);
    const work = vi.fn();
    whenIdle(work, 100)();
    await vi.advanceTimersByTimeAsync(500);
    expect(work).not.toHaveBeenCalled();
  },
);
