import { expect, test } from '@playwright/test';
import { StartPage } from './pages/start-page';

test('a section is printed whole, and alone', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.outline.getByRole('link', { name: /ADR-001/ }).click();
  await expect(guide.form.getByRole('grid')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
  await expect(guide.outline).toBeHidden();
  const cut = await guide.form.evaluate((main) => main.scrollHeight - main.clientHeight);
  expect(cut).toBe(0);
  expect(await page.evaluate(() => document.body.scrollHeight)).toBeGreaterThan(1500);
});

test('nothing moves where the system asks for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await (await StartPage.open(page)).openSample();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration},${animationDuration}`.split(',');
      })
      .filter((duration) => Number.parseFloat(duration) > 0.001),
  );
  expect(moving).toEqual([]);
});
