import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { bigTracePlan } from '@/plan/testing/big-trace-plan';
import { browserArguments, findBrowser } from '../scripts/browser.ts';
import { appDir } from '../scripts/paths.ts';
import { createStaticServer, listen } from '../scripts/static-server.ts';

/*
 * A plan with 300 requirements, 100 decisions and 1,000 rows of traceability in the built app, the
 * processor at its own speed: scrolling through the matrices by wheel and by keys, and typing into a
 * cell. A frame of more than 50 ms is dropped; a key is shown when the frame that holds it is painted. On a
 * machine that others use too, the processor time of the page's main thread tells more than its frames.
 */
const limits = { scrolling: 0, typing: 50 };

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...browserArguments],
});
const address = await listen(createStaticServer(appDir), 5321);
const page = await openPlan(browser, address);
const protocol = await page.context().newCDPSession(page);
await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });

const wheel = await frames(page, () => turnWheel(page, 'Functional requirements', 60));
report('Wheel, 300 requirements', wheel);
const second = await frames(page, () => turnWheel(page, 'Impact', 60));
report('Wheel, 500 changes', second);
const keys = await frames(page, () => pressKeys(page, 30));
report('Page Down through 300 requirements', keys);
const typed = await typeInto(page, 250);
await browser.close();

const sorted = typed.shown.toSorted((a, b) => a - b);
const p50 = sorted[sorted.length >> 1] ?? Number.NaN;
const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
console.log(`A key in the matrix is shown after ${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms)`);
console.log(`The coverage follows ${typed.follows.toFixed(0)} ms after the last key`);
report('Typing', typed);
const dropped = wheel.long + second.long + keys.long;
process.exit(dropped > limits.scrolling || p50 > limits.typing ? 1 : 0);

interface Frames {
  readonly count: number;
  readonly long: number;
  readonly longest: number;
  /** Processor time of the main thread, in ms. */
  readonly busy: number;
}

function report(name: string, { count, long, longest, busy }: Frames): void {
  console.log(
    `${name}: ${long} of ${count} frames over 50 ms, the longest ${longest.toFixed(0)} ms; ` +
      `${(busy / count).toFixed(1)} ms of processor time a frame`,
  );
}

async function openPlan(of: Browser, url: string): Promise<Page> {
  const tab = await of.newPage({ viewport: { width: 1440, height: 900 } });
  await tab.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await tab.goto(url);
  const choosing = tab.waitForEvent('filechooser');
  await tab.getByRole('button', { name: 'Open file or zip' }).click();
  const buffer = Buffer.from(bigTracePlan());
  await (await choosing).setFiles({ name: 'plan.md', mimeType: 'text/markdown', buffer });
  await tab.waitForURL(/\/plan\//);
  await tab.getByRole('navigation', { name: 'Sections' }).getByText('Traceability').click();
  await tab.getByRole('grid', { name: 'Functional requirements', exact: true }).waitFor();
  await tab.getByText(/^Checks \(\d+\)/).waitFor();
  await tab.waitForTimeout(1500);
  return tab;
}

/** Counts the frames that are drawn while something is done. */
async function frames(of: Page, work: () => Promise<void>): Promise<Frames> {
  await of.evaluate(() => {
    const times: number[] = [];
    const next = (time: number) => {
      times.push(time);
      if (Reflect.get(window, 'frameTimes') === times) requestAnimationFrame(next);
    };
    Reflect.set(window, 'frameTimes', times);
    requestAnimationFrame(next);
  });
  const before = await busyTime(protocol);
  await work();
  const busy = (await busyTime(protocol)) - before;
  const times = await of.evaluate(() => {
    const found: number[] = Reflect.get(window, 'frameTimes');
    Reflect.deleteProperty(window, 'frameTimes');
    return found;
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const long = gaps.filter((gap) => gap > 50).length;
  return { count: gaps.length, long, longest: Math.max(0, ...gaps), busy };
}

async function busyTime(of: CDPSession): Promise<number> {
  const { metrics } = await of.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function turnWheel(of: Page, grid: string, turns: number): Promise<void> {
  const table = of.getByRole('grid', { name: grid, exact: true });
  await table.locator('tr[data-row]').first().scrollIntoViewIfNeeded();
  await table.locator('tr[data-row]').nth(3).hover();
  for (let turn = 0; turn < turns; turn += 1) {
    await of.mouse.wheel(0, turn < turns / 2 ? 400 : -400);
    await of.waitForTimeout(16);
  }
}

async function pressKeys(of: Page, presses: number): Promise<void> {
  await of.locator('[data-cell="0:1"]').first().click();
  for (let press = 0; press < presses; press += 1) await of.keyboard.press('PageDown');
  for (let press = 0; press < presses; press += 1) await of.keyboard.press('PageUp');
}

/** Types into the cells of a row in the middle, so that coverage, status and gaps follow. */
async function typeInto(of: Page, row: number) {
  const grid = of.getByRole('grid', { name: 'Functional requirements', exact: true });
  await grid.locator('[data-cell="0:2"]').click();
  for (let step = 0; step < row / 10; step += 1) await of.keyboard.press('PageDown');
  await of.evaluate(() => {
    const shown: number[] = [];
    Reflect.set(window, 'keysShown', shown);
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => shown.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  let follows = 0;
  const counted = await frames(of, async () => {
    await of.keyboard.press('Delete');
    await of.getByRole('complementary').getByText('299 of 300').waitFor();
    await of.keyboard.type('ADR-017, ADR-018, ADR-019', { delay: 60 });
    await of.keyboard.press('Enter');
    const start = performance.now();
    await of.getByRole('complementary').getByText('300 of 300').first().waitFor();
    follows = performance.now() - start;
    await of.keyboard.press('ArrowLeft');
    await of.keyboard.type('Part 261 has to answer within a second', { delay: 60 });
    await of.keyboard.press('Enter');
  });
  const shown: number[] = await of.evaluate(() => Reflect.get(window, 'keysShown'));
  return { ...counted, shown, follows };
}
