import { fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { dropTyped, writeLater, writeTyped } from './typed-later';

/** What was written, in order. */
function typing(...inputs: readonly (readonly [field: object, text: string])[]): string[] {
  const written: string[] = [];
  for (const [field, text] of inputs) writeLater(field, () => written.push(text));
  return written;
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const nextTask = (after: number) => new Promise<void>((resolve) => setTimeout(resolve, after));

it('writes after the frame, each field once, with what it held then', async () => {
  const [name, owner] = [{}, {}];
  const written = typing([name, 'a'], [owner, 'x'], [name, 'ab']);
  await Promise.resolve();
  expect(written).toEqual([]);
  await nextFrame();
  await nextTask(20);
  expect(written).toEqual(['ab', 'x']);
});

it('writes where no frame is drawn', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const written = typing([{}, 'a']);
  frames.mockRestore();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(written).toEqual(['a']);
});

it('writes before whatever may look at the plan', () => {
  for (const event of ['pointerdown', 'click', 'focusout', 'popstate', 'pagehide'] as const) {
    const written = typing([{}, event]);
    window.dispatchEvent(new Event(event));
    expect(written).toEqual([event]);
  }
  for (const key of [{ key: 'Tab' }, { key: 's', ctrlKey: true }, { key: 'z', metaKey: true }]) {
    const written = typing([{}, key.key]);
    fireEvent.keyDown(document.body, key);
    expect(written).toEqual([key.key]);
  }
});

it('goes on after a plain key, and writes nothing twice', () => {
  const written = typing([{}, 'a']);
  fireEvent.keyDown(document.body, { key: 'b' });
  expect(written).toEqual([]);
  writeTyped();
  writeTyped();
  expect(written).toEqual(['a']);
});

it('forgets what is called off', () => {
  const field = {};
  const written = typing([field, 'a']);
  dropTyped(field);
  writeTyped();
  expect(written).toEqual([]);
});
