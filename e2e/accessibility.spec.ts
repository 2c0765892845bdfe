import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { GuidePage } from './pages/guide-page';
import { IdList } from './pages/id-list';
import { StartPage } from './pages/start-page';
import { TraceabilityPage } from './pages/traceability-page';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in light and in dark, in a form that a failing test shows well. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    // Colours that fade in are not the colours that stay.
    await page.waitForTimeout(250);
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: rules, resultTypes: ['violations'] })
      // In the page itself: it has no frames, and a page of its own takes axe as long again.
      .setLegacyMode()
      .analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${colorScheme}, ${id}: ${target.join(' ')} ${failureSummary ?? ''}`);
      }
    }
  }
  return found;
}

test('the start page, with a problem shown and with a recent plan', async ({ page }) => {
  const start = await StartPage.open(page);
  expect(await faults(page)).toEqual([]);
  await start.pickFile({
    name: 'x.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from([0, 1]),
  });
  await expect(start.problems).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await start.createPlan('Core', 'Recent');
  await page.goto('/');
  await expect(start.recent.getByRole('link')).toBeVisible();
  await start.recent.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

for (const section of [
  'Header',
  'Summary',
  'Strategic narrative',
  'Technical context',
  'Design system',
  'API methods',
  'API contracts',
  'Constitution check',
  'Non-functional requirements',
  'Architecture decisions',
  'ADR-001',
  'Pre-mortem',
  'FAIL-001',
  'Project structure',
  'Scalability',
  'Traceability',
  'Observability',
  'Dependency registry',
  'Complexity tracking',
]) {
  test(`the section ${section}`, async ({ page }) => {
    const guide = await (await StartPage.open(page)).openSample();
    await guide.goTo(new RegExp(`^${section}`));
    await expect(guide.panel.getByText(/^Checks \(\d+\)/)).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test('the infrastructure section, with an overlap and local state', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample('infrastructure');
  await guide.goTo('Infrastructure');
  await expect(guide.panel.getByText(/^Checks \(\d+\)/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const networking = guide.field('Networking');
  const right = await networking.inputValue();
  await networking.fill(right.replace('10.40.65.0/24', '10.40.16.128/25'));
  await guide.field('Backend').fill('Local file, for production too');
  await expect(guide.panel.getByText('Production state is kept locally.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('an unfilled plan: its findings, its checks', async ({ page }) => {
  const guide = await (await StartPage.open(page)).createPlan('Product', 'Unfilled');
  await guide.goTo('Summary');
  await expect(guide.panel.getByRole('button', { name: /^Go to/ }).first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await guide.panel.getByRole('link', { name: 'All checks and gates' }).click();
  await expect(guide.form.getByRole('heading', { name: /^Critical/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a plan of another make: empty cells and tables, deep headings, warnings alone', async ({
  page,
}) => {
  const columns = 'Action | Owner | Due Date | Status | Reviewed by | Remarks';
  const text = `# Sluices

## Technical Context

**Storage**: Files

#### Gates

| Gate | Width |
|---|---|
| | 4 m |

| ${columns} |
|---|---|---|---|---|---|
`;
  const buffer = Buffer.from(text);
  const start = await StartPage.open(page);
  const guide = await start.openFile({ name: 'p.md', mimeType: 'text/markdown', buffer });
  await guide.goTo('Technical context');
  await expect(guide.form.getByRole('grid')).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await guide.panel.getByRole('link', { name: 'All checks and gates' }).click();
  await expect(guide.outline.getByText(/^\d+ warn$/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await guide.goTo('Technical context');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faults(page)).toEqual([]);
});

test('a record that says something else, and the record itself', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo(/^ADR-001/);
  await guide.form.getByLabel('Status', { exact: true }).selectOption('Deprecated');
  await expect(guide.panel.getByText('The record says otherwise')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await guide.form.getByRole('button', { name: 'Open full record' }).click();
  await expect(page.getByRole('dialog').getByText('Deciders')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('what refers to an id', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await page.goto(`${guide.address}/~references`);
  const decisions = guide.form.getByRole('region', { name: 'Decisions' });
  await expect(decisions.getByRole('link')).toHaveCount(5);
  expect(await faults(page)).toEqual([]);
  await decisions.getByRole('link', { name: 'If ADR-001 changes' }).click();
  await expect(guide.form.getByRole('region', { name: /^Picture/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the ids that a cell offers', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const trace = await TraceabilityPage.shown(guide);
  await (await trace.cell('FR-009', 'ADR-xxx')).click();
  await page.keyboard.type('ADR');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the ids that a text offers, and one that nothing defines', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const ids = new IdList(guide);
  await guide.goTo('Strategic narrative');
  const item = guide.form.getByRole('textbox', { name: 'Pain point 1' });
  await ids.openIn(item, ' FR-999 ADR-');
  await expect(ids.create('FR-999')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faults(page)).toEqual([]);
});

test('the dialogs', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Technical context');
  await guide.field('Storage').fill('PostgreSQL 18');
  await guide.openExport();
  expect(await faults(page)).toEqual([]);
  await guide.closeDialog();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Go to or do' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await guide.form.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the choice among several plans', async ({ page }) => {
  const start = await StartPage.open(page);
  const entries = {
    '001/plan.md': strToU8('# Plan: A\n'),
    '002/plan.md': strToU8('# Plan: B\n'),
  };
  const buffer = Buffer.from(zipSync(entries));
  await start.pickFile({ name: 'specs.zip', mimeType: 'application/zip', buffer });
  await expect(page.getByRole('dialog', { name: '2 plans were found' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a narrow screen, its drawers and its menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await (await StartPage.open(page)).openSample();
  await page.getByRole('button', { name: 'Sections' }).click();
  await expect(page.getByRole('dialog', { name: 'Sections' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Pre-mortem/ })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expect(page.getByRole('dialog', { name: 'Result and checks' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Copy Markdown' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the palette leads to a decision by keyboard alone', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Go to or do' })).toBeFocused();
  await page.keyboard.type('audit store');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/architecture-decisions\/ADR-003$/);
  await expect(guide.form).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page).toHaveURL(/pre-mortem$/);
});

test('nothing scrolls sideways at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const guide: GuidePage = await (await StartPage.open(page)).openSample();
  const at = page.url();
  for (const section of [
    'header',
    'technical-context',
    'architecture-decisions/ADR-001',
    'pre-mortem',
    'requirements-traceability',
    '~references/ADR-001',
    'non-functional-requirements',
    'observability',
    'scalability',
  ]) {
    await page.goto(`${at}/${section}`);
    await expect(guide.form.locator('[data-path], h2').first()).toBeVisible();
    const wider = await page.evaluate(() => {
      const main = document.getElementById('main');
      return Math.max(
        document.documentElement.scrollWidth - innerWidth,
        (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
      );
    });
    expect(wider, section).toBe(0);
  }
});
