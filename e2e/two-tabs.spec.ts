import { expect, type Page, test } from '@playwright/test';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

test('two tabs that type at once lose nothing', async ({ page, context }) => {
  const first = await (await StartPage.open(page)).openSample();
  await first.goTo('Technical context');
  const second = await openBeside(await context.newPage(), page.url());

  const storage = await first.field('Storage').inputValue();
  const testing = await second.field('Testing').inputValue();
  const left = 'a'.repeat(60);
  const right = 'b'.repeat(60);
  await Promise.all([typeAtEnd(first, 'Storage', left), typeAtEnd(second, 'Testing', right)]);
  for (const guide of [first, second]) {
    await guide.saved();
    await expect(guide.field('Storage')).toHaveValue(storage + left);
    await expect(guide.field('Testing')).toHaveValue(testing + right);
  }
});

test('two tabs that type in one text keep the letters of both', async ({ page, context }) => {
  const first = await (await StartPage.open(page)).openSample();
  await first.goTo('Technical context');
  const second = await openBeside(await context.newPage(), page.url());

  const before = await first.field('Scale/Scope').inputValue();
  await Promise.all([
    typeAtEnd(first, 'Scale/Scope', 'x'.repeat(40)),
    typeAtEnd(second, 'Scale/Scope', 'y'.repeat(40)),
  ]);
  await first.saved();
  await second.saved();
  await expect(async () => {
    const shown = await Promise.all([first, second].map((guide) => exported(guide)));
    expect(shown[0]).toBe(shown[1]);

    const line = shown[0]?.split('\n').find((text) => text.startsWith('**Scale/Scope**')) ?? '';
    expect(line).toContain(before);
    expect([...line].filter((letter) => letter === 'x').length).toBeGreaterThanOrEqual(40);
    expect([...line].filter((letter) => letter === 'y').length).toBeGreaterThanOrEqual(40);
  }).toPass();
});

test('what is typed into a row that the other tab removes goes with it, and into no other', async ({
  page,
  context,
}) => {
  const first = await (await StartPage.open(page)).openSample();
  const before = await exported(first);
  const here = await TraceabilityPage.shown(first);
  const other = await context.newPage();
  await other.goto(page.url());
  const there = await TraceabilityPage.shown(await GuidePage.shown(other));

  await here.matrix.locator('[data-cell="2:1"]').click();
  const typing = page.keyboard.type('t'.repeat(60), { delay: 40 });
  await there.matrix.locator('[data-cell="2:-1"]').click();
  await other.getByRole('menuitem', { name: /^Remove/ }).click();
  await typing;
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('kept in a version');
  await first.saved();
  await there.guide.saved();
  const after = await exported(first);
  expect(await exported(there.guide)).toBe(after);
  expect(after).not.toContain('ttt');
  const rows = (text: string) => text.split('\n').filter((line) => /^\| FR-00[124]/.test(line));
  expect(rows(after).length).toBeGreaterThan(2);
  expect(rows(after)).toEqual(rows(before));
});

async function openBeside(page: Page, url: string): Promise<GuidePage> {
  await page.goto(url);
  const guide = await GuidePage.shown(page);
  await expect(guide.field('Storage')).toBeVisible();
  return guide;
}

async function typeAtEnd(guide: GuidePage, field: string, text: string): Promise<void> {
  await guide.field(field).focus();
  await guide.page.keyboard.press('Control+End');
  await guide.page.keyboard.type(text, { delay: 8 });
}

async function exported(guide: GuidePage): Promise<string> {
  const { files } = await guide.exportZip();
  return files.get('plan.md')?.toString() ?? '';
}
