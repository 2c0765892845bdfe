import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { watchComplaints } from './fixtures/complaints';
import { StartPage } from './pages/start-page';

test('a directory tree is edited by keyboard, each edit in its own lines', async ({ page }) => {
  const complaints = watchComplaints(page);
  const original = await readFile('src/samples/lab-results/plan.md', 'utf8');
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Project structure');
  const tree = guide.form.getByRole('list', { name: 'Source tree' });
  const names = tree.getByRole('textbox', { name: /^Name, line/ });
  const texts = () => names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const android = names.nth((await texts()).indexOf('androidApp/'));

  await android.focus();
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('textbox', { name: 'Name, new entry' })).toBeFocused();
  await page.keyboard.type('wearApp/');
  await page.keyboard.press('Tab');
  await expect.poll(texts).toContain('wearApp/');
  await page.keyboard.type('src/');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Alt+ArrowUp');
  await guide.saved();

  const { files } = await guide.exportZip();
  const changed = files.get('plan.md')?.toString() ?? '';
  expect(changed).toBe(
    original.replace('├── androidApp/\n', '├── wearApp/src/\n├── androidApp/\n'),
  );

  const undo = page.getByRole('button', { name: /^Undo:/ });
  while (await undo.isVisible()) await undo.click();
  await guide.saved();
  const undone = await guide.exportZip();
  expect(undone.files.get('plan.md')?.toString()).toBe(original);
  expect(complaints).toEqual([]);
});

test('one of the template’s layouts is kept, in one step', async ({ page }) => {
  const guide = await (await StartPage.open(page)).createPlan('Infrastructure', 'Landing zone');
  await guide.goTo('Project structure');
  await guide.form.getByRole('checkbox', { name: /Single project/ }).check();
  await guide.form.getByRole('checkbox', { name: /Infrastructure project/ }).check();
  await guide.form.getByRole('button', { name: 'Keep these 2' }).click();
  const tree = guide.form.getByRole('list', { name: 'Source tree' });
  await expect(tree.getByRole('textbox', { name: 'Remark on backend.tf' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Choose a hybrid layout' }).click();
  await expect(guide.form.getByRole('button', { name: /^Keep/ })).toBeVisible();
});
