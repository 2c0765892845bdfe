import { expect, test } from '@playwright/test';
import { holdApp, stillKept } from './fixtures/kept-still';
import { startBrowser } from './fixtures/killable-browser';
import { ChecksPage } from './pages/checks-page';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

/** In milliseconds between two keys. */
const delay = 60;

/** What was typed is kept, but for the last keystroke at most. */
function expectKept(kept: string, typed: string): void {
  expect(typed.startsWith(kept), kept).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(typed.length - 1);
}

test('killing the browser while typing loses at most the last keystroke', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const typed = 'every letter that was typed is stored before the next one is thought of';
  const before = await startBrowser(profile);
  const start = await StartPage.open(before.page, baseURL);
  const guide = await start.createPlan('Core', 'Killed');
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('');
  await guide.saved();
  const address = before.page.url();
  await guide.field('Storage').pressSequentially(typed, { delay });
  await before.kill();

  const after = await startBrowser(profile);
  await after.page.goto(address);
  const field = after.page.getByRole('main').getByRole('textbox', { name: 'Storage', exact: true });
  await expect(field).toBeVisible();
  const kept = await field.inputValue();
  await after.kill();
  expectKept(kept, typed);
});

test('killing the browser while an id is typed in its own cell renames it as far as it was typed', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const before = await startBrowser(profile);
  const guide = await (await StartPage.open(before.page, baseURL)).openSample();
  const typing = await TraceabilityPage.shown(guide);
  await (await typing.cell('FR-001', 'FR-ID')).click();
  await guide.saved();
  const address = before.page.url();
  await before.page.keyboard.type('FR-9017', { delay });
  await before.kill();

  const after = await startBrowser(profile);
  await after.page.goto(address);
  const message = after.page.getByRole('region', { name: 'Messages' });
  await expect(message).toContainText(/“FR-001” became “FR-901?7?”/);
  const [, id = ''] = /became “(.*)”/.exec((await message.textContent()) ?? '') ?? [];
  expect('FR-9017'.startsWith(id) && id.length >= 'FR-9017'.length - 1, id).toBe(true);
  const opened = await GuidePage.shown(after.page);
  const trace = await TraceabilityPage.shown(opened);
  await expect(await trace.cell(id, 'FR-ID')).toHaveText(id);
  await opened.outline.getByRole('link', { name: /ADR-001/ }).click();
  await expect(opened.form.getByRole('button', { name: `Remove ${id}` })).toBeVisible();
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(opened.form.getByRole('button', { name: 'Remove FR-001' })).toBeVisible();
  await after.kill();
});

test('killing the browser while a name is typed to confirm with keeps the name', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const typed = 'The review board of 12 March';
  const named = { name: 'Confirmed by (optional)' };
  const before = await startBrowser(profile);
  const guide = await (await StartPage.open(before.page, baseURL)).openSample();
  const checks = await ChecksPage.open(guide);
  await checks.main.getByRole('textbox', named).pressSequentially(typed, { delay });
  const address = before.page.url();
  await before.kill();

  const after = await startBrowser(profile);
  await after.page.goto(address);
  const field = after.page.getByRole('textbox', named);
  await expect(field).not.toHaveValue('');
  const kept = await field.inputValue();
  await after.kill();
  expectKept(kept, typed);
});

test('killing the browser while a cell is typed in before the app is there loses at most the last keystroke', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const typed = 'typed into a cell of the picture that stands there first';
  const before = await startBrowser(profile);
  const guide = await (await StartPage.open(before.page, baseURL)).openSample();
  const { matrix } = await TraceabilityPage.shown(guide);
  await stillKept(before.page, 'FR-004');
  await holdApp(before.page);
  await before.page.reload({ waitUntil: 'commit' });
  await expect(before.page.locator('#still')).toBeVisible();
  await matrix.locator('[data-cell="1:1"]').click();
  await before.page.keyboard.type('whole');
  await before.page.keyboard.press('Enter');
  await before.page.keyboard.type(typed, { delay });
  const address = before.page.url();
  await before.kill();

  const after = await startBrowser(profile);
  await after.page.goto(address);
  await expect(after.page.locator('#still')).toHaveCount(0);
  const there = new TraceabilityPage(await GuidePage.shown(after.page));
  await expect(there.matrix.locator('[data-cell="1:1"]')).toHaveText('whole');
  const editor = there.matrix.locator('[data-cell="2:1"]').getByRole('textbox');
  await expect(editor).toBeFocused();
  await there.guide.saved();
  const kept = await editor.inputValue();
  expectKept(kept, typed);
  await after.page.reload();
  await expect(there.matrix.locator('[data-cell="2:1"]')).toHaveText(kept);
  await after.kill();
});

test('killing the browser while a new plan is named keeps the name', async ({ baseURL }, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const typed = 'Laboratory results to the clinician';
  const before = await startBrowser(profile);
  await StartPage.open(before.page, baseURL);
  await before.page.getByRole('radio', { name: 'Infrastructure' }).check();
  await before.page.getByLabel('Feature').pressSequentially(typed, { delay });
  await before.kill();

  const after = await startBrowser(profile);
  await StartPage.open(after.page, baseURL);
  const feature = after.page.getByLabel('Feature');
  await expect(feature).not.toHaveValue('');
  const kept = await feature.inputValue();
  expectKept(kept, typed);
  await expect(after.page.getByRole('radio', { name: 'Infrastructure' })).toBeChecked();
  await after.page.getByRole('button', { name: 'Create plan' }).click();
  const guide = await GuidePage.shown(after.page);
  await expect(guide.field('Title')).toHaveValue(kept);
  await after.page.getByRole('link', { name: 'Planwright' }).click();
  await expect(feature).toHaveValue('');
  await after.kill();
});
