import { expect, type Locator, type Page } from '@playwright/test';
import type { SectionInput } from '../fixtures/blood-bank';
import type { GuidePage } from './guide-page';

/** The form of the open section, filled as a user fills it: by its labels, and by pasting into its tables. */
export class SectionForm {
  readonly page: Page;
  readonly form: Locator;

  constructor({ page, form }: GuidePage) {
    this.page = page;
    this.form = form;
  }

  /** Goes to a section and puts in all that is given for it. */
  async fillSection(guide: GuidePage, input: SectionInput): Promise<void> {
    const { section, names = {}, fields = {}, grids = {}, wholeGrids = {} } = input;
    const { presses = [] } = input;
    await guide.goTo(section);
    await expect(this.form.getByRole('heading', { level: 1 })).toHaveText(section);
    for (const button of presses) await this.press(button);
    for (const [old, name] of Object.entries(names)) await this.rename(old, name);
    await this.fill(fields);
    for (const [grid, rows] of Object.entries(grids)) await this.paste(grid, rows);
    for (const [grid, rows] of Object.entries(wholeGrids))
      await this.paste(grid, rows, { column: 0 });
  }

  /** Types over the name of a line. */
  async rename(old: string, name: string): Promise<void> {
    const text = this.page.getByRole('textbox', { name: old, exact: true });
    const line = this.form.getByRole('listitem').filter({ has: text }).first();
    await line.getByRole('textbox', { name: /^Name, / }).fill(name);
  }

  /** Opens an item of a list by its id. */
  async open(id: string): Promise<void> {
    await this.form
      .getByRole('button', { name: new RegExp(`^${id}`) })
      .first()
      .click();
    await expect(this.form.getByRole('heading', { level: 1 })).toContainText(id);
  }

  /** Types into the fields with these labels. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      // A field for ids becomes another one when it is entered.
      await this.field(name).focus();
      await this.field(name).fill(text);
      await expect(this.field(name)).toHaveValue(text);
    }
  }

  field(name: string): Locator {
    const labelled = this.form.getByLabel(name, { exact: true });
    return labelled.and(this.page.locator('input, textarea')).first();
  }

  async choose(name: string, option: string): Promise<void> {
    await this.form.getByRole('combobox', { name, exact: true }).selectOption(option);
  }

  grid(name: string | RegExp): Locator {
    return this.form.getByRole('grid', { name, exact: true });
  }

  /** Pastes rows of cells, the first into the given cell; rows and columns count from 0. */
  async paste(
    grid: string,
    rows: readonly (readonly string[])[],
    from: { readonly row?: number; readonly column?: number } = {},
  ): Promise<void> {
    const { row = 0, column = 1 } = from;
    const cell = this.grid(grid).locator(`[data-cell="${row}:${column}"]`);
    await cell.click();
    await cell.evaluate(
      (element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      rows.map((cells) => cells.join('\t')).join('\n'),
    );
    await expect(cell).toContainText(rows[0]?.[0] ?? '');
  }

  /** Types over a column's name. */
  async nameColumn(grid: string, column: number, name: string): Promise<void> {
    await this.grid(grid).locator(`[data-cell="-1:${column}"]`).click();
    await this.page.getByRole('menuitem', { name: /^Rename/ }).click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  async press(button: string | RegExp): Promise<void> {
    await this.form.getByRole('button', { name: button }).first().click();
  }
}
