import { expect, type Locator, type Page } from '@playwright/test';
import type { GuidePage } from './guide-page';

/** The overview of all checks and gates of an open plan. */
export class ChecksPage {
  readonly page: Page;
  readonly main: Locator;
  /** The verdict, and how far persons have confirmed the rest. */
  readonly summary: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.summary = this.main.locator('header').first();
  }

  static async open({ page }: GuidePage): Promise<ChecksPage> {
    const checks = new ChecksPage(page);
    await checks.show();
    return checks;
  }

  /** By the outline's first line: the panel's link moves whenever findings come or go. */
  async show(): Promise<void> {
    await this.page.getByRole('link', { name: /sections complete/ }).click();
    await expect(this.main.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible();
    await expect(this.main.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  get gates(): Locator {
    return this.main.getByRole('region', { name: 'Gates' }).getByRole('listitem');
  }

  gate(name: string): Locator {
    return this.gates.filter({ hasText: name });
  }

  /** Mends whatever can be mended by a click, if there is any. */
  async fixAll(): Promise<void> {
    const button = this.main.getByRole('button', { name: /^Fix / }).first();
    if (!(await button.isVisible())) return;
    await button.click();
    await expect(button).toBeHidden();
  }

  /** What a person is asked to judge. */
  judgement(name: string): Locator {
    return this.main
      .getByRole('region', { name: 'To be confirmed by a person' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async confirm(name: string): Promise<void> {
    await this.judgement(name)
      .getByRole('button', { name: /^Confirm/ })
      .click();
    await expect(this.judgement(name)).toContainText('Confirmed');
  }

  async confirmAll(who: string): Promise<void> {
    await this.main.getByRole('textbox', { name: 'Confirmed by (optional)' }).fill(who);
    for (const name of ['Constitution Alignment', 'Tech Consistency', 'Dependencies verified'])
      await this.confirm(name);
  }

  async withdraw(name: string): Promise<void> {
    await this.judgement(name)
      .getByRole('button', { name: /^Withdraw/ })
      .click();
  }
}
