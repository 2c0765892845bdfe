import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeSteps } from './when-idle';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Steps of 5 ms each. */
function* stepsOf(count: number, taken: number[]) {
  for (let step = 1; step <= count; step += 1) {
    vi.advanceTimersByTime(5);
    taken.push(step);
    yield;
  }
  return 'done';
}

it('takes steps for a short time, and the others when there is time again', async () => {
  const taken: number[] = [];
  const end = takeSteps(stepsOf(7, taken), 100, () => true);
  expect(taken).toEqual([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(50);
  expect(taken).toEqual([1, 2, 3, 4, 5, 6]);
  await vi.advanceTimersByTimeAsync(50);
  expect([taken.length, await end]).toEqual([7, 'done']);
});

it('takes no more once they are not wanted', async () => {
  const taken: number[] = [];
  const end = takeSteps(stepsOf(7, taken), 100, () => taken.length === 0);
  await vi.advanceTimersByTimeAsync(500);
  expect([taken.length, await end]).toEqual([3, undefined]);
});

it('hands on what goes wrong in a step', async () => {
  const wrong = (function* () {
    yield;
    throw new Error('wrong');
  })();
  await expect(takeSteps(wrong, 100, () => true)).rejects.toThrow('wrong');
});
