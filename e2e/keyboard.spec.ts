import { expect, test } from '@playwright/test';
import { logFocus } from './fixtures/focus-log';
import { Keyboard } from './pages/keyboard';
import { StartPage } from './pages/start-page';

const walks = [
  {
    sample: 'product plan',
    sections: [
      'Header',
      'Summary',
      'Strategic narrative',
      'Technical context',
      'Non-functional requirements',
      'Design system',
      'Dependency registry',
      'API methods',
      'API contracts',
      'Constitution check',
      'Project structure',
    ],
  },
  {
    sample: 'product plan',
    sections: [
      'Architecture decisions',
      'ADR-001',
      'Pre-mortem',
      'FAIL-001',
      'Traceability',
      'Observability',
      'Scalability',
      'Complexity tracking',
    ],
  },
  {
    sample: 'infrastructure plan',
    sections: [
      'Header',
      'Summary',
      'Technical context',
      'Constitution check',
      'Infrastructure',
      'Architecture decisions',
      'ADR-002',
      'Project structure',
      'Complexity tracking',
    ],
  },
] as const;

// A trace keeps a picture of the page at every key.
test.use({ trace: 'off' });

for (const { sample, sections } of walks) {
  test(`Tab goes through the forms of the ${sample}, ${sections[0]} to ${sections.at(-1)}, and back`, async ({
    page,
  }) => {
    test.slow();
    const keyboard = await Keyboard.openSample(page, sample);
    for (const section of sections) {
      await keyboard.goTo(section);
      expect(await keyboard.faultsOfWalk(), section).toEqual([]);
    }
    // Going through a form changes none of it.
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  });
}

test('a table without rows is marked, too, where Tab comes to it', async ({ page }) => {
  await logFocus(page);
  const start = await StartPage.open(page);
  const keyboard = new Keyboard(await start.createPlan('Core', 'Ferry times'));
  await keyboard.goTo('Constitution check');
  expect(await keyboard.faultsOfWalk()).toEqual([]);
});

