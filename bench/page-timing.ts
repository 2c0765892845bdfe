import type { BrowserContext, Page } from 'playwright-core';

/** Runs in the page, before anything of it: types into the first text field as soon as there is one. */
function typeAtOnce(): void {
  const field = 'main textarea, main input:not([type]), main input[type="text"]';
  const shown = () => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { firstKeystroke: performance.now() });
      port2.postMessage(undefined);
    });
  };
  const look = () => {
    const found = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
    if (!found) return;
    found.focus();
    const before = found.value;
    document.execCommand('insertText', false, 'x');
    if (found.value === before || !found.value.includes('x')) return;
    observer.disconnect();
    shown();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in the page: collects, for every key, the milliseconds from its event to the next painted frame. */
function watchKeys(): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}

interface Measured {
  readonly firstKeystroke?: number;
  readonly keyTimes?: number[];
}

export interface PageTiming {
  /** Milliseconds from the start of navigation to the frame that shows the first typed character. */
  readonly first: number;
  /** Milliseconds from key to frame, one for each key typed after it. */
  readonly keys: readonly number[];
}

/** Opens `url` with a cold cache at a quarter of the processor's speed and types. */
export async function timePage(context: BrowserContext, url: string): Promise<PageTiming> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(typeAtOnce);
  await page.goto(url, { waitUntil: 'commit' });
  const first = await firstKeystroke(page);
  const keys = await typeOn(page);
  await page.close();
  return { first, keys };
}

async function firstKeystroke(page: Page): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const time = await page.evaluate(() => (window as unknown as Measured).firstKeystroke);
    if (time !== undefined) return time;
    await page.waitForTimeout(100);
  }
  throw new Error(`Nothing could be typed at ${page.url()}`);
}

async function typeOn(page: Page): Promise<number[]> {
  await page.waitForTimeout(1500);
  await page.evaluate(watchKeys);
  await page.keyboard.type('the quick brown fox jumps over the lazy dog', { delay: 60 });
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as Measured).keyTimes ?? []);
}
