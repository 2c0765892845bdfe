import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { ChecksPage } from './pages/checks-page';
import { StartPage } from './pages/start-page';

test('a person confirms what only a person can judge, for the text as it is', async ({ page }) => {
  const complaints = watchComplaints(page);
  const start = await StartPage.open(page);
  const guide = await start.openSample();
  const checks = await ChecksPage.open(guide);
  await expect(checks.summary).toContainText('3 still to be confirmed by a person.');
  await expect(checks.gate('Dependencies Verified')).toContainText('Needs a person');

  await checks.confirmAll('Dr. Henrik Lund');
  await expect(checks.summary).toContainText('confirmed for this text.');
  await expect(checks.gate('Dependencies Verified')).toContainText('Confirmed');
  await expect(checks.judgement('Tech Consistency')).toContainText(
    'Confirmed by Dr. Henrik Lund, ',
  );

  await page.reload();
  await expect(checks.summary).toContainText('confirmed for this text.');

  await guide.goTo('Technical context');
  await guide.field('Storage').fill('PostgreSQL 18');
  await guide.saved();
  await expect(guide.panel).toContainText('3 confirmed for an earlier text.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(guide.panel).toContainText('confirmed for this text.');

  await checks.show();
  await checks.withdraw('Constitution Alignment');
  await expect(checks.judgement('Constitution Alignment')).toContainText('Not confirmed yet');
  await checks.judgement('Constitution Alignment').getByRole('button', { name: 'Go to' }).click();
  await expect(guide.form.getByRole('heading', { level: 1 })).toHaveText('Constitution check');
  expect(complaints).toEqual([]);
});

test('another tab hears of a confirmation', async ({ page, context }) => {
  const start = await StartPage.open(page);
  const guide = await start.openSample();
  const checks = await ChecksPage.open(guide);
  const other = await context.newPage();
  await other.goto(page.url());
  const there = new ChecksPage(other);
  await expect(there.judgement('Tech Consistency')).toContainText('Not confirmed yet');
  await checks.confirm('Tech Consistency');
  await expect(there.judgement('Tech Consistency')).toContainText('Confirmed, ');
  await there.withdraw('Tech Consistency');
  await expect(checks.judgement('Tech Consistency')).toContainText('Not confirmed yet');
});
