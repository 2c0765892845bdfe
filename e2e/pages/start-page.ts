import { expect, type Locator, type Page } from '@playwright/test';
import { GuidePage } from './guide-page';

/** What a file input takes: a path on the disk, or a file made up in the test. */
export type Input = string | { name: string; mimeType: string; buffer: Buffer };

/** The start page as a user finds it. */
export class StartPage {
  readonly page: Page;
  readonly problems: Locator;
  readonly recent: Locator;

  constructor(page: Page) {
    this.page = page;
    this.problems = page.getByRole('region', { name: 'Problems' });
    this.recent = page.getByRole('region', { name: 'Recent plans' });
  }

  /** Files are picked by the classic input: the newer picker cannot be driven from outside. */
  static async open(page: Page, base = ''): Promise<StartPage> {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    await page.goto(`${base}/`);
    await expect(page.getByRole('button', { name: 'Create plan' })).toBeVisible();
    return new StartPage(page);
  }

  async createPlan(template: string, name: string): Promise<GuidePage> {
    await this.page.getByRole('radio', { name: template }).check();
    await this.page.getByLabel('Feature').fill(name);
    await this.page.getByRole('button', { name: 'Create plan' }).click();
    return GuidePage.shown(this.page);
  }

  async openSample(which: 'product' | 'infrastructure' = 'product'): Promise<GuidePage> {
    await this.page.getByRole('button', { name: `${which} plan`, exact: true }).click();
    return GuidePage.shown(this.page);
  }

  /** Picks a file; whether it opens is for the test to say. */
  async pickFile(file: Input): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open file or zip' }).click();
    const chooser = await choosing;
    if (typeof file === 'string') await chooser.setFiles(file);
    else await chooser.setFiles(file);
  }

  async openFile(file: Input): Promise<GuidePage> {
    await this.pickFile(file);
    return GuidePage.shown(this.page);
  }

  /** Drops files onto the window, as from a file manager. */
  async drop(files: readonly { name: string; text: string }[]): Promise<void> {
    const data = await this.page.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      for (const { name, text } of list) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await this.page.dispatchEvent('main', 'dragover', { dataTransfer: data });
    await this.page.dispatchEvent('main', 'drop', { dataTransfer: data });
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((markdown) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', markdown);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  }
}
