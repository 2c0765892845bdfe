import { expect, type Page, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { holdApp, stillKept } from './fixtures/kept-still';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

const still = (page: Page) => page.locator('#still');

/** Reloads the section that is open: its still stands there while the app is on its way. */
async function reloadHeld(page: Page, says: string) {
  await stillKept(page, says);
  const letCome = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  /** Lets the app come, and waits until it has taken the place of the still. */
  const release = async () => {
    letCome();
    await expect(still(page)).toHaveCount(0);
  };
  return { letCome, release };
}

/** The sample's traceability as a reload shows it while the app is on its way. */
async function heldMatrix(page: Page) {
  const guide = await (await StartPage.open(page)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  const { release } = await reloadHeld(page, 'FR-004');
  /** By its row and column, from 0, on the still and in the app. */
  const cell = (at: string) => matrix.locator(`[data-cell="${at}"]`);
  return { guide, cell, release };
}

/** The same for the text of its summary. */
async function heldSummary(page: Page) {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Summary');
  const held = await reloadHeld(page, 'Summary');
  const field = guide.form.getByRole('textbox').first();
  await field.click();
  await page.keyboard.press('Control+End');
  return { guide, field, before: await field.inputValue(), ...held };
}

test('what is typed into a cell before the app is there is in it, key by key', async ({ page }) => {
  const complaints = watchComplaints(page);
  const { guide, cell, release } = await heldMatrix(page);
  const below = await cell('4:1').textContent();
  await cell('1:1').click();
  await page.keyboard.type('typed early');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and belo');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ow');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('taken back');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await page.keyboard.press('Home');
  await page.keyboard.type('Now: ');
  await release();
  await expect(cell('1:1')).toHaveText('typed early');
  await expect(cell('2:1')).toHaveText('and below');
  await expect(cell('3:1')).toHaveText('');
  const editor = cell('4:1').getByRole('textbox');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveValue(`Now: ${below}`);
  await page.keyboard.press('Tab');
  await expect(cell('4:2')).toBeFocused();
  await guide.saved();
  await page.unrouteAll();
  await page.reload();
  await expect(cell('4:1')).toHaveText(`Now: ${below}`);
  await expect(cell('1:1')).toHaveText('typed early');
  expect(complaints).toEqual([]);
});

test('a double click on a cell edits what stands in it, and one cell after another is typed in', async ({
  page,
}) => {
  const { cell, release } = await heldMatrix(page);
  const before = await cell('2:1').textContent();
  await cell('2:1').dblclick();
  await page.keyboard.type(', and more');
  await cell('3:1').click();
  await page.keyboard.type('another');
  await release();
  await expect(cell('2:1')).toHaveText(`${before}, and more`);
  await expect(cell('3:1').getByRole('textbox')).toHaveValue('another');
});

test('what is pasted into a cell before the app is there fills it and those beside it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { cell, release } = await heldMatrix(page);
  await page.evaluate(() => navigator.clipboard.writeText('one\ntwo'));
  await cell('1:1').click();
  await page.keyboard.press('Control+v');
  await release();
  await expect(cell('1:1')).toHaveText('one');
  await expect(cell('2:1')).toHaveText('two');
});

test('what is typed on while the keys before are pressed again comes after them', async ({
  page,
}) => {
  const { cell, release } = await heldMatrix(page);
  const text = 'a sentence that goes on while the app is put in the place of what was there';
  await cell('1:1').click();
  await page.keyboard.type(text.slice(0, 20));
  const released = release();
  await page.keyboard.type(text.slice(20), { delay: 4 });
  await released;
  await page.keyboard.press('Enter');
  await expect(cell('1:1')).toHaveText(text);
  await expect(cell('2:1')).toBeFocused();
});

