import { afterEach, expect, it, vi } from 'vitest';
import { currentToasts, dismissToast } from './toast-queue';
import { withPart } from './with-part';

afterEach(() => {
  vi.unstubAllGlobals();
  for (const { id } of currentToasts()) dismissToast(id);
});

it('says what could not be loaded, and does it when it is tried again', async () => {
  vi.stubGlobal('reportError', vi.fn());
  let online = false;
  const done = vi.fn();
  const load = () => (online ? Promise.resolve() : Promise.reject(new TypeError('no network')));
  withPart('Export', async () => done(await load()));
  await vi.waitFor(() => expect(currentToasts()).toHaveLength(1));
  const [toast] = currentToasts();
  expect(toast).toMatchObject({ tone: 'fail', action: { label: 'Try again' } });
  expect(toast?.message).toMatch(/^Export could not be loaded/);
  toast?.action?.run();
  await vi.waitFor(() => expect(currentToasts().at(-1)?.action?.label).toBe('Reload the page'));
  online = true;
  toast?.action?.run();
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
});
