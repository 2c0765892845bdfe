import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { arrived, holdKeys, holdUntil } from './hold-keys';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('waits for the menu or dialog to have the focus', async () => {
  document.body.innerHTML = '<button></button><div role="menu"><a href="#a">A</a></div>';
  holdKeys();
  const isOpen = vi.fn();
  void arrived().then(isOpen);
  document.querySelector('button')?.focus();
  await vi.advanceTimersByTimeAsync(1000);
  expect(isOpen).not.toHaveBeenCalled();
  document.querySelector('a')?.focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(isOpen).toHaveBeenCalledWith(true);
});

it('waits for what never comes only so long', async () => {
  holdKeys();
  const isOpen = vi.fn();
  void arrived().then(isOpen);
  await vi.advanceTimersByTimeAsync(5000);
  expect(isOpen).toHaveBeenCalledWith(false);
});

it('waits anew for what is asked for again', async () => {
  holdKeys();
  await vi.advanceTimersByTimeAsync(5000);
  holdKeys();
  document.body.innerHTML = '<div role="dialog"><input></div>';
  document.querySelector('input')?.focus();
  expect(await arrived()).toBe(true);
});

it('waits for all that has been asked for meanwhile', async () => {
  const arrivals: ((isThere: boolean) => void)[] = [];
  const ask = () => holdUntil(new Promise((resolve) => arrivals.push(resolve)));
  ask();
  const isThere = vi.fn();
  void arrived().then(isThere);
  ask();
  arrivals[0]?.(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(isThere).not.toHaveBeenCalled();
  arrivals[1]?.(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(isThere).toHaveBeenCalledWith(true);
});
