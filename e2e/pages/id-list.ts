import { expect, type Locator, type Page } from '@playwright/test';
import type { GuidePage } from './guide-page';

/** The list of ids that is offered where one is being typed. */
export class IdList {
  readonly page: Page;
  readonly form: Locator;
  readonly list: Locator;
  readonly options: Locator;

  constructor({ page, form }: GuidePage) {
    this.page = page;
    this.form = form;
    this.list = page.getByRole('listbox', { name: 'Suggestions' });
    this.options = this.list.getByRole('option');
  }

  /** Types at the end of a field, and waits for the list. */
  async openIn(field: Locator, text: string): Promise<void> {
    await this.typeIn(field, text);
    await expect(this.list).toBeVisible();
  }

  async typeIn(field: Locator, text: string): Promise<void> {
    await field.focus();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** The id that Enter would take. */
  get marked(): Locator {
    return this.list.getByRole('option', { selected: true });
  }

  /** Where the list begins, from the corner of a field, in pixels. */
  async offsetIn(field: Locator): Promise<{ x: number; y: number }> {
    const [list, own] = [await this.list.boundingBox(), await field.boundingBox()];
    return { x: (list?.x ?? 0) - (own?.x ?? 0), y: (list?.y ?? 0) - (own?.y ?? 0) };
  }

  /** Defines an id from where it is flagged. */
  create(id: string, within: Locator = this.form): Locator {
    return within.getByRole('button', { name: `Create ${id}` });
  }
}
