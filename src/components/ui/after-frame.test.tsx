import { expect, it, vi } from 'vitest';
import { afterFrame } from './after-frame';

const pass = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

it('runs after the frame and what was sent while it was drawn', async () => {
  const order: string[] = [];
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      order.push('seen');
      port1.close();
    };
    port2.postMessage(null);
  });
  afterFrame(() => order.push('run'));
  requestAnimationFrame(() => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    order.push('drawn');
  });
  await vi.waitFor(() => expect(order).toEqual(['drawn', 'seen', 'run']));
});

it('runs each of several, once', async () => {
  const runs = [vi.fn(), vi.fn()];
  for (const run of runs) afterFrame(run);
  await pass(200);
  for (const run of runs) expect(run).toHaveBeenCalledOnce();
});

it('runs where no frame is drawn', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const run = vi.fn();
  afterFrame(run);
  frames.mockRestore();
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
});