test('rows, items and names are made, moved and removed by key; the focus goes along', async ({
  page,
}) => {
  const keyboard = await Keyboard.openSample(page, 'product plan');
  const { form } = keyboard.guide;
  await keyboard.goTo('Strategic narrative');

  const grid = form.getByRole('grid', { name: 'Differentiators' });
  // An empty head is a cell like others.
  const heads = grid.locator('tbody [data-cell$=":0"]');
  await keyboard.pressButton('Add differentiator');
  await expect(heads.nth(3)).toBeFocused();
  await keyboard.type('Fax');
  await keyboard.press('Enter', 'Alt+ArrowUp');
  await expect(heads.nth(2)).toHaveText('Fax');
  await expect(heads.nth(2)).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(grid.getByRole('button', { name: 'Actions for Fax' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.choose('Insert above');
  await expect(heads.nth(2)).toHaveText('');
  await expect(heads.nth(2)).toBeFocused();
  await keyboard.press('Shift+F10');
  await keyboard.press('Escape');
  await expect(grid.getByRole('button', { name: 'Actions for Row 3' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.choose('Remove differentiator');
  await expect(heads.nth(2)).toHaveText('Fax');
  await expect(heads.nth(2)).toBeFocused();
  await keyboard.undoAll();
  await expect(grid.locator(':focus')).toHaveCount(1);

  const sign = (number: number) => form.getByRole('textbox', { name: `Pain point ${number}` });
  await keyboard.pressButton('Add pain point');
  await expect(sign(4)).toBeFocused();
  await keyboard.type('Calls at night');
  await keyboard.press('Alt+ArrowUp');
  await expect(sign(3)).toHaveValue('Calls at night');
  await expect(sign(3)).toBeFocused();
  await keyboard.press('Enter');
  await expect(sign(4)).toBeFocused();
  await keyboard.press('Backspace');
  await expect(sign(3)).toBeFocused();
  await keyboard.pressButton('Remove: Pain point 3');
  await expect(sign(2)).toBeFocused();
  await keyboard.undoAll();

  const add = form.getByRole('button', { name: 'Add feature' });
  await add.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Name, feature \d+$/ }).last()).toBeFocused();
  await keyboard.press('Escape');
  await expect(add).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.type('Dashboards');
  await keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: 'Dashboards', exact: true })).toBeFocused();
  await keyboard.type('for the wards');
  await keyboard.press('Tab', 'Enter');
  await expect(form.getByRole('textbox', { name: /^Audit trail/ })).toBeFocused();
  await keyboard.undoAll();

  await keyboard.goTo('Dependency registry');
  const box = form.getByRole('checkbox', { name: /platform's own three checks/ });
  await box.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await keyboard.undoAll();

  await keyboard.goTo('Project structure');
  const tree = form.getByRole('list', { name: 'Source tree' });
  const name = (line: number) =>
    tree.getByRole('textbox', { name: `Name, line ${line}`, exact: true });
  await name(2).press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(name(4)).toBeFocused();
  await keyboard.press('Tab');
  await expect(tree.getByRole('textbox', { name: /^Remark on/ }).nth(3)).toBeFocused();
  await keyboard.press('Tab', 'Enter');
  await keyboard.choose('Move in');
  await expect(name(4)).toBeFocused();
  await expect(page.getByRole('button', { name: /^Undo: Indent/ })).toBeVisible();
  await keyboard.press('Alt+ArrowLeft', 'Enter');
  await expect(tree.getByRole('textbox', { name: 'Name, new entry' })).toBeFocused();
  await keyboard.press('Backspace');
  await keyboard.undoAll();
});

test('a decision is made, filled and taken back by key', async ({ page }) => {
  const keyboard = await Keyboard.openSample(page, 'infrastructure plan');
  const { form } = keyboard.guide;
  await keyboard.goTo('Architecture decisions');
  await keyboard.pressButton('Add decision');
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Where alarms go');

  const requirements = form.getByRole('combobox', { name: 'Linked Requirements' });
  await expect(requirements).not.toHaveAttribute('aria-invalid');
  await requirements.press('Tab');
  await expect(requirements).toHaveAttribute('aria-invalid', 'true');
  await expect(requirements).toHaveAccessibleDescription(/expected an FR- or NFR- id/);

  const status = form.getByRole('combobox', { name: 'Status' });
  await status.press('A');
  await expect(status).toHaveValue('Accepted');
  await expect(status).toBeFocused();

  await keyboard.pressButton('Rename ADR-004');
  await expect(form.getByRole('textbox', { name: 'Id' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(form.getByRole('button', { name: 'Rename ADR-004' })).toBeFocused();

  const matrix = form.getByRole('grid', { name: 'Scoring of the options' });
  await keyboard.pressButton('Add option');
  await expect(matrix.getByRole('textbox', { name: 'Name of Option 4' })).toBeFocused();
  await keyboard.type('Pager');
  await keyboard.press('Enter');
  const option = matrix.getByRole('button', { name: 'Pager' });
  await keyboard.press('ArrowUp');
  await expect(option).toBeFocused();
  await keyboard.press('Alt+ArrowLeft');
  await expect(option).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.choose('Remove option');
  await expect(matrix.getByRole('button', { name: 'Option 3' })).toBeFocused();
  await keyboard.pressButton('Add criterion');
  await expect(matrix.locator('[data-cell="4:0"]')).toBeFocused();

  await keyboard.pressButton('All decisions');
  await expect(form).toBeFocused();
  const actions = (id: string) =>
    form.getByRole('cell').getByRole('button', { name: `Actions for ${id}` });
  await actions('ADR-004').press('Enter');
  await keyboard.choose('Move up');
  await expect(actions('ADR-004')).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.choose('Delete');
  await expect(form.getByRole('button', { name: /^ADR-003/ })).toBeFocused();
  await keyboard.press('Shift+Tab', 'Enter');
  await keyboard.choose('Duplicate');
  await keyboard.holdsFocus();
  await keyboard.undoAll();
});

test('findings, proposals and risks are dealt with by key', async ({ page }) => {
  const keyboard = await Keyboard.openSample(page, 'product plan');
  const { form, panel } = keyboard.guide;
  await keyboard.goTo('Pre-mortem');
  const chip = panel.getByRole('link', { name: /^FAIL-003/ });
  await chip.press('ArrowUp');
  await expect(chip).toHaveAccessibleName(/medium/i);
  await expect(chip).toBeFocused();
  await keyboard.undoAll();

  await keyboard.goTo('Traceability');
  await keyboard.pressButton('Choose a decision for FR-009');
  await expect(form.getByRole('gridcell').and(page.locator(':focus'))).toHaveText('-');
  await keyboard.pressButton('Plan TEST-010 for FR-010');
  await expect(
    form.getByRole('button', { name: 'Name the monitoring for NFR-SEC-003' }),
  ).toBeFocused();
  await keyboard.undoAll();

  await keyboard.goTo('ADR-001');
  await form.getByRole('combobox', { name: 'Impact' }).press('L');
  await keyboard.pressButton('Take over the record’s impact');
  await expect(form.getByRole('combobox', { name: 'Impact' })).toBeFocused();
  await keyboard.pressButton('Open full record');
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(form.getByRole('button', { name: 'Open full record' })).toBeFocused();
  await keyboard.undoAll();

  await keyboard.goTo('Pre-mortem');
  const risks = form.getByRole('grid', { name: 'Failure scenarios' });
  const score = await keyboard.guide.cell(risks, 'FAIL-001', 'Risk Score');
  await score.press('9');
  await keyboard.press('Enter');
  await keyboard.pressButton(/^Go to/, panel);
  await expect(score).toBeFocused();
  await keyboard.press('F2');
  await expect(score.getByRole('textbox')).toHaveAccessibleDescription(/expected 4/i);
  await keyboard.pressButton(/^Fix/, panel);
  await expect(score).toHaveText('4');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await keyboard.undoAll();

  // The scenario shows the same number, with the same finding beside it.
  await keyboard.goTo('FAIL-001');
  const field = form.getByRole('textbox', { name: 'Risk Score' });
  await field.press('Control+A');
  await keyboard.type('8');
  await expect(field).toHaveAccessibleDescription(/expected 4/i);
  await keyboard.pressButton(/^Fix/, panel);
  await expect(field).toHaveValue('4');
  await keyboard.holdsFocus();
});
