import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { IdList } from './pages/id-list';
import { StartPage } from './pages/start-page';

test('ids are offered in prose at the caret, and one that is taken is undone again', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await guide.goTo('Summary');
  const summary = guide.form.getByRole('textbox').first();
  const before = await summary.inputValue();

  await ids.openIn(summary, '\nSee ADR-');
  await expect(ids.options).toHaveCount(5);
  await expect(ids.marked).toContainText('ADR-001');
  const caret = await ids.offsetIn(summary);
  const { height = 0 } = (await summary.boundingBox()) ?? {};
  expect(caret.x).toBeGreaterThan(30);
  expect(caret.x).toBeLessThan(50);
  expect(Math.abs(caret.y - height)).toBeLessThan(12);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(ids.list).toHaveCount(0);
  await page.keyboard.type(' too');
  await expect(summary).toHaveValue(`${before}\nSee ADR-002 too`);
  await guide.saved();

  while ((await summary.inputValue()) !== before) await page.keyboard.press('Control+z');
  await expect(ids.list).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(summary).not.toHaveValue(before);
  expect(complaints).toEqual([]);
});

test('a list goes by Escape, by a word, by the caret and by undo; what is whole stays as it is', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await guide.goTo('Summary');
  const summary = guide.form.getByRole('textbox').first();

  await ids.openIn(summary, ' ADR-');
  await page.keyboard.press('Escape');
  await expect(ids.list).toHaveCount(0);
  await page.keyboard.type('0');
  await expect(ids.list).toBeVisible();
  await page.keyboard.type('x');
  await expect(ids.list).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect(ids.list).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(ids.list).toHaveCount(0);

  await ids.openIn(summary, '0');
  await page.keyboard.press('Control+z');
  await expect(ids.list).toHaveCount(0);

  await ids.openIn(summary, ' FR-');
  await page.keyboard.type('001');
  await expect(ids.list).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(summary).toHaveValue(/FR-001\n$/);

  await ids.openIn(summary, 'FR-00');
  await guide.panel.getByRole('link').first().focus();
  await expect(ids.list).toHaveCount(0);
});

test('ids are taken in items, names and cells, by key and by mouse', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await guide.goTo('Strategic narrative');

  const items = guide.form.getByRole('textbox', { name: /^Pain point \d+$/ });
  const first = guide.form.getByRole('textbox', { name: 'Pain point 1' });
  await ids.openIn(first, ' FR-');
  await page.keyboard.press('Enter');
  await expect(first).toHaveValue(/ FR-001$/);
  await expect(items).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(4);
  await page.keyboard.press('Backspace');

  await ids.openIn(first, ', FR-01');
  await expect(ids.options).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(first).toHaveValue(/ FR-001, FR-010$/);
  await expect(first).not.toBeFocused();

  await ids.openIn(first, ' and nfr-perf-0');
  await ids.options.filter({ hasText: 'NFR-PERF-003' }).click();
  await expect(first).toHaveValue(/ and NFR-PERF-003$/);
  await expect(first).toBeFocused();

  const grid = guide.form.getByRole('grid', { name: 'Differentiators' });
  const cell = grid.locator('[data-cell="0:1"]');
  await cell.click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' FAIL-');
  await expect(ids.list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cell.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText(/ FAIL-002$/);
  await expect(grid.locator('[data-cell="1:1"]')).toBeFocused();
});

test('an id that a table defines is not taken for one that it names', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await guide.goTo('Non-functional requirements');
  const grid = guide.form.getByRole('grid', { name: 'Reliability' });
  await grid.locator('[data-cell="0:0"]').click();
  await page.keyboard.type('NFR-REL-00');
  await page.waitForTimeout(300);
  await expect(ids.list).toHaveCount(0);
});

test('an id that nothing defines is flagged where it is typed, and created from there', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await guide.goTo(/^ADR-001/);
  const context = guide.field('Context');
  await ids.typeIn(context, '\n\nSee FR-998.');
  await expect(context).toHaveAttribute('aria-invalid', 'true');
  await expect(context).toHaveAccessibleDescription(/FR-998 is not defined/);
  await page.keyboard.press('Tab');
  await expect(ids.create('FR-998')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Created FR-998 in spec.md')).toBeVisible();
  await expect(context).not.toHaveAttribute('aria-invalid', 'true');

  await guide.goTo('Strategic narrative');
  const item = guide.form.getByRole('textbox', { name: 'Pain point 1' });
  await ids.typeIn(item, ' NFR-SEC-099');
  await expect(guide.panel).toContainText('NFR-SEC-099 is not defined');
  await expect(ids.create('NFR-SEC-099')).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(item).toHaveAccessibleDescription('NFR-SEC-099 is not defined');
  await ids.create('NFR-SEC-099').click();
  await expect(page.getByText(/^Created NFR-SEC-099 in/)).toBeVisible();
  await expect(item).not.toHaveAttribute('aria-invalid', 'true');

  const grid = guide.form.getByRole('grid', { name: 'Differentiators' });
  const cell = grid.locator('[data-cell="1:2"]');
  await cell.click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' ADR-099');
  await page.keyboard.press('Enter');
  await cell.click();
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expect(ids.create('ADR-099')).toBeVisible();
  await ids.create('ADR-099', guide.panel).click();
  await expect(cell).not.toHaveAttribute('aria-invalid', 'true');
  await expect(guide.outline.getByRole('link', { name: /^ADR-099/ })).toBeVisible();
});

test('on a narrow page the list stays in it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await page.getByRole('button', { name: 'Sections' }).click();
  await guide.goTo('Summary');
  await ids.openIn(guide.form.getByRole('textbox').first(), ' and as said in ADR-');
  const { x = -1, width = 0 } = (await ids.list.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(8);
  expect(x + width).toBeLessThanOrEqual(352);
});
