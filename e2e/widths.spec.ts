import { expect, test } from '@playwright/test';
import { StartPage } from './pages/start-page';

// With and without the outline and the panel beside the form, each at its narrowest.
for (const width of [360, 720, 768, 1100, 3840]) {
  test(`decisions and scenarios fit a window of ${width} px`, async ({ page }) => {
    const guide = await (await StartPage.open(page)).openSample();
    const plan = guide.address;
    await guide.saved();
    await page.setViewportSize({ width, height: 900 });
    for (const place of [
      'architecture-decisions',
      'architecture-decisions/ADR-001',
      'pre-mortem/FAIL-001',
    ]) {
      await page.goto(`${plan}/${place}`);
      await expect(guide.form.locator('[data-path]').first()).toBeVisible();
      const beyond = () => guide.form.evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(await beyond(), place).toBe(0);
    }
    await page.goto(`${plan}/architecture-decisions`);
    const decision = guide.form.getByRole('button', { name: /^ADR-001/ });
    await expect(decision).toBeVisible();
    expect((await decision.boundingBox())?.height).toBeLessThan(120);
  });
}

test('a message leaves the buttons of a dialog free, on the narrowest window', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Summary');
  await page.setViewportSize({ width: 360, height: 640 });
  await guide.removeSection('Summary');
  await guide.openExport();
  const zip = page.getByRole('button', { name: 'Download zip' });
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('is removed');
  const [download] = await Promise.all([page.waitForEvent('download'), zip.click()]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
});
