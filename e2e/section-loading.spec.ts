import { expect, test } from '@playwright/test';
import { watchJumps } from './fixtures/layout-jumps';
import { StartPage } from './pages/start-page';

/** Longer than what a section is drawn with takes to be there, in milliseconds. */
const rest = 300;

for (const section of ['Dependency registry', 'Non-functional requirements', 'ADR-001']) {
  test(`nothing moves when ${section} is opened first`, async ({ page }) => {
    const jumps = await watchJumps(page);
    const guide = await (await StartPage.open(page)).openSample();
    await guide.outline.getByRole('link', { name: section }).click();
    await expect(guide.form.getByRole('grid').first()).toBeVisible();
    await page.waitForTimeout(rest);
    expect(await jumps()).toEqual([]);
  });
}

for (const sample of ['product', 'infrastructure'] as const) {
  test(`nothing moves on the way through the ${sample} plan, or when it is opened again`, async ({
    page,
  }) => {
    test.slow();
    const jumps = await watchJumps(page);
    const guide = await (await StartPage.open(page)).openSample(sample);
    await expect(guide.panel.getByText('Whole plan')).toBeVisible();
    const lines = guide.outline.getByRole('link');
    for (const line of (await lines.all()).slice(1)) {
      await line.click();
      await expect(guide.form.locator('[data-path]').first()).toBeVisible();
      await page.waitForTimeout(rest);
      expect(await jumps(), page.url()).toEqual([]);
    }
    await guide.saved();
    await page.reload();
    await expect(guide.panel.getByText('Whole plan')).toBeVisible();
    await page.waitForTimeout(rest);
    expect(await jumps()).toEqual([]);
  });
}

for (const width of [1440, 390, 360]) {
  test(`nothing moves around a value that is wrong from the first, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const jumps = await watchJumps(page);
    const text = '# Implementation Plan: Tides\n\n**Date**: soon\n**Spec**: [spec.md](spec.md)\n';
    const plan = { name: 'plan.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
    const guide = await (await StartPage.open(page)).openFile(plan);
    await expect(guide.form.getByText('Expected a date')).toBeVisible();
    await page.waitForTimeout(rest);
    await guide.field('Spec').click();
    await page.keyboard.type('s');
    await page.waitForTimeout(2 * rest);
    expect(await jumps()).toEqual([]);
  });
}

test('nothing moves on a phone where a section has findings, or letters of another alphabet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  const jumps = await watchJumps(page);
  const long =
    'Расписание рейсов хранится в одной таблице, и каждая смена читает только свою часть. ';
  const text = [
    '# Implementation Plan: Ferries\n',
    '## Technical Context\n\n**Storage**: NEEDS CLARIFICATION\n',
    `## Harbour\n\n- **Piers**: ${long.repeat(3)}\n- **Crews**: ${long.repeat(2)}\n`,
  ].join('\n');
  const plan = { name: 'plan.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
  const guide = await (await StartPage.open(page)).openFile(plan);
  const checks = page.getByRole('button', { name: /^Checks/ });
  await page.waitForTimeout(2 * rest);
  for (const [section, count] of [
    ['Technical context', 'Checks (3)'],
    ['Harbour', 'Checks'],
  ] as const) {
    await page.getByRole('button', { name: 'Sections', exact: true }).click();
    await guide.outline.getByRole('link', { name: section }).click();
    await expect(checks).toHaveText(count);
    await page.waitForTimeout(rest);
    expect(await jumps(), section).toEqual([]);
  }
});

test('a section whose form cannot be loaded is tried again, and the others go on', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.saved();
  await page.route('**/assets/form-*.js', (route) => route.abort());
  await guide.outline.getByRole('link', { name: 'Observability' }).click();
  const part = guide.form.getByRole('alert');
  await expect(part).toContainText('This part could not be shown');
  await guide.outline.getByRole('link', { name: 'Header' }).click();
  await expect(guide.field('Title')).toBeVisible();
  await guide.outline.getByRole('link', { name: 'Observability' }).click();
  await page.unroute('**/assets/form-*.js');
  await part.getByRole('button', { name: 'Try again' }).click();
  const reload = part.getByRole('button', { name: 'Reload the page' });
  const grid = guide.form.getByRole('grid').first();
  await expect(reload.or(grid)).toBeVisible();
  // Where the browser remembers what did not load.
  if (await reload.isVisible()) await reload.click();
  await expect(grid).toBeVisible();
});
