import type { CDPSession, Locator, Page } from 'playwright-core';
import { appDir } from '../scripts/paths.ts';
import { createStaticServer, listen } from '../scripts/static-server.ts';
import { describeFrames, frames, type MatrixPage, openMatrices } from './matrix-page';
import { median } from './median';

/*
 * The first edit of its kind in a session, each in a browser of its own: what is read, compiled and laid out
 * for the first time is part of it. A task of more than 50 ms drops frames; its processor time does not count
 * what other programs take of the machine.
 */
const limit = 50;
const rounds = 3;

const grids = ['Functional requirements', 'Non-functional requirements'];
const row = 3;

type Edit = (page: Page, grid: Locator) => Promise<void>;

interface Step {
  /** What is chosen in the menu of the cell; it is measured from when the menu is open. */
  readonly choice?: string;
  readonly edit: Edit;
}

const enter: Edit = (page) => page.keyboard.press('Enter');

const steps: Readonly<Record<string, Step>> = {
  insertion: { choice: 'Insert below', edit: enter },
  removal: { choice: 'Remove requirement', edit: enter },
  renaming: {
    edit: async (page, grid) => {
      await grid.locator(`[data-cell="${row}:0"]`).focus();
      await page.keyboard.press('F2');
      await page.keyboard.press('End');
      await page.keyboard.type('9', { delay: 60 });
      await page.keyboard.press('Enter');
    },
  },
  'moving of a row': { edit: (page) => page.keyboard.press('Alt+ArrowDown') },
  paste: {
    edit: (_page, grid) =>
      grid.locator(`[data-cell="${row}:1"]`).evaluate((cell) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Pasted\tADR-005, ADR-009');
        cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }),
  },
};

interface Measured {
  readonly frames: string;
  readonly longestTask: number;
}

const address = await listen(createStaticServer(appDir), 5331);
for (const grid of grids) {
  for (const [name, step] of Object.entries(steps)) {
    const done: Measured[] = [];
    const undone: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [first, undo] = await firstEdit(grid, step);
      done.push(first);
      undone.push(undo);
    }
    report(`${grid}, first ${name}`, done);
    report(`${grid}, first ${name} undone`, undone);
  }
}
process.exit();

/** An edit and its undoing in a browser that has done nothing yet. */
async function firstEdit(name: string, { choice, edit }: Step): Promise<[Measured, Measured]> {
  const matrices = await openMatrices(address);
  const { browser, page } = matrices;
  const grid = page.getByRole('grid', { name, exact: true });
  await grid.locator(`[data-cell="${row}:1"]`).click();
  if (choice !== undefined) await openMenuAt(page, choice);
  await page.waitForTimeout(500);
  const done = await measure(matrices, () => edit(page, grid));
  const undone = await measure(matrices, () => page.keyboard.press('ControlOrMeta+z'));
  await browser.close();
  return [done, undone];
}

async function openMenuAt(page: Page, item: string): Promise<void> {
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: item, exact: true }).focus();
}

/** With what follows from an edit: the checks, the still. */
async function measure(matrices: MatrixPage, work: () => Promise<void>): Promise<Measured> {
  const { page, protocol } = matrices;
  const tasks = await recordTasks(protocol);
  const counted = await frames(matrices, async () => {
    await work();
    await page.waitForTimeout(1500);
  });
  return { frames: describeFrames(counted), longestTask: Math.max(0, ...(await tasks())) };
}

/** The processor time of every task of the page's main thread, in ms, until the result is called. */
async function recordTasks(protocol: CDPSession): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  protocol.on('Tracing.dataCollected', collect);
  const includedCategories = ['disabled-by-default-devtools.timeline', '__metadata'];
  await protocol.send('Tracing.start', { traceConfig: { includedCategories } });
  return async () => {
    const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
    await protocol.send('Tracing.end');
    await complete;
    protocol.off('Tracing.dataCollected', collect);
    const main = new Set(
      events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf),
    );
    const tasks = events.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
    return tasks.map(({ tdur = 0 }) => tdur / 1000);
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function report(name: string, measured: readonly Measured[]): void {
  const tasks = measured.map(({ longestTask }) => longestTask);
  const said = tasks.map((time) => time.toFixed(0)).join(', ');
  console.log(`${name}: longest tasks of ${said} ms of processor time; ${measured[0]?.frames}`);
  if (median(tasks) > limit) process.exitCode = 1;
}