test('what is typed after Ctrl-K is for the palette, and not for the field', async ({ page }) => {
  const { guide, field, before, release } = await heldSummary(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pre-m');
  await release();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('pre-m');
  await page.keyboard.press('Enter');
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Pre-mortem');
  await guide.goTo('Summary');
  await expect(field).toHaveValue(before);
});

test('what is typed, undone and typed again is so in the app', async ({ page }) => {
  const { field, before, release } = await heldSummary(page);
  await page.keyboard.type(' One.');
  await page.keyboard.press('Control+s');
  await page.keyboard.type(' Two.');
  await page.keyboard.press('Control+z');
  await page.keyboard.type(' Three.');
  await release();
  await expect(field).toHaveValue(`${before} Three.`);
  await expect(field).toBeFocused();
});

test('what is typed goes on at the caret, in the field that was clicked', async ({ page }) => {
  const { field, before, release } = await heldSummary(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('One. ');
  await release();
  await page.keyboard.type('Two. ');
  await expect(field).toHaveValue(`One. Two. ${before}`);
});

test('a row is moved, a menu is gone through and the keys are listed, all before the app is there', async ({
  page,
}) => {
  const { cell, release, guide } = await heldMatrix(page);
  const ids = async () => [await cell('0:0').textContent(), await cell('1:0').textContent()];
  const [first, second] = await ids();
  await cell('0:1').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await release();
  await expect(cell('0:0')).toHaveText(`${second}`);
  await expect(cell('1:0')).not.toHaveText(`${first}`);
  await guide.saved();

  await page.unrouteAll();
  const again = await reloadHeld(page, `${second}`);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('?');
  await again.release();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(guide.form.getByRole('heading', { level: 1 })).not.toHaveText('Traceability');
});

test('Enter in an item of a list goes on in the next one', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.outline.getByRole('link', { name: /FAIL-001/ }).click();
  const signs = guide.form.getByRole('textbox', { name: /^Warning sign \d/ });
  await expect(signs.first()).toBeVisible();
  const count = await signs.count();
  const last = await signs.last().inputValue();
  const { release } = await reloadHeld(page, last);
  await signs.last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' soon');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and another');
  await release();
  await expect(signs).toHaveCount(count + 1);
  await expect(signs.nth(count - 1)).toHaveValue(`${last} soon`);
  await expect(signs.last()).toHaveValue('and another');
});

test('what was typed into a row that is gone by then is said, and in no other row', async ({
  page,
  context,
}) => {
  const { cell, release } = await heldMatrix(page);
  const next = await cell('3:1').textContent();
  await cell('2:1').click();
  await page.keyboard.type('for nobody');

  const other = await context.newPage();
  await other.goto(page.url());
  const there = await TraceabilityPage.shown(await GuidePage.shown(other));
  await there.matrix.locator('[data-cell="2:-1"]').click();
  await other.getByRole('menuitem', { name: /^Remove/ }).click();
  await expect(there.matrix.locator('[data-cell="2:1"]')).toHaveText(`${next}`);
  await there.guide.saved();
  await other.close();

  await release();
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText('for nobody');
  await expect(cell('2:1')).toHaveText(`${next}`);
});

test('a computed cell heeds no typing, before the app is there as after', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo(/^ADR-003/);
  const { release } = await reloadHeld(page, 'Rank');
  const rank = guide.form.getByRole('row', { name: /^Rank/ }).locator('[data-cell$=":1"]');
  const said = await rank.textContent();
  await rank.click();
  await page.keyboard.type('abc');
  await release();
  await expect(rank).toBeFocused();
  await expect(rank).toHaveText(said ?? '');
  await expect(page.getByRole('region', { name: 'Problems' })).toHaveCount(0);
});

test('what takes over and does not load leaves the still, with what was typed, and says so', async ({
  page,
}) => {
  await page.route('**/assets/go-on-*.js', (route) => route.abort());
  const { guide, field, before, letCome } = await heldSummary(page);
  await page.keyboard.type(' And more.', { delay: 30 });
  letCome();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(field).toHaveValue(`${before} And more.`);
  await page.unrouteAll();
  await page.reload();
  await expect(still(page)).toHaveCount(0);
  await expect(field).toHaveValue(`${before} And more.`);
  await guide.saved();
});
