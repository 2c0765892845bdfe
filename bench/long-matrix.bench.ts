import type { Page } from 'playwright-core';
import { appDir } from '../scripts/paths.ts';
import { createStaticServer, listen } from '../scripts/static-server.ts';
import { describeFrames, type Frames, frames, openMatrices } from './matrix-page';

/*
 * A plan with 300 requirements, 100 decisions and 1,000 rows of traceability in the built app, the
 * processor at its own speed: scrolling through the matrices by wheel and by keys, and typing into a
 * cell. A frame of more than 50 ms is dropped; a key is shown when the frame that holds it is painted. On a
 * machine that others use too, the processor time of the page's main thread tells more than its frames.
 */
const limits = { scrolling: 0, typing: 50 };

const address = await listen(createStaticServer(appDir), 5321);
const matrices = await openMatrices(address);
const { browser, page } = matrices;

const wheel = await frames(matrices, () => turnWheel(page, 'Functional requirements', 60));
report('Wheel, 300 requirements', wheel);
const second = await frames(matrices, () => turnWheel(page, 'Impact', 60));
report('Wheel, 500 changes', second);
const keys = await frames(matrices, () => pressKeys(page, 30));
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

function report(name: string, counted: Frames): void {
  const busy = (counted.busy / counted.count).toFixed(1);
  console.log(`${name}: ${describeFrames(counted)}; ${busy} ms of processor time a frame`);
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
  const counted = await frames(matrices, async () => {
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
