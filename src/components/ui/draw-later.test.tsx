import { expect, it, vi } from 'vitest';
import { draw, drawLater, drawn } from './draw-later';
import { writeTyped } from './typed-later';

it('draws a change at once', () => {
  const listener = vi.fn();
  draw(listener);
  expect(listener).toHaveBeenCalledOnce();
});

it('draws one that can wait after the next frame, once', async () => {
  const listener = vi.fn();
  drawLater(() => {
    draw(listener);
    draw(listener);
  });
  expect(listener).not.toHaveBeenCalled();
  await drawn();
  expect(listener).toHaveBeenCalledOnce();
});

it('draws it before anything else is done', () => {
  const listener = vi.fn();
  drawLater(() => draw(listener));
  writeTyped();
  expect(listener).toHaveBeenCalledOnce();
});

it('has drawn where nothing has changed', async () => {
  drawLater(() => undefined);
  await expect(drawn()).resolves.toBeUndefined();
});
