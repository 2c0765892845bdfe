import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/** An open plan in the Guide. */
export class GuidePage {
  readonly page: Page;
  readonly outline: Locator;
  readonly form: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.outline = page.getByRole('navigation', { name: 'Sections' });
    this.form = page.getByRole('main');
    this.panel = page.getByRole('complementary', { name: 'Result and checks' });
  }

  static async shown(page: Page): Promise<GuidePage> {
    await page.waitForURL('**/plan/**');
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
    return new GuidePage(page);
  }

  /** Where the plan is, without the section that is open. */
  get address(): string {
    return this.page.url().replace(/(\/plan\/[^/]+).*/, '$1');
  }

  /** Opens a section by the name that the outline gives it. */
  async goTo(name: string | RegExp): Promise<void> {
    await this.outline.getByRole('link', { name }).first().click();
    await expect(this.form.locator('[data-path]').first()).toBeVisible();
  }

  /** Removes the section that is open. */
  async removeSection(name: string): Promise<void> {
    await this.form.getByRole('button', { name: `More about ${name}` }).click();
    await this.page.getByRole('menuitem', { name: 'Remove section' }).click();
  }

  field(name: string): Locator {
    return this.form.getByRole('textbox', { name, exact: true });
  }

  /** The cell of a grid by its row's heading and its column's. */
  async cell(grid: Locator, row: string, column: string): Promise<Locator> {
    await expect(grid.getByRole('columnheader').first()).toBeVisible();
    const headers = await grid.getByRole('columnheader').allTextContents();
    const index = headers.findIndex((header) => header.trim() === column);
    expect(index, `a column ${column} in ${headers.join(', ')}`).toBeGreaterThanOrEqual(0);
    const line = grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: row, exact: true }) });
    return line.locator('[data-cell]:not([data-cell$=":-1"])').nth(index);
  }

  /** Everything is stored. */
  async saved(): Promise<void> {
    // What was typed is an edit with the next frame; a page behind another may have none.
    await this.page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
          setTimeout(done, 500);
        }),
    );
    await expect(this.page.locator('[data-save-state]')).toHaveAttribute(
      'data-save-state',
      'saved',
    );
  }

  /** The lines that the export dialog shows as gone and come, by file. */
  async changedLines(path: string): Promise<{ removed: string[]; added: string[] }> {
    const file = this.page.getByRole('dialog').getByRole('region', { name: path, exact: true });
    const lines = async (sign: string) => {
      const texts = await file.locator(`[data-diff="${sign}"]`).allTextContents();
      return texts.map((text) => text.slice(1).replace(/\n$/, ''));
    };
    await expect(file).toBeVisible();
    return { removed: await lines('-'), added: await lines('+') };
  }

  async openExport(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export' }).click();
    await expect(this.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** Downloads the zip from the open export dialog: the bytes of its files by path. */
  async downloadZip(): Promise<{ name: string; files: Map<string, Buffer> }> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Download zip' }).click();
    const download = await downloading;
    const entries = unzipSync(await readFile(await download.path()));
    const files = Object.entries(entries).map(
      ([path, bytes]) => [path, Buffer.from(bytes)] as const,
    );
    return { name: download.suggestedFilename(), files: new Map(files) };
  }

  async exportZip(): Promise<{ name: string; files: Map<string, Buffer> }> {
    await this.openExport();
    return this.downloadZip();
  }
}
