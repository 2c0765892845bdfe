import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

test('an id that is being typed is its tab’s own, and is entered when the tab is loaded again', async ({
  page,
  context,
}) => {
  const complaints = watchComplaints(page);
  const guide = await (await StartPage.open(page)).openSample();
  const trace = await TraceabilityPage.shown(guide);
  await (await trace.cell('FR-002', 'FR-ID')).click();
  await page.keyboard.type('FR-902');

  const other = await context.newPage();
  await other.goto(page.url());
  const there = await TraceabilityPage.shown(await GuidePage.shown(other));
  await expect(await there.cell('FR-002', 'FR-ID')).toBeVisible();
  await expect(there.guide.panel).not.toContainText('Being checked');
  await expect(await there.cell('FR-002', 'FR-ID')).toHaveText('FR-002');
  await other.close();

  await page.reload();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    'Traceability, FR-ID: “FR-002” became “FR-902”, as it was typed when the page closed',
  );
  await expect(await trace.cell('FR-902', 'FR-ID')).toBeVisible();

  await (await trace.cell('FR-902', 'FR-ID')).click();
  await page.keyboard.type('FR-7');
  await page.keyboard.press('Escape');
  await expect(await trace.cell('FR-902', 'FR-ID')).toBeVisible();
  await page.reload();
  await expect(await trace.cell('FR-902', 'FR-ID')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Messages' })).toBeEmpty();
  expect(complaints).toEqual([]);
});

test('an id that is not picked yet, and one that cannot be, outlive the page', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.outline.getByRole('link', { name: /ADR-004/ }).click();
  const { form } = guide;
  await form.getByRole('combobox', { name: 'Linked Requirements' }).pressSequentially('FR-00');
  await page.reload();
  await expect(form.getByRole('button', { name: 'Remove FR-00', exact: true })).toBeVisible();

  await form.getByRole('button', { name: 'Rename ADR-004' }).click();
  await form.getByRole('textbox', { name: 'Id', exact: true }).fill('ADR-005');
  await page.reload();
  const problem = page.getByRole('region', { name: 'Problems' });
  await expect(problem).toContainText('this was typed and is not in the plan');
  await expect(problem).toContainText('ADR-005 is taken already');
  await page.reload();
  await expect(problem).toContainText('ADR-005 is taken already');
  await problem.getByRole('button', { name: 'Dismiss' }).click();
  await expect(problem).toBeHidden();
  await page.reload();
  await expect(form.getByRole('button', { name: 'Rename ADR-004' })).toBeVisible();
  await expect(guide.panel).not.toContainText('Being checked');
  await expect(problem).toBeHidden();
});

test('a text that is refused as it is typed is not lost with the page', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Summary');
  const text = guide.form.getByRole('textbox').first();
  await text.press('Control+End');
  await text.pressSequentially('\n\n```js\nconst answer = 42;');
  await expect(guide.form).toContainText('Not saved');
  await page.reload();
  const problem = page.getByRole('region', { name: 'Problems' });
  await expect(problem).toContainText('const answer = 42;');
});

test('an id that is being typed is written when its section is left by a key', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.outline.getByRole('link', { name: /ADR-004/ }).click();
  await guide.form.getByRole('button', { name: 'Rename ADR-004' }).click();
  await guide.form.getByRole('textbox', { name: 'Id', exact: true }).fill('ADR-040');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Pre-mortem');
  await expect(guide.outline.getByRole('link', { name: /ADR-040/ })).toBeVisible();
  await guide.saved();
  await page.reload();
  await expect(guide.outline.getByRole('link', { name: /ADR-040/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Messages' })).toBeEmpty();
});
