import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { bigTracePlan } from '@/plan/testing/big-trace-plan';
import { browserArguments, findBrowser } from '../scripts/browser.ts';

export interface MatrixPage {
  readonly browser: Browser;
  readonly page: Page;
  readonly protocol: CDPSession;
}

export interface Frames {
  readonly count: number;
  readonly long: number;
  readonly longest: number;
  /** Processor time of the main thread, in ms. */
  readonly busy: number;
}

/** Starts a browser and opens a plan with matrices of 1,000 rows in it, at the matrices. */
export async function openMatrices(url: string): Promise<MatrixPage> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...browserArguments],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto(url);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file or zip' }).click();
  const buffer = Buffer.from(bigTracePlan());
  await (await choosing).setFiles({ name: 'plan.md', mimeType: 'text/markdown', buffer });
  await page.waitForURL(/\/plan\//);
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Traceability').click();
  await page.getByRole('grid', { name: 'Functional requirements', exact: true }).waitFor();
  await page.getByText(/^Checks \(\d+\)/).waitFor();
  await page.waitForTimeout(1500);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { browser, page, protocol };
}

/** Counts the frames that are drawn while something is done. */
export async function frames({ page, protocol }: MatrixPage, work: () => Promise<void>) {
  await page.evaluate(() => {
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
  const times = await page.evaluate(() => {
    const found: number[] = Reflect.get(window, 'frameTimes');
    Reflect.deleteProperty(window, 'frameTimes');
    return found;
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const long = gaps.filter((gap) => gap > 50).length;
  const counted: Frames = { count: gaps.length, long, longest: Math.max(0, ...gaps), busy };
  return counted;
}

export function describeFrames({ count, long, longest }: Frames): string {
  return `${long} of ${count} frames over 50 ms, the longest ${longest.toFixed(0)} ms`;
}

async function busyTime(of: CDPSession): Promise<number> {
  const { metrics } = await of.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
