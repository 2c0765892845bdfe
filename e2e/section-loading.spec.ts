import { expect, type Page, test } from '@playwright/test';
import { StartPage } from './pages/start-page';

/** Keeps what moves in the form by itself. */
async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const jumps: string[] = [];
    Object.assign(window, { jumps });
    const inForm = (node: Node | null) =>
      node !== null && document.getElementById('main')?.contains(node) === true;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & {
          sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        for (const { node, previousRect, currentRect } of sources)
          if (inForm(node)) jumps.push(`${previousRect.y} to ${currentRect.y}`);
      }
    }).observe({ type: 'layout-shift' });
  });
}

for (const section of ['Dependency registry', 'Non-functional requirements', 'ADR-001']) {
  test(`nothing moves when ${section} is opened first`, async ({ page }) => {
    await watchJumps(page);
    const guide = await (await StartPage.open(page)).openSample();
    await guide.outline.getByRole('link', { name: section }).click();
    await expect(guide.form.getByRole('grid').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(window, 'jumps'))).toEqual([]);
  });
}

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
  await expect(guide.form.getByRole('grid').first()).toBeVisible();
});
