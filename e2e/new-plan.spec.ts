import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

test('a new product plan is filled in and taken home as a zip', async ({ page }) => {
  const complaints = watchComplaints(page);
  const start = await StartPage.open(page);
  const guide = await start.createPlan('Product', 'Blood bank alerts');
  await expect(page).toHaveTitle(/Blood bank alerts/);
  await expect(guide.field('Title')).toHaveValue('Blood bank alerts');

  await guide.goTo('Summary');
  await guide.form
    .getByRole('textbox')
    .first()
    .fill('The blood bank hears of a shortage within the hour.');
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('PostgreSQL 17');
  await guide.saved();

  await guide.openExport();
  const { added } = await guide.changedLines('plan.md');
  expect(added).toContain('**Storage**: PostgreSQL 17');
  expect(added).toContain('The blood bank hears of a shortage within the hour.');
  const { name, files } = await guide.downloadZip();
  expect(name).toBe('001-blood-bank-alerts.zip');
  expect([...files.keys()]).toEqual(['plan.md']);
  const text = files.get('plan.md')?.toString() ?? '';
  expect(text).toContain('# Implementation Plan: Blood bank alerts');
  expect(text).toContain('`001-blood-bank-alerts`');
  expect(complaints).toEqual([]);
});

test('the next number is proposed, and the plan is among the recent ones', async ({ page }) => {
  const start = await StartPage.open(page);
  await expect(page.getByLabel('Number')).toHaveValue('001');
  await start.createPlan('Core', 'Ward screens');
  await page.getByRole('link', { name: 'Planwright' }).click();
  await expect(page.getByLabel('Number')).toHaveValue('002');
  await start.recent.getByRole('link', { name: /Ward screens/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Header' })).toBeVisible();
  await page.getByRole('link', { name: 'Planwright' }).click();
  await start.recent.getByRole('button', { name: 'Remove Ward screens' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(start.recent.getByText('Ward screens')).toBeHidden();
});

test('a plan opens by drop and by paste', async ({ page }) => {
  const start = await StartPage.open(page);
  const plan = '# Implementation Plan: Dropped\n\n## Summary\n\nBy drop.\n';
  await start.drop([{ name: 'plan.md', text: plan }]);
  await expect(page).toHaveTitle(/Dropped/);
  await page.getByRole('link', { name: 'Planwright' }).click();
  await start.paste(plan.replace('Dropped', 'Pasted'));
  await expect(page).toHaveTitle(/Pasted/);
});

test('a section that the plan lacks is added where the template has it', async ({ page }) => {
  const start = await StartPage.open(page);
  const guide = await start.createPlan('Core', 'Ward screens');
  await guide.outline.getByRole('button', { name: 'Add section…' }).click();
  await page.getByRole('menuitem', { name: 'Pre-mortem' }).click();
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Pre-mortem');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(guide.outline.getByRole('link', { name: 'Pre-mortem' })).toBeHidden();
});

test('a section is removed, with a way back, and the file is as it was without it', async ({
  page,
}) => {
  const start = await StartPage.open(page);
  await start.paste('# Implementation Plan: Kept\n\n## Summary\n\nWhy.\n');
  const guide = await GuidePage.shown(page);
  await guide.outline.getByRole('button', { name: 'Add section…' }).click();
  await page.getByRole('menuitem', { name: 'Pre-mortem' }).click();
  await guide.removeSection('Pre-mortem');
  await expect(guide.outline.getByRole('link', { name: 'Pre-mortem' })).toBeHidden();
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Summary');
  await guide.openExport();
  await expect(page.getByRole('dialog')).toContainText('Nothing has changed');
  await guide.closeDialog();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(guide.outline.getByRole('link', { name: 'Pre-mortem' })).toBeVisible();
});
