import { truncate, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { StartPage } from './pages/start-page';

const zip = (name: string, entries: Record<string, Uint8Array>) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(entries, { level: 9 })),
});

const text = (content: string) => new TextEncoder().encode(content);

/** After whatever went wrong, a plan can still be made. */
async function goesOn(start: StartPage): Promise<void> {
  const guide = await start.createPlan('Core', 'Still here');
  await expect(guide.field('Title')).toHaveValue('Still here');
}

test('a binary file is refused by name, and the app goes on', async ({ page }) => {
  const start = await StartPage.open(page);
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254, 0, 0]);
  await start.pickFile({ name: 'scan.md', mimeType: 'text/markdown', buffer: bytes });
  await expect(start.problems.getByRole('alert')).toContainText('scan.md');
  await page.waitForTimeout(7000);
  await expect(start.problems.getByRole('alert')).toBeVisible();
  await start.problems.getByRole('button', { name: 'Dismiss' }).click();
  await expect(start.problems).toBeHidden();
  await goesOn(start);
});

test('a file of 200 MB is refused with the limit', async ({ page }, info) => {
  const path = info.outputPath('plan.md');
  await writeFile(path, '# Implementation Plan: Large\n');
  await truncate(path, 200 * 1024 * 1024);
  const start = await StartPage.open(page);
  await start.pickFile(path);
  await expect(start.problems.getByRole('alert')).toContainText(/plan\.md is 200 MB.*20 MB/);
  await goesOn(start);
  await expect(start.problems).toBeHidden();
});

test('a zip whose names lead out of it is refused with the name', async ({ page }) => {
  const start = await StartPage.open(page);
  const entries = {
    'plan.md': text('# Implementation Plan: X\n'),
    '../../evil.md': text('# Out\n'),
  };
  await start.pickFile(zip('feature.zip', entries));
  await expect(start.problems.getByRole('alert')).toContainText('../../evil.md');
  await goesOn(start);
});

test('a zip bomb is refused with the limit', async ({ page }) => {
  const start = await StartPage.open(page);
  const entries = { 'plan.md': text('# Plan\n'), 'notes.md': new Uint8Array(150 * 1024 * 1024) };
  await start.pickFile(zip('bomb.zip', entries));
  await expect(start.problems.getByRole('alert')).toContainText(/bomb\.zip|notes\.md/);
  await expect(start.problems.getByRole('alert')).toContainText(/\d+ MB|\d+ times/);
  await goesOn(start);
});

test('a folder without a plan is refused with what it lacks', async ({ page }) => {
  const start = await StartPage.open(page);
  await start.drop([
    { name: 'a.txt', text: 'one' },
    { name: 'b.txt', text: 'two' },
  ]);
  await expect(start.problems.getByRole('alert')).toContainText('plan.md');
  await goesOn(start);
});

test('a stored plan that cannot be read keeps its text, and others open', async ({ page }) => {
  const start = await StartPage.open(page);
  await start.createPlan('Core', 'Readable');
  await page.goto('/');
  await start.createPlan('Core', 'Damaged');
  const damaged = new URL(page.url()).pathname.split('/')[2] ?? '';
  await damage(page, damaged);
  await page.goto('/');
  await expect(start.recent.getByText('This stored plan cannot be read.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await start.recent.getByRole('button', { name: 'Download its raw text' }).click();
  const stream = await (await downloading).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toContain('Implementation Plan: Damaged');
  await page.goto(`/plan/${damaged}`);
  await expect(page.getByRole('heading', { name: 'This plan cannot be opened' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  await page.goto('/plan/removed');
  await expect(page.getByRole('alert')).toHaveText(
    'This plan is no longer stored in this browser.',
  );
  await expect(page.getByRole('button', { name: 'Download its raw text' })).toHaveCount(0);
  await page.goto('/');
  await start.recent.getByRole('link', { name: /Readable/ }).click();
  await expect(page).toHaveTitle(/Readable/);
});

test('a plan that a newer version has stored is shown and not edited', async ({ page }) => {
  const start = await StartPage.open(page);
  const guide = await start.createPlan('Core', 'From tomorrow');
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.goto('/');
  await changeRecord(page, id, { format: 99 });
  await page.goto(`/plan/${id}/technical-context`);
  await expect(page.getByText(/^Read only: .*newer version/i)).toBeVisible();
  const before = await guide.field('Storage').inputValue();
  await expect(guide.field('Storage')).not.toBeEditable();
  await guide.field('Storage').press('x');
  await page.reload();
  await expect(guide.field('Storage')).toHaveValue(before);
});

/** Makes the record of a stored plan something that no version of the app has written. */
function damage(page: Page, id: string): Promise<void> {
  return changeRecord(page, id, { id: null, title: null, revision: 'none' });
}

async function changeRecord(page: Page, id: string, change: object): Promise<void> {
  await page.evaluate(
    ([workspace, fields]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('planwright');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('workspaces', 'readwrite');
          const records = writing.objectStore('workspaces');
          const reading = records.get([workspace]);
          reading.onsuccess = () => records.put({ ...reading.result, ...fields }, [workspace]);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    [id, change] as const,
  );
}
