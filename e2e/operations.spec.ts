import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { lineChanges } from './fixtures/line-changes';
import { StartPage } from './pages/start-page';

test('a target takes its error budget along, and nothing else', async ({ page }) => {
  const complaints = watchComplaints(page);
  const original = await readFile('src/samples/lab-results/plan.md', 'utf8');
  const guide = await (await StartPage.open(page)).openSample();

  await guide.goTo('Observability');
  const objectives = guide.form.getByRole('grid', { name: 'Objectives' });
  await (await guide.cell(objectives, 'SLO-002', 'Target')).click();
  await page.keyboard.type('99.95% delivered');
  await page.keyboard.press('Enter');
  await expect(await guide.cell(objectives, 'SLO-002', 'Error Budget')).toHaveText(
    '0.05% (21.6 min)',
  );
  const budgets = guide.panel.getByRole('table', { name: 'Error budget by objective' });
  await expect(budgets.getByRole('row', { name: 'SLO-002 0.05% 21.6 min' })).toBeVisible();
  await guide.form.getByRole('combobox', { name: 'Objective' }).selectOption('SLO-002');
  const rates = guide.form.getByRole('table', { name: 'Burn rates of SLO-002' });
  await expect(
    rates.getByRole('row', { name: '14.4× page 1 h and 5 min 0.72% 2% 50 h' }),
  ).toBeVisible();

  await guide.goTo('Non-functional requirements');
  const reliability = guide.form.getByRole('grid', { name: 'Reliability' });
  await (await guide.cell(reliability, 'NFR-REL-001', 'Target')).click();
  await page.keyboard.type('99.99%');
  await page.keyboard.press('Enter');
  await expect(await guide.cell(reliability, 'NFR-REL-001', 'Allowed downtime')).toContainText(
    '52.56 min a year',
  );
  await guide.saved();

  await guide.openExport();
  const { removed, added } = await guide.changedLines('plan.md');
  expect(removed).toHaveLength(2);
  expect(added.map((line) => line.replace(/ +/g, ' '))).toEqual([
    expect.stringMatching(/^\| NFR-REL-001 \|.*\| 99\.99% \| 4\.4 min\/month \|/),
    expect.stringMatching(
      /^\| SLO-002 \| SLI-002 \| 99\.95% delivered \| 30 days \| 0\.05% \(21\.6 min\) \|/,
    ),
  ]);
  const { files } = await guide.downloadZip();
  expect(lineChanges(original, files.get('plan.md')?.toString() ?? '')).toHaveLength(2);
  expect(complaints).toEqual([]);
});

test('the growth rate is one text in two sections', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Scalability');
  await guide.field('Growth rate').fill('10% a month');
  const reached = guide.form.getByRole('table', { name: 'What is reached' });
  await expect(reached.getByRole('row', { name: /First hospital/ })).toContainText('in 2.2 months');
  await guide.goTo('Non-functional requirements');
  await expect(guide.field('Growth Rate')).toHaveValue('10% a month');
  await expect(guide.panel.getByText('10% a month is 213.8% a year')).toBeVisible();
});

test('an overlap of subnets is shown beside the text, and goes when it is mended', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openSample('infrastructure');
  await guide.goTo('Infrastructure');
  const networking = guide.field('Networking');
  const right = await networking.inputValue();
  await networking.fill(right.replace('10.40.64.0/24 (zone a)', '10.40.16.128/25 (zone a)'));
  const message = '10.40.16.128/25 overlaps 10.40.16.0/20';
  await expect(networking).toHaveAccessibleDescription(new RegExp(message));
  await expect(guide.panel.getByText(message)).toBeVisible();
  await networking.fill(right);
  await expect(networking).not.toHaveAttribute('aria-invalid');
  await expect(guide.panel.getByText(message)).toBeHidden();
  await guide.saved();
  const source = await readFile('src/samples/tide-gauges/plan.md', 'utf8');
  const { files } = await guide.exportZip();
  expect(files.get('plan.md')?.toString()).toBe(source);
});
