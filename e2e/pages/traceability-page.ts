import { expect, type Locator } from '@playwright/test';
import type { GuidePage } from './guide-page';

/** The section Traceability of an open plan. */
export class TraceabilityPage {
  readonly guide: GuidePage;
  readonly matrix: Locator;
  readonly gaps: Locator;
  readonly missing: Locator;
  readonly coverage: Locator;

  constructor(guide: GuidePage) {
    this.guide = guide;
    this.matrix = guide.form.getByRole('grid', { name: 'Functional requirements', exact: true });
    this.gaps = guide.form.getByRole('grid', { name: 'Gaps' });
    this.missing = guide.form.getByRole('list', { name: 'Requirements without a row' });
    this.coverage = guide.panel.getByRole('region', { name: 'Coverage' });
  }

  static async shown(guide: GuidePage): Promise<TraceabilityPage> {
    await guide.goTo('Traceability');
    const page = new TraceabilityPage(guide);
    await expect(page.coverage).toBeVisible();
    await expect(page.matrix).toBeVisible();
    return page;
  }

  /** A line of what is open, by its id. */
  open(id: string): Locator {
    return this.guide.form.getByRole('listitem').filter({ hasText: id });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.guide.form.getByRole('button', { name }).click();
  }

  cell(row: string, column: string): Promise<Locator> {
    return this.guide.cell(this.matrix, row, column);
  }

  /** Types over a cell and goes back to it. */
  async typeOver(row: string, column: string, text: string): Promise<void> {
    const cell = await this.cell(row, column);
    await cell.click();
    await this.guide.page.keyboard.type(text);
    await this.guide.page.keyboard.press('Enter');
    await cell.click();
  }
}
