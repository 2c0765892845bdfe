import { expect, type Page, test } from '@playwright/test';
import { changeStill, holdApp, stillKept } from './fixtures/kept-still';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

const still = (page: Page) => page.locator('#still');

async function openStorage(page: Page): Promise<GuidePage> {
  const start = await StartPage.open(page);
  const guide = await start.createPlan('Core', 'Seen before');
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('files');
  await guide.saved();
  await stillKept(page, 'files');
  return guide;
}

test('a plan stands there before the app is loaded, and takes what is typed', async ({ page }) => {
  const guide = await openStorage(page);
  const storage = guide.field('Storage');
  const release = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await expect(storage).toHaveValue('files');
  await storage.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' on a disk');
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(still(page)).toHaveCount(0);
  await expect(storage).toBeFocused();
  await page.keyboard.type('u');
  await expect(storage).toHaveValue('files on a disuk');
  await guide.saved();
  await page.unrouteAll();
  await page.reload();
  await guide.saved();
  await expect(storage).toHaveValue('files on a disuk');
});

test('what is typed outlives a page that the app never came to', async ({ page, context }) => {
  const guide = await openStorage(page);
  const address = page.url();
  await page.route('**/assets/app-*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await guide.field('Storage').press('End');
  await page.keyboard.type(' and a tape', { delay: 60 });
  await page.close();

  const again = new GuidePage(await context.newPage());
  await again.page.goto(address);
  await again.saved();
  await expect(again.field('Storage')).toHaveValue(/^files and a tap/);
});

test('what was typed into a still goes into no other', async ({ page }) => {
  const guide = await openStorage(page);
  await page.route('**/assets/app-*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await guide.field('Storage').press('End');
  await page.keyboard.type(' and a tape', { delay: 60 });
  await changeStill(page, page.url(), { id: 'another' });
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await expect(guide.field('Storage')).toHaveValue('files');
});

/** Where everything stands, and what it says. */
function looks(page: Page, id: string): Promise<string[]> {
  return page.evaluate((one) => {
    const elements = document.querySelectorAll(`#${one} *:not([data-passing], [data-passing] *)`);
    return [...elements].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const field = element instanceof HTMLTextAreaElement ? element.value : undefined;
      const text = field ?? (element.childElementCount === 0 ? element.textContent : '');
      return [element.tagName, x, y, width, height, text].join(' ');
    });
  }, id);
}

test('nothing moves when the app comes', async ({ page }) => {
  const guide = await openStorage(page);
  const release = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await page.evaluate(async () => void (await document.fonts.ready));
  // What stands beside the form comes with the second frame.
  await expect(still(page)).not.toHaveAttribute('data-first');
  const before = await looks(page, 'still');
  release();
  await expect(still(page)).toHaveCount(0);
  await guide.saved();
  expect(before.length).toBeGreaterThan(100);
  expect(await looks(page, 'root')).toEqual(before);
});

test('what is clicked or pressed before the app is there is done when it is', async ({ page }) => {
  const guide = await openStorage(page);
  const release = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await guide.outline.getByRole('link', { name: 'Summary' }).click();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Summary' })).toBeVisible();

  await stillKept(page, 'Summary');
  await page.unrouteAll();
  const releaseAgain = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  releaseAgain();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a click waits for what it was made on, however late that comes', async ({ page }) => {
  const guide = await openStorage(page);
  const release = await holdApp(page);
  const releaseChecks = await holdApp(page, 'checks');
  await page.reload({ waitUntil: 'commit' });
  await guide.panel.getByRole('link', { name: 'All checks and gates' }).click();
  release();
  await expect(page.locator('#root main [data-path]').first()).toBeAttached();
  await page.waitForTimeout(600);
  releaseChecks();
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible();
});

test('a plan that is left before it is checked again stands there without the old report', async ({
  page,
}) => {
  const guide = await openStorage(page);
  const testing = guide.field('Testing');
  await expect(guide.panel).toContainText('Testing is not filled');
  await testing.fill('by hand');
  await testing.blur();
  await guide.saved();
  const release = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await expect(testing).toHaveValue('by hand');
  await expect(guide.panel).not.toContainText('Testing is not filled');
  release();
});

test('a still of another state of the plan, or a broken one, is not shown', async ({ page }) => {
  const guide = await openStorage(page);
  const address = page.url();
  for (const change of [{ revision: 0 }, { page: 'no page' }, { width: 1 }, { build: 'other' }]) {
    await page.goto('/');
    await changeStill(page, address, change);
    const release = await holdApp(page);
    await page.goto(address, { waitUntil: 'commit' });
    expect(await page.evaluate(() => window.planwrightStill)).toBeUndefined();
    await expect(still(page)).toHaveCount(0);
    release();
    await expect(guide.field('Storage')).toHaveValue('files');
    await stillKept(page, 'files');
    await page.unrouteAll();
  }
});
