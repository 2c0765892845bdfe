import { expect, test } from '@playwright/test';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

test('an undone duplicate leads back to the list, and an undone id keeps its decision open', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Architecture decisions');
  await guide.form.getByRole('button', { name: 'Actions for ADR-001' }).first().click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page).toHaveURL(/\/architecture-decisions\/ADR-006$/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/\/architecture-decisions$/);
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Architecture decisions');

  await guide.outline.getByRole('link', { name: /ADR-004/ }).click();
  await guide.form.getByRole('button', { name: 'Rename ADR-004' }).click();
  await guide.form.getByRole('textbox', { name: 'Id', exact: true }).fill('ADR-040');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ADR-040$/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/\/ADR-004$/);
  await expect(guide.form.getByRole('heading', { level: 1 })).toContainText('ADR-004');
});

test('a section that a check misses is added from what the check says', async ({ page }) => {
  const start = await StartPage.open(page);
  await start.paste('# Implementation Plan: Bare\n\n## Summary\n\nShort.\n');
  await page.waitForURL('**/plan/**');
  await page.getByRole('link', { name: 'All checks and gates' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('button', { name: /^Go to Technical Context is/ })).toBeHidden();
  await main.getByRole('button', { name: 'Add section Technical Context is missing' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Technical context');
});

test('what refers to an id is called as it is called now', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.outline.getByRole('link', { name: /ADR-002/ }).click();
  await guide.form.getByRole('textbox', { name: 'Title' }).fill('Pagers for everyone');
  await page.getByRole('link', { name: 'If ADR-002 changes…' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('If ADR-002 changes');
  await expect(main.getByText('Pagers for everyone', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    main.getByText('Push delivery to clinicians', { exact: true }).first(),
  ).toBeVisible();
  await expect(main.getByText('Pagers for everyone')).toHaveCount(0);
});

test('an id that the plan only names is listed with its lines, and as defined nowhere', async ({
  page,
}) => {
  const start = await StartPage.open(page);
  const row = '| PKG-001 | Pool.Query() | (sql) | docs |';
  const head =
    '| Dependency | Method/Endpoint | Signature/Parameters | Docs Section |\n|---|---|---|---|';
  await start.paste(
    `# Implementation Plan: Named\n\n## Dependency Registry\n\n### Package Dependencies\n\n| ID | Package |\n|---|---|\n| PKG-002 | pgx |\n\nPKG-002 follows PKG-001.\n\n### API Method Reference\n\n${head}\n${row}\n`,
  );
  const { address } = await GuidePage.shown(page);
  await page.goto(`${address}/~references`);
  const listed = page.getByRole('main').getByRole('listitem');
  await expect(listed.filter({ hasText: 'PKG-001' })).toContainText(
    'not defined, named in 2 lines',
  );
  await expect(listed.filter({ hasText: 'PKG-002' })).toContainText('named in one line');
});

test('the outline stays where it is while the checks are turned to and left', async ({ page }) => {
  const start = await StartPage.open(page);
  const guide = await start.openSample();
  await guide.outline.evaluate((outline) => outline.setAttribute('data-kept', ''));
  const kept = page.locator('nav[data-kept]');
  await page.getByRole('link', { name: 'All checks and gates' }).click();
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Checks');
  await expect(kept).toBeVisible();
  await guide.goTo('Summary');
  await expect(kept).toBeVisible();
});

test('the way to all checks stays where it is, whatever findings come', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Technical context');
  const link = guide.panel.getByRole('link', { name: 'All checks and gates' });
  await expect(link).toBeVisible();
  const before = await link.boundingBox();
  await guide.field('Storage').fill('[TBD]');
  await expect(guide.panel.getByText('To be written (1)')).toBeVisible();
  expect(await link.boundingBox()).toEqual(before);
});
