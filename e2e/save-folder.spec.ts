import { expect, test } from '@playwright/test';
import { openFolder, readFromDisk, writeOnDisk } from './pages/disk';
import { GuidePage } from './pages/guide-page';

const plan = `# Implementation Plan: Kept in a folder

## Architecture Decisions

### ADR-001: Queue

**Status**: Accepted

**Impact**: Low

**Decision**:
One queue.

## API Contracts

### Generated Endpoints

| Endpoint | Method | Path | Request | Response | Requirement |
|----------|--------|------|---------|----------|-------------|
| Create sample | POST | /samples | Sample | Sample | FR-001 |
`;

test('Ctrl-S writes all that has changed back into an opened folder', async ({ page }) => {
  const files = { '001/plan.md': plan, '002/plan.md': plan.replace('folder', 'drawer') };
  await openFolder(page, files);
  const choice = page.getByRole('dialog', { name: '2 plans were found' });
  await choice.getByRole('button', { name: '002/plan.md' }).click();
  const guide = await GuidePage.shown(page);
  await expect(page).toHaveTitle(/Kept in a drawer/);

  await guide.outline.getByRole('link', { name: /ADR-001/ }).click();
  await guide.form.getByRole('button', { name: 'Create full record' }).click();
  await expect(guide.form.getByRole('button', { name: 'Open full record' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('3 files were written back to specs')).toBeVisible();
  const saved = await readFromDisk(page);
  expect(Object.keys(saved).toSorted()).toEqual([
    '001/plan.md',
    '002/adrs/ADR-001-queue.md',
    '002/contracts/api.yaml',
    '002/plan.md',
  ]);
  expect(saved['001/plan.md']).toBe(plan);
  expect(saved['002/plan.md']).toContain('adrs/ADR-001-queue.md');
  expect(saved['002/contracts/api.yaml']).toContain('/samples');
  await guide.openExport();
  await expect(page.getByText('Nothing has changed since it was opened.')).toBeVisible();
  await guide.closeDialog();

  await page.reload();
  await guide.outline.getByRole('link', { name: 'Header' }).click();
  // A still may stand there until the app is, with the decision's title.
  await expect(page.getByRole('heading', { level: 1, name: 'Header' })).toBeVisible();
  await guide.field('Title').fill('Kept in a box');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('002/plan.md was written back to specs')).toBeVisible();
  const again = await readFromDisk(page);
  expect(again).toEqual({
    ...saved,
    '002/plan.md': saved['002/plan.md']?.replace('Kept in a drawer', 'Kept in a box'),
  });
});

test('a folder in which someone else changed a file is left alone', async ({ page }) => {
  const bare = '# Implementation Plan: Kept\n\n## Summary\n\nShort.\n';
  await openFolder(page, { 'plan.md': bare });
  const guide = await GuidePage.shown(page);
  await guide.field('Title').fill('Mine');
  await writeOnDisk(page, 'plan.md', 'written by another program');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText(
    'plan.md has changed on disk',
  );
  expect(await readFromDisk(page)).toEqual({ 'plan.md': 'written by another program' });
});
