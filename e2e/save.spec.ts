import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

const plan = '# Implementation Plan: Kept on disk\n\n## Technical Context\n\n**Storage**: files\n';

/** A file of the browser's own file system stands in for one on the disk: the same handle, no dialog. */
async function openFromDisk(page: Page, text: string): Promise<GuidePage> {
  await page.addInitScript(() => {
    const picker = async () => {
      const folder = await navigator.storage.getDirectory();
      return [await folder.getFileHandle('plan.md', { create: true })];
    };
    Object.assign(window, { showOpenFilePicker: picker });
  });
  await page.goto('/');
  await writeOnDisk(page, text);
  await page.getByRole('button', { name: 'Open file or zip' }).click();
  return GuidePage.shown(page);
}

async function writeOnDisk(page: Page, text: string): Promise<void> {
  await page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('plan.md', { create: true });
    const writing = await file.createWritable();
    await writing.write(content);
    await writing.close();
  }, text);
}

/** The file's text; undefined while it is being replaced. */
function readFromDisk(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('plan.md')).getFile();
    return file.text().catch(() => undefined);
  });
}

test('Ctrl-S writes an opened file back, also after a reload', async ({ page }) => {
  const guide = await openFromDisk(page, plan);
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('PostgreSQL 17');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('plan.md was written back to its place')).toBeVisible();
  await expect.poll(() => readFromDisk(page)).toBe(plan.replace('files', 'PostgreSQL 17'));
  await guide.openExport();
  await expect(page.getByText('Nothing has changed since it was opened.')).toBeVisible();
  await guide.closeDialog();

  await page.reload();
  await guide.field('Storage').fill('PostgreSQL 18');
  await guide.saved();
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFromDisk(page)).toBe(plan.replace('files', 'PostgreSQL 18'));
});

test('Ctrl-S saves from the export dialog too', async ({ page }) => {
  const guide = await openFromDisk(page, plan);
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('PostgreSQL 17');
  await guide.openExport();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Nothing has changed since it was opened.')).toBeVisible();
  await expect.poll(() => readFromDisk(page)).toBe(plan.replace('files', 'PostgreSQL 17'));
});

test('a file that someone else changed is left alone', async ({ page }) => {
  const guide = await openFromDisk(page, plan);
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('PostgreSQL 17');
  await writeOnDisk(page, 'written by another program');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText(
    'plan.md has changed on disk',
  );
  expect(await readFromDisk(page)).toBe('written by another program');
});

test('without a file to write back to, the plan is downloaded', async ({ page }) => {
  const guide = await (await StartPage.open(page)).createPlan('Core', 'Downloaded');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('plan.md');
  expect(await readFile(await download.path(), 'utf8')).toContain(
    'Implementation Plan: Downloaded',
  );
  await expect(page.getByText('plan.md was downloaded')).toBeVisible();
  await guide.saved();
});

test('a zip that was opened is exported with the names that it had', async ({ page }) => {
  const name = 'specs/001-kept/plan.md';
  const buffer = Buffer.from(zipSync({ [name]: Buffer.from(plan) }));
  const start = await StartPage.open(page);
  const guide = await start.openFile({ name: 'kept.zip', mimeType: 'application/zip', buffer });
  const exported = await guide.exportZip();
  expect(exported.name).toBe('kept.zip');
  expect(exported.files).toEqual(new Map([[name, Buffer.from(plan)]]));
});

test('Copy Markdown copies the plan as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const start = await StartPage.open(page);
  await start.paste(plan);
  await GuidePage.shown(page);
  await page.getByRole('button', { name: 'Copy Markdown' }).click();
  await expect(page.getByText('is on the clipboard')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plan);
});
