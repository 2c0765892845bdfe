import { render, screen } from '@testing-library/react';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { expect, it, vi } from 'vitest';
import { afterDrawing, draw, drawLater, drawn, useDrawnInSteps } from './draw-later';
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

it('makes a change that is worked out before in tasks of its own, or at once where something else is done', async () => {
  const done: string[] = [];
  const edit = (name: string) =>
    drawLater(
      () => done.push(name),
      function* ahead() {
        done.push(`${name} begun`);
        yield;
        done.push(`${name} ahead`);
      },
    );
  edit('a');
  expect(done).toEqual([]);
  await drawn();
  expect(done).toEqual(['a begun', 'a ahead', 'a']);
  edit('b');
  writeTyped();
  edit('c');
  edit('d');
  await drawn();
  expect(done.slice(3)).toEqual(['b', 'c', 'd begun', 'd ahead', 'd']);
});

it('goes on after a change that fails', async () => {
  const fails = () => {
    throw new Error('refused');
  };
  expect(() => drawLater(fails)).toThrow('refused');
  await drawn();
  const listener = vi.fn();
  draw(listener);
  expect(listener).toHaveBeenCalledOnce();
});

it('has drawn where nothing has changed', async () => {
  drawLater(() => undefined);
  await expect(drawn()).resolves.toBeUndefined();
});

/** A page that counts, with a line beside it that hears of the count by itself. */
function counter() {
  const done: string[] = [];
  const all = new Set<() => void>();
  let count = 0;
  const subscribe = (listener: () => void) => {
    const hear = () => draw(listener);
    all.add(hear);
    return () => all.delete(hear);
  };
  const useCount = () => useSyncExternalStore(subscribe, () => count);
  const beside = <Beside />;
  function Beside() {
    return <aside>{useCount()}</aside>;
  }
  function Page() {
    useDrawnInSteps();
    const shown = useCount();
    useLayoutEffect(() => {
      done.push(`draws ${shown}`);
      afterDrawing(() => done.push(`follows ${shown}`));
    }, [shown]);
    return (
      <main>
        {shown}
        {beside}
      </main>
    );
  }
  const add = () => {
    count += 1;
    for (const hear of all) hear();
  };
  const { unmount } = render(<Page />);
  return { add, done, unmount };
}

it('draws the page in steps, then does what follows, then tells who has not heard', async () => {
  const { add, done } = counter();
  drawLater(add);
  expect(done).toEqual(['draws 0', 'follows 0']);
  await drawn();
  expect(done.slice(2)).toEqual(['draws 1', 'follows 1']);
  await vi.waitFor(() => expect(screen.getByRole('complementary').textContent).toBe('1'));
});

it('draws the page at once where something else is done first', async () => {
  const { add, done } = counter();
  drawLater(add);
  window.dispatchEvent(new Event('pointerdown'));
  await Promise.resolve();
  expect(done.slice(2)).toEqual(['draws 1', 'follows 1']);
  await drawn();
  drawLater(add);
  drawLater(add);
  await drawn();
  expect(done.at(-1)).toBe('follows 3');
});

it('waits for no page that is gone', async () => {
  const { add, unmount } = counter();
  drawLater(add);
  unmount();
  await expect(drawn()).resolves.toBeUndefined();
});
