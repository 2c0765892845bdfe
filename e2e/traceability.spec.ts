import { expect, test } from '@playwright/test';
import { bakeryFolder, bakeryPlan } from './fixtures/bakery-folder';
import { watchComplaints } from './fixtures/complaints';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

async function openBakery(start: StartPage): Promise<TraceabilityPage> {
  await start.drop(bakeryFolder);
  return TraceabilityPage.shown(await GuidePage.shown(start.page));
}

test('a requirement of spec.md is seen to be missing and uncovered, and is covered', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  const trace = await openBakery(await StartPage.open(page));
  const { guide } = trace;
  // 2 of 3 rows are covered: 66.7%. The specification has 5 requirements, 2 of them without a row.
  await expect(trace.coverage).toContainText('2 of 3 67%');
  await expect(trace.coverage).toContainText('3 of 5 60%');
  await expect(trace.missing.getByRole('listitem')).toHaveCount(2);
  await expect(guide.form).toContainText('Not covered: FR-003.');

  // ADR-002 and T-003 name FR-003 already: one press.
  await trace.press(/^Link ADR-002, T-003/);
  await expect(trace.coverage).toContainText('3 of 3 100%');
  await expect(await trace.cell('FR-003', 'Status')).toHaveText('✓ Covered');
  await expect(trace.gaps).not.toContainText('Orphan FR');

  await trace.press('Add rows for these 2');
  await expect(trace.missing).toBeHidden();
  await expect(trace.coverage).toContainText('3 of 4 75%');
  await expect(trace.gaps).toContainText('Orphan FR');

  // FR-004 by keyboard: the cell is gone to, the ids are offered, one is taken.
  await trace.press(/^Choose a decision/);
  const decisions = await trace.cell('FR-004', 'ADR-xxx');
  await expect(decisions).toBeFocused();
  await page.keyboard.press('Delete');
  await page.keyboard.type('ADR');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toContainText('ADR-002');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.type('T-004');
  await page.keyboard.press('Enter');
  await expect(decisions).toHaveText('ADR-001');
  await expect(trace.coverage).toContainText('4 of 4 100%');
  // tasks.md has no T-004.
  await expect(guide.form).toContainText('T-004 is not defined');
  await guide.saved();

  const { files } = await guide.exportZip();
  const changed = files.get('plan.md')?.toString() ?? '';
  const before = new Set(bakeryPlan.split('\n'));
  const added = changed.split('\n').filter((line) => !before.has(line));
  expect(added.filter((line) => line.startsWith('| FR-')).map(closed)).toEqual([
    '| FR-003 | Turn down an order | ADR-002 | T-003 | TEST-003 | ✓ Covered |',
    '| FR-004 | Let the driver tick off a delivery | ADR-001 | T-004 | | ✓ Covered |',
  ]);
  expect(added).toContain('**FR Coverage**: 4/4 (100%) — Target: ≥90%');
  expect(complaints).toEqual([]);
});

function closed(line: string): string {
  return line.replace(/ +/g, ' ');
}

test('a plan that was opened alone says that its specification is not read', async ({ page }) => {
  const start = await StartPage.open(page);
  await start.drop(bakeryFolder.slice(0, 1));
  const { guide } = await TraceabilityPage.shown(await GuidePage.shown(page));
  await expect(guide.form).toContainText('opened without its folder');
});

test('what refers to an id is found from the palette, and every place is one press away', async ({
  page,
}) => {
  const { guide } = await openBakery(await StartPage.open(page));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Go to or do' })).toBeFocused();
  await page.keyboard.type('if adr-001');
  await page.keyboard.press('Enter');
  await expect(guide.form.getByRole('heading', { name: 'If ADR-001 changes' })).toBeVisible();
  // The rows of FR-001, FR-002 and of the impact analysis name it.
  await expect(guide.form.getByRole('heading', { name: 'Named in 3 lines' })).toBeVisible();
  const picture = guide.form.getByRole('region', { name: /^Picture of what ADR-001/ });
  for (const id of ['ADR-001', 'FR-001', 'FR-002'])
    await expect(picture.getByRole('link', { name: id })).toBeVisible();
  await picture.getByRole('link', { name: 'FR-002' }).press('Enter');
  await expect(guide.form.getByRole('heading', { name: 'If FR-002 changes' })).toBeVisible();
  await page.goBack();
  await guide.form.getByRole('button', { name: /Print the oven list/ }).click();
  await expect(page).toHaveURL(/requirements-traceability/);
  await expect(guide.form.locator(':focus')).toContainText('FR-002');
});

test('an id that nothing defines is created from the field that names it', async ({ page }) => {
  const trace = await openBakery(await StartPage.open(page));
  const { guide } = trace;
  await trace.typeOver('FR-003', 'ADR-xxx', 'ADR-007');
  await expect(guide.form).toContainText('ADR-007 is not defined');
  await guide.form.getByRole('button', { name: 'Create ADR-007' }).click();
  await expect(guide.outline.getByRole('link', { name: /^ADR-007/ })).toBeVisible();
  await expect(guide.form).not.toContainText('ADR-007 is not defined');
  await page.getByRole('button', { name: 'Go to it' }).click();
  await expect(page).toHaveURL(/architecture-decisions\/ADR-007$/);
});

test('a requirement and a task that their files lack are created there', async ({ page }) => {
  const trace = await openBakery(await StartPage.open(page));
  const { guide } = trace;
  await trace.typeOver('FR-003', 'TASK-xxx (planned)', 'T-009');
  await guide.form.getByRole('button', { name: 'Create T-009' }).click();
  await expect(guide.form).not.toContainText('T-009 is not defined');

  await guide.goTo(/^ADR-001/);
  const linked = guide.form.getByRole('combobox', { name: 'Linked Requirements' });
  await linked.fill('FR-009');
  await linked.press('Enter');
  await guide.form.getByRole('button', { name: 'Create FR-009' }).click();
  await expect(guide.form).not.toContainText('FR-009 is not defined');
  await guide.saved();
  const { files } = await guide.exportZip();
  expect(files.get('tasks.md')?.toString()).toMatch(/^- \[ \] T-009 NEEDS CLARIFICATION$/m);
  expect(files.get('spec.md')?.toString()).toMatch(/^- \*\*FR-009\*\*: NEEDS CLARIFICATION$/m);
});
