import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { lineChanges } from './fixtures/line-changes';
import { StartPage } from './pages/start-page';

test('a score and a probability change their own lines and the computed ones', async ({ page }) => {
  const complaints = watchComplaints(page);
  const original = await readFile('src/samples/lab-results/plan.md', 'utf8');
  const start = await StartPage.open(page);
  const guide = await start.openSample();

  await guide.goTo(/^ADR-001/);
  const scores = guide.form.getByRole('grid', { name: 'Scoring of the options' });
  const kafka = await guide.cell(scores, 'Operational burden', 'Kafka');
  await expect(kafka).toHaveText('4');
  await kafka.click();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(await guide.cell(scores, 'Weighted score', 'Kafka')).toHaveText('67');
  await expect(guide.panel.getByRole('listitem').filter({ hasText: 'Kafka' })).toContainText('67');

  await guide.goTo('Pre-mortem');
  const risks = guide.form.getByRole('grid', { name: 'Failure scenarios' });
  await (await guide.cell(risks, 'FAIL-001', 'Probability')).click();
  await page.keyboard.press('h');
  await expect(await guide.cell(risks, 'FAIL-001', 'Risk Score')).toHaveText('6');
  await guide.saved();

  const exported = await guide.exportZip();
  expect(exported.name).toBe('001-lab-results.zip');
  expect(exported.files.size).toBe(10);
  const changed = exported.files.get('plan.md')?.toString() ?? '';
  const changes = lineChanges(original, changed);
  expect(changes.map(({ after }) => after)).toEqual([
    expect.stringMatching(/^\| Operational burden +\|.*\| +8 +\|/),
    expect.stringMatching(/^\| \*\*Weighted Score\*\* +\|.*\*\*67\*\*/),
    expect.stringMatching(/^\| FAIL-001 \|.*\| +H +\| +M +\| +6 +\|/),
  ]);

  const undo = page.getByRole('button', { name: /^Undo:/ });
  while (await undo.isVisible()) await undo.click();
  await guide.saved();
  const undone = await guide.exportZip();
  expect(lineChanges(original, undone.files.get('plan.md')?.toString() ?? '')).toEqual([]);

  for (const redo = page.getByRole('button', { name: /^Redo:/ }); await redo.isVisible(); ) {
    await redo.click();
  }
  await guide.saved();
  await page.reload();
  const reloaded = await guide.exportZip();
  expect(lineChanges(changed, reloaded.files.get('plan.md')?.toString() ?? '')).toEqual([]);
  for (const [path, bytes] of exported.files) {
    expect(reloaded.files.get(path)?.equals(bytes), path).toBe(true);
  }
  expect(complaints).toEqual([]);
});

test('undo and redo work by keyboard from within a field', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Technical context');
  const storage = guide.field('Storage');
  const before = await storage.inputValue();
  await storage.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and a cache');
  await expect(storage).toHaveValue(`${before} and a cache`);
  await page.keyboard.press('Control+z');
  await expect(storage).toHaveValue(before);
  await page.keyboard.press('Control+y');
  await expect(storage).toHaveValue(`${before} and a cache`);
});

test('a wrong computed number is reported, gone to and mended', async ({ page }) => {
  const source = await readFile('src/samples/lab-results/plan.md', 'utf8');
  const wrong = source.replace(/(\| FAIL-002 \|.*\| +M +\| +C +\| +)6( +\|)/, '$14$2');
  expect(wrong === source).toBe(false);
  const start = await StartPage.open(page);
  const guide = await start.openFile({
    name: 'plan.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(wrong),
  });
  await guide.goTo('Pre-mortem');
  const finding = guide.panel.getByRole('listitem').filter({ hasText: 'CALC-RISK' });
  await finding.getByRole('button', { name: /^Go to/ }).click();
  const risks = guide.form.getByRole('grid', { name: 'Failure scenarios' });
  await expect(risks.locator(':focus')).toBeVisible();
  await finding.getByRole('button', { name: /^Fix/ }).click();
  await expect(await guide.cell(risks, 'FAIL-002', 'Risk Score')).toHaveText('6');
  await expect(finding).toBeHidden();
  const { files } = await guide.exportZip();
  expect(lineChanges(source, files.get('plan.md')?.toString() ?? '')).toEqual([]);
});
