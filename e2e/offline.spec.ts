import { expect, type Page, test } from '@playwright/test';
import type { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

/** A plan whose network goes away once it is shown. */
async function offline(page: Page): Promise<GuidePage> {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.field('Title').fill('Results in a minute');
  await guide.saved();
  await expect(guide.panel.getByRole('heading').first()).toBeVisible();
  await page.route('**/assets/**', (route) => route.abort());
  return guide;
}

const dialogs: readonly [string, (page: Page) => Promise<void>][] = [
  ['Export', (page) => page.getByRole('button', { name: 'Export' }).click()],
  ['Go to or do', (page) => page.keyboard.press('Control+k')],
];

for (const [title, open] of dialogs) {
  test(`“${title}” that cannot be loaded says so and is tried again`, async ({ page }) => {
    const guide = await offline(page);
    await open(page);
    const message = page.getByRole('alert').filter({ hasText: 'This dialog could not be loaded' });
    await expect(message).toBeVisible();
    await expect(guide.field('Title')).toHaveValue('Results in a minute');
    await page.unroute('**/assets/**');
    await message.getByRole('button', { name: 'Try again' }).click();
    const reload = message.getByRole('button', { name: 'Reload the page' });
    const dialog = page.getByRole('dialog', { name: title });
    await expect(reload.or(dialog)).toBeVisible();
    // Where the browser remembers what did not load.
    if (await reload.isVisible()) {
      await reload.click();
      await expect(guide.panel.getByRole('heading').first()).toBeVisible();
      await open(page);
    }
    await expect(dialog).toBeVisible();
    await expect(message).toBeHidden();
  });
}

test('a menu that cannot be loaded says so', async ({ page }) => {
  const guide = await offline(page);
  await guide.outline.getByRole('button', { name: 'Add section' }).click();
  await expect(page.getByRole('alert')).toContainText('The menu could not be loaded');
});

test('a save that cannot be loaded says so', async ({ page }) => {
  await offline(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('Saving could not be loaded');
});
