import { expect, test } from '@playwright/test';
import { backupSite } from './fixtures/backup-site';
import { watchComplaints } from './fixtures/complaints';
import { ChecksPage } from './pages/checks-page';
import { SectionForm } from './pages/section-form';
import { StartPage } from './pages/start-page';

test.use({ actionTimeout: 5_000 });

test('an infrastructure plan is filled from New until it passes, and taken home', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const complaints = watchComplaints(page);
  const start = await StartPage.open(page);
  const guide = await start.createPlan('Infrastructure', 'Second site for the archive');
  const form = new SectionForm(guide);
  for (const input of backupSite) await form.fillSection(guide, input);

  const checks = await ChecksPage.open(guide);
  await checks.confirm('Constitution Alignment');
  await checks.confirm('Tech Consistency');
  await expect(checks.summary).toContainText(/Passes(?! with)/);
  await expect(checks.summary).toContainText('confirmed for this text.');
  await expect(checks.gates).toHaveCount(11);
  for (const gate of await checks.gates.all()) await expect(gate).toContainText(/Passes|Confirmed/);
  await expect(guide.outline).toContainText(/(\d+) of \1 sections complete/);

  const { files } = await guide.exportZip();
  const text = files.get('plan.md')?.toString() ?? '';
  expect(text).toContain('- **Private subnets**: 10.60.0.0/20 (zone a), 10.60.16.0/20 (zone b)');
  expect(text).toMatch(/\*\*Backend\*\*: S3 bucket `archive-terraform-state`/);
  expect(text).not.toMatch(/\[Document|REMOVE IF UNUSED/);
  expect(complaints).toEqual([]);
});
