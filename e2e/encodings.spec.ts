import { expect, test } from '@playwright/test';
import { StartPage } from './pages/start-page';

/** Windows-1251 bytes of a text of ASCII and Russian letters. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
}

const russian =
  '# Implementation Plan: Результаты анализов для врача\r\n\r\n## Technical Context\r\n\r\n' +
  '**Storage**: База данных больницы, одна для всех отделений\r\n**Testing**: Проверка на записанных сообщениях\r\n';

const markdown = (buffer: Buffer) => ({ name: 'plan.md', mimeType: 'text/markdown', buffer });

test('a file keeps its encoding and its line ends', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openFile(markdown(windows1251(russian)));
  await guide.goTo('Technical context');
  await guide.field('Testing').fill('Проверка на стенде');
  await guide.saved();
  await guide.openExport();
  await expect(page.getByText('plan.md stays in Windows-1251 (Cyrillic).')).toBeVisible();
  const { files } = await guide.downloadZip();
  const expected = windows1251(
    russian.replace('Проверка на записанных сообщениях', 'Проверка на стенде'),
  );
  expect(files.get('plan.md')?.equals(expected)).toBe(true);
});

test('a letter that the encoding lacks makes the file UTF-8, if the user wants it', async ({
  page,
}) => {
  const guide = await (await StartPage.open(page)).openFile(markdown(windows1251(russian)));
  await guide.goTo('Technical context');
  await guide.field('Testing').fill('検査');
  const question = page.getByRole('alertdialog', { name: /UTF-8/ });
  await expect(question).toContainText('検');
  await question.getByRole('button', { name: 'Cancel' }).click();
  const kept = await guide.exportZip();
  expect(kept.files.get('plan.md')?.equals(windows1251(russian))).toBe(true);

  await guide.field('Testing').fill('検査 2');
  await question.getByRole('button', { name: 'Convert to UTF-8' }).click();
  await expect(guide.field('Testing')).toHaveValue('検査 2');
  await guide.saved();
  const { files } = await guide.exportZip();
  expect(files.get('plan.md')?.toString('utf8')).toBe(
    russian.replace('Проверка на записанных сообщениях', '検査 2'),
  );
});

test('a file with broken characters is shown, not edited, and goes out as it came', async ({
  page,
}) => {
  const text =
    '# Implementation Plan: Broken\n\n## Technical Context\n\n**Storage**: База данных больницы\n\n## Notes\n\n| A | B |\n|---|---|\n| one | two |\n';
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff])]);
  const guide = await (await StartPage.open(page)).openFile(markdown(bytes));
  await expect(page.getByText(/^Read only: .*not UTF-8/)).toBeVisible();
  await guide.goTo('Technical context');
  await expect(guide.field('Storage')).not.toBeEditable();
  const changing = page.getByRole('button', { name: /^(Add|Create|Fix|More about|Actions)\b/ });
  await expect(changing).toHaveCount(0);
  await guide.goTo('Notes');
  const cell = guide.form.getByRole('gridcell', { name: 'two' });
  await cell.dblclick();
  await page.keyboard.type('changed');
  await expect(cell).toBeFocused();
  await expect(guide.form.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
  await expect(changing).toHaveCount(0);
  const { files } = await guide.exportZip();
  expect(files.get('plan.md')?.equals(bytes)).toBe(true);
});
