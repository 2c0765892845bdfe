import { expect, type Page, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { findCorpusPlan, findListedPlan } from './fixtures/corpus-plan';
import { lineChanges } from './fixtures/line-changes';
import type { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

const plan = findCorpusPlan();
const listed = findListedPlan();
if (!plan) console.log('No corpus beside this folder: the journey with a real plan is left out');

async function openText(page: Page, text: string): Promise<GuidePage> {
  const start = await StartPage.open(page);
  return start.openFile({
    name: 'plan.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  });
}

for (const real of plan ? [plan] : []) {
  test('a real plan: one labelled value and one cell are changed, and nothing else', async ({
    page,
  }) => {
    const complaints = watchComplaints(page);
    const guide = await openText(page, real.text);

    await guide.goTo('Technical context');
    await expect(guide.field('Storage')).toHaveValue(real.storage.value);
    await guide.field('Storage').fill('PostgreSQL 17, one primary');
    await guide.goTo('Complexity tracking');
    await guide.form.getByRole('rowheader', { name: real.row.cell, exact: true }).click();
    await page.keyboard.type('A second service');
    await page.keyboard.press('Enter');
    await guide.saved();

    await guide.openExport();
    const value = real.storage.line.replace(real.storage.value, 'PostgreSQL 17, one primary');
    const shown = await guide.changedLines('plan.md');
    expect(shown.removed).toEqual([real.storage.line, real.row.line]);
    expect(shown.added[0]).toBe(value);
    const { files } = await guide.downloadZip();
    const changes = lineChanges(real.text, files.get('plan.md')?.toString() ?? '');
    expect(changes.map(({ before }) => before)).toEqual([real.storage.line, real.row.line]);
    expect(changes.map(({ after }) => after)).toEqual(shown.added);
    const cells = (line: string) => line.split('|').map((cell) => cell.trim());
    expect(cells(changes[1]?.after ?? '')).toEqual(
      cells(real.row.line).map((cell) => (cell === real.row.cell ? 'A second service' : cell)),
    );
    expect(complaints).toEqual([]);
  });
}

for (const real of listed ? [listed] : []) {
  test('a real plan: the list below a label is the value of its field, and gets one line more', async ({
    page,
  }) => {
    const guide = await openText(page, real.text);

    await guide.goTo('Technical context');
    const field = guide.field('Constraints');
    await expect(field).toHaveValue(real.lines.join('\n'));
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- No new service');
    await guide.saved();
    await expect(field).toHaveValue([...real.lines, '- No new service'].join('\n'));

    await guide.openExport();
    const shown = await guide.changedLines('plan.md');
    expect(shown).toEqual({ removed: [], added: ['- No new service'] });
  });
}
