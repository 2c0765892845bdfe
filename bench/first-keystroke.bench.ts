import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { build } from 'vite';
import { browserArguments, findBrowser } from '../scripts/browser.ts';
import { appDir, root } from '../scripts/paths.ts';
import { createStaticServer, listen } from '../scripts/static-server.ts';
import { median } from './median';
import { type PageTiming, timePage } from './page-timing';

/*
 * The built app, opened at a stored plan, beside a bare React page with one text area: both cold, at
 * a quarter of the processor's speed, in turns.
 */
const rounds = 9;
const limits = { first: 1.7, typing: 1.3 };

const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
await build({
  configFile: false,
  root: `${root}bench/bare-page`,
  logLevel: 'error',
  build: { outDir: `${folder}/bare`, target: 'es2023' },
});
const app = createStaticServer(appDir);
const bare = createStaticServer(`${folder}/bare`);
const appUrl = await listen(app, 5301);
const bareUrl = await listen(bare, 5311);
const executablePath = findBrowser();
const context = await chromium.launchPersistentContext(`${folder}/profile`, {
  ...(executablePath ? { executablePath } : {}),
  args: [...browserArguments],
  viewport: { width: 1440, height: 900 },
});

/** Stores the sample plan and gives the address at which it opens. */
async function storePlan(of: BrowserContext): Promise<string> {
  const page = await of.newPage();
  await page.goto(appUrl);
  await page.getByRole('button', { name: 'product plan', exact: true }).click();
  await page.waitForURL(/\/plan\//);
  await page.locator('[data-save-state="saved"]').first().waitFor();
  const url = page.url();
  await page.close();
  return url;
}

function report(name: string, timings: readonly PageTiming[]) {
  const first = median(timings.map((timing) => timing.first));
  const typing = median(timings.flatMap(({ keys }) => keys));
  const spread = timings.map((timing) => timing.first.toFixed(0)).join(' ');
  console.log(
    `${name}: first keystroke ${first.toFixed(0)} ms (${spread}), a key ${typing.toFixed(1)} ms`,
  );
  return { first, typing };
}

const planUrl = await storePlan(context);
const timings: { app: PageTiming[]; bare: PageTiming[] } = { app: [], bare: [] };
for (let round = 0; round <= rounds; round += 1) {
  const measured = {
    bare: await timePage(context, bareUrl),
    app: await timePage(context, planUrl),
  };
  if (round === 0) continue;
  timings.bare.push(measured.bare);
  timings.app.push(measured.app);
}
await context.close();
const bareFigures = report('Bare page', timings.bare);
const appFigures = report('Planwright', timings.app);
const ratios = {
  first: appFigures.first / bareFigures.first,
  typing: appFigures.typing / bareFigures.typing,
};
console.log(`First keystroke ${ratios.first.toFixed(2)} times as late (at most ${limits.first})`);
console.log(`Typing p50 ${ratios.typing.toFixed(2)} times as slow (at most ${limits.typing})`);
rmSync(folder, { recursive: true, force: true });
process.exit(ratios.first > limits.first || ratios.typing > limits.typing ? 1 : 0);
