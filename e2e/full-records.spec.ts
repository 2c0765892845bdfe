import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { StartPage } from './pages/start-page';

test('a record written as MADR follows the plan, and the plan follows a record', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  const guide = await (await StartPage.open(page)).openSample();
  const record = 'adrs/ADR-005-sign-in-through-the-hospital-identity-provider.md';

  await guide.goTo(/^ADR-005/);
  const madr = guide.form.getByRole('button', { name: 'MADR 4.0' });
  await madr.click();
  await expect(madr).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(madr).toHaveAttribute('aria-pressed', 'true');
  await guide.form.getByRole('button', { name: 'Create full record' }).click();
  await expect(guide.form.getByRole('button', { name: 'Open full record' })).toBeVisible();
  await expect(guide.panel.getByText('The record says otherwise')).toBeHidden();

  await guide.form.getByLabel('Status', { exact: true }).selectOption('Deprecated');
  const status = guide.form.getByRole('group', { name: 'The record’s status' });
  await expect(status).toContainText('The record says: accepted');
  await expect(guide.panel.getByRole('button', { name: /^status/ })).toBeVisible();
  await status.getByRole('button', { name: 'Change the record’s status' }).click();
  await expect(status).toBeHidden();

  await guide.form.getByRole('button', { name: 'Open full record' }).click();
  const text = page.getByRole('textbox', { name: `Text of ${record}` });
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await text.fill((await text.inputValue()).replace(/^# .*/m, '# Sign-in by the hospitals'));
  await guide.closeDialog();
  const title = guide.form.getByRole('group', { name: 'The record’s title' });
  await title.getByRole('button', { name: 'Take over the record’s title' }).click();
  await expect(guide.form.getByRole('heading', { level: 1 })).toContainText(
    'Sign-in by the hospitals',
  );
  await expect(title).toBeHidden();
  await guide.saved();

  const { files } = await guide.exportZip();
  const plan = files.get('plan.md')?.toString() ?? '';
  expect(plan).toContain('### ADR-005: Sign-in by the hospitals\n\n**Status**: Deprecated\n');
  expect(plan).toMatch(
    /\| ADR-005 \| Sign-in by the hospitals \| Deprecated \|.*\]\(adrs\/ADR-005-/,
  );
  expect(files.get(record)?.toString()).toMatch(
    /^---\nstatus: deprecated\ndate: .*\n---\n\n# Sign-in by/,
  );
  expect(complaints).toEqual([]);
});

test('a decision supersedes another in the plan and in both records, in one undo step', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo(/^ADR-001/);
  const before = await guide.exportZip();

  await guide.form.getByRole('button', { name: 'Supersede with' }).click();
  await page.getByRole('menuitem', { name: /^ADR-003/ }).click();
  await expect(guide.form.getByLabel('Status', { exact: true })).toHaveValue(
    'Superseded by ADR-003',
  );
  await guide.form.getByRole('button', { name: /^ADR-003/ }).click();
  await expect(guide.form.getByText('Supersedes ADR-001')).toBeVisible();
  await expect(guide.panel.getByText('The record says otherwise')).toBeHidden();

  const after = await guide.exportZip();
  const plan = after.files.get('plan.md')?.toString() ?? '';
  expect(plan).toContain('**Supersedes**: ADR-001\n');
  expect(plan).toMatch(/^\| ADR-001 \|.*\| Superseded by ADR-003 \|/m);
  const record = (id: string) =>
    [...after.files].find(([path]) => path.startsWith(`adrs/${id}`))?.[1].toString();
  expect(record('ADR-001')).toContain('**Status**: Superseded by ADR-003\n');
  expect(record('ADR-003')).toContain('**Supersedes**: ADR-001\n');

  await page.getByRole('button', { name: /^Undo: Supersede ADR-001/ }).click();
  await guide.saved();
  const undone = await guide.exportZip();
  for (const [path, bytes] of before.files) {
    expect(undone.files.get(path)?.equals(bytes), path).toBe(true);
  }
  expect(complaints).toEqual([]);
});
