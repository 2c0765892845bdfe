import { expect, test } from '@playwright/test';
import { startBrowser } from './fixtures/killable-browser';
import { StartPage } from './pages/start-page';

test('killing the browser while typing loses at most the last keystroke', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const typed = 'every letter that was typed is stored before the next one is thought of';
  const before = await startBrowser(profile);
  const start = await StartPage.open(before.page, baseURL);
  const guide = await start.createPlan('Core', 'Killed');
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('');
  await guide.saved();
  const address = before.page.url();
  await guide.field('Storage').pressSequentially(typed, { delay: 60 });
  await before.kill();

  const after = await startBrowser(profile);
  await after.page.goto(address);
  const field = after.page.getByRole('main').getByRole('textbox', { name: 'Storage', exact: true });
  await expect(field).toBeVisible();
  const kept = await field.inputValue();
  await after.kill();
  expect(typed.startsWith(kept), kept).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(typed.length - 1);
});
