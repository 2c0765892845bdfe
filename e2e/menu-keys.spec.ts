import { expect, test } from '@playwright/test';
import { holdApp } from './fixtures/kept-still';
import { SectionForm } from './pages/section-form';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

test('keys that follow one that opens a menu are for the menu, however soon', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  const rows = matrix.locator('[data-cell$=":0"]:not([data-cell^="-"])');
  const ids = await rows.allTextContents();
  const remove = async (row: number) => {
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    ids.splice(row, 1);
    await expect(rows).toHaveText(ids);
  };
  // The menu's code is still to be loaded.
  await matrix.locator('[data-cell="2:1"]').click();
  await remove(2);
  await matrix.locator('[data-cell="1:1"]').click();
  await remove(1);
  // A menu that was open before.
  await matrix.locator('[data-cell="1:1"]').click();
  await page.keyboard.press('ContextMenu');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(matrix.locator('[data-cell="1:-1"]')).toBeFocused();
  await remove(1);
});

test('what is typed right after a row is added is for that row', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  const rows = matrix.locator('tbody').getByRole('row');
  const count = await rows.count();
  await guide.form.getByRole('button', { name: 'Add requirement' }).first().click();
  await page.keyboard.type('Answers in time');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(count + 1);
  await expect(rows.last()).toContainText('Answers in time');
});

test('what is typed right after an entry of a menu is for where that leads', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  await matrix.locator('[data-cell="2:1"]').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Insert below' }).focus();
  const keys = ['Enter', 'F', 'a', 's', 't', 'Enter'].map((key) => page.keyboard.press(key));
  await Promise.all(keys);
  await expect(matrix.locator('[data-cell="3:1"]')).toHaveText('Fast');
});

test('what is typed right after a column is to be renamed, or a name added, is that name', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Architecture decisions');
  const form = new SectionForm(guide);
  await form.open('ADR-001');
  const option = form.grid(/^Scoring/).locator('[data-cell="-1:2"]');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await option.click();
  await page.getByRole('menuitem', { name: /^Rename/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await Promise.all([...'Poll', 'Enter'].map((key) => page.keyboard.press(key)));
  await expect(option).toHaveText('Poll');

  await form.form.getByRole('button', { name: 'Add trade-off' }).focus();
  await Promise.all(
    ['Enter', ...'Cost', 'Enter', ...'High'].map((key) => page.keyboard.press(key)),
  );
  await expect(form.form.getByRole('textbox', { name: 'Cost', exact: true })).toHaveValue('High');
});

test('what is typed right after an undo is for the cell that has the focus', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  const texts = matrix.locator('[data-cell$=":1"]:not([data-cell^="-"])');
  const before = await texts.allTextContents();
  await matrix.locator('[data-cell="1:1"]').click();
  await page.keyboard.type('Slow');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+z');
  await Promise.all(['F', 'a', 's', 't', 'Enter'].map((key) => page.keyboard.press(key)));
  await expect(texts).toHaveText(before.with(2, 'Fast'));

  await page.keyboard.type('Later');
  await page.keyboard.press('Enter');
  await page.keyboard.down('ControlOrMeta');
  for (let held = 0; held < 3; held += 1) await page.keyboard.down('z');
  await page.keyboard.up('z');
  await page.keyboard.up('ControlOrMeta');
  await expect(texts).toHaveText(before);
});

test('what is typed right after an undo goes on in the field', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Summary');
  const field = guide.form.getByRole('textbox').first();
  const before = await field.inputValue();
  await field.press('ControlOrMeta+End');
  await page.keyboard.type(' One.');
  await page.keyboard.press('ControlOrMeta+z');
  await Promise.all([...' Two.'].map((key) => page.keyboard.press(key)));
  await expect(field).toHaveValue(`${before} Two.`);
});

test('keys right after an id is renamed in its cell are for the next row', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  await matrix.locator('[data-cell="1:0"]').click();
  await page.keyboard.press('F2');
  const keys = ['9', 'Enter', 'ArrowRight', 'F', 'a', 's', 't', 'Enter'];
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
  await expect(matrix.locator('[data-cell="1:0"]')).toHaveText(/\d9$/);
  await expect(matrix.locator('[data-cell="2:1"]')).toHaveText('Fast');
});

test('what is typed after Ctrl-K is for the palette, however late that comes', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Summary');
  const field = guide.form.getByRole('textbox').first();
  const before = await field.inputValue();
  const release = await holdApp(page, 'command-palette');
  await field.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pre-m');
  release();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('pre-m');
  await page.keyboard.press('Enter');
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Pre-mortem');
  await guide.goTo('Summary');
  await expect(field).toHaveValue(before);
});
