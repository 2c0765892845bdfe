import { expect, test } from '@playwright/test';
import { openFolder } from './pages/disk';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

const plan = '# Implementation Plan: Once\n\n**Branch**: `001-once`\n';
const file = { name: 'plan.md', mimeType: 'text/markdown', buffer: Buffer.from(plan) };

test('a file that is opened again is the plan that is there, with what was changed', async ({
  page,
}) => {
  const start = await StartPage.open(page);
  const guide = await start.openFile(file);
  const first = page.url();
  await guide.field('Title').fill('Twice');
  await guide.saved();

  await page.goto('/');
  await start.openFile(file);
  expect(page.url()).toBe(first);
  await expect(guide.field('Title')).toHaveValue('Twice');
  await page.getByRole('button', { name: 'Open it anew' }).click();
  await expect(guide.field('Title')).toHaveValue('Once');
  await page.goto('/');
  await expect(start.recent.getByRole('link')).toHaveCount(2);
  await expect(start.recent.getByRole('link', { name: /Twice/ })).toBeVisible();
});

test('a file that is opened again unchanged makes no second plan', async ({ page }) => {
  const start = await StartPage.open(page);
  await start.openFile(file);
  await page.goto('/');
  await start.openFile(file);
  await expect(page.getByRole('button', { name: 'Open it anew' })).toBeHidden();
  await page.goto('/');
  await expect(start.recent.getByRole('link')).toHaveCount(1);
});

test('a folder that has changed on the disk is asked about, and nothing of either is lost', async ({
  page,
}) => {
  await openFolder(page, { 'plan.md': plan });
  const guide = await GuidePage.shown(page);
  await guide.field('Title').fill('Mine');
  await guide.saved();
  const mine = page.url();

  await openFolder(page, { 'plan.md': plan.replace('Once', 'Theirs') });
  const question = page.getByRole('dialog', { name: 'plan.md is open here already' });
  await question.getByRole('button', { name: /^Go on/ }).click();
  await expect(guide.field('Title')).toHaveValue('Mine');
  expect(page.url()).toBe(mine);

  await page.goto('/');
  await page.getByRole('button', { name: 'Open folder' }).click();
  await question.getByRole('button', { name: /on the disk/ }).click();
  await expect(guide.field('Title')).toHaveValue('Theirs');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Mine/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Theirs/ })).toBeVisible();
});

test('of two plans that are dropped, the one that is meant is opened', async ({ page }) => {
  const start = await StartPage.open(page);
  await start.drop([
    { name: 'a.md', text: plan.replace('Once', 'First') },
    { name: 'b.md', text: plan.replace('Once', 'Second') },
  ]);
  const question = page.getByRole('dialog', { name: '2 plans were found' });
  await question.getByRole('button', { name: 'b.md' }).click();
  const guide = await GuidePage.shown(page);
  await expect(guide.field('Title')).toHaveValue('Second');
});

test('a plan under any name is opened with the files that go with it', async ({ page }) => {
  const start = await StartPage.open(page);
  const spec = { name: 'spec.md', text: '# Feature Specification: Once\n' };
  await start.drop([{ name: 'one.md', text: plan.replace('Implementation Plan: ', '') }, spec]);
  const guide = await GuidePage.shown(page);
  await expect(guide.field('Title')).toHaveValue('Once');
  expect([...(await guide.exportZip()).files.keys()]).toEqual(['one.md', 'spec.md']);
});

test('of files of which none is called a plan, the one that is meant is opened', async ({
  page,
}) => {
  const start = await StartPage.open(page);
  await start.drop([
    { name: 'one.md', text: '# First\n' },
    { name: 'spec.md', text: '# Specification\n' },
    { name: 'two.md', text: '# Second\n' },
  ]);
  const question = page.getByRole('dialog', { name: 'Which file is the plan?' });
  await expect(question.getByRole('listitem')).toHaveText(['one.md', 'two.md']);
  await question.getByRole('button', { name: 'two.md' }).click();
  await GuidePage.shown(page);
  await expect(page).toHaveTitle(/Second/);
});
