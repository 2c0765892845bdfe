import { expect, type Locator, type Page } from '@playwright/test';
import { logFocus, type Stop } from '../fixtures/focus-log';
import { GuidePage } from './guide-page';

/** More stops than any form has: who is still in it then is trapped. */
const most = 600;

/** How many keys are pressed before the page is asked where the focus is. */
const stride = 10;

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
const away = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 } as const;
const shift = 8;

type Key = { key: string; code: string; windowsVirtualKeyCode: number; modifiers?: number };

function eventsOf(key: Key) {
  return [{ type: 'rawKeyDown', ...key } as const, { type: 'keyUp', ...key } as const];
}

const roles = ['button', 'checkbox', 'combobox', 'link', 'radio', 'searchbox', 'textbox'] as const;

/** A user of an open plan who has no mouse. */
export class Keyboard {
  readonly page: Page;
  readonly guide: GuidePage;

  constructor(guide: GuidePage) {
    this.page = guide.page;
    this.guide = guide;
  }

  /** Opens a sample from the start page. */
  static async openSample(page: Page, name: string): Promise<Keyboard> {
    await logFocus(page);
    await page.goto('/');
    await page.getByRole('button', { name, exact: true }).press('Enter');
    const keyboard = new Keyboard(await GuidePage.shown(page));
    await expect(keyboard.guide.outline.getByRole('link').first()).toBeVisible();
    return keyboard;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes to a section or an item by the palette. */
  async goTo(name: string): Promise<void> {
    const input = this.page.getByRole('combobox', { name: 'Go to or do' });
    await this.press('Control+k');
    await expect(input).toBeFocused();
    await this.type(name);
    await this.press('Enter');
    await expect(this.guide.form.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(this.guide.form).toBeFocused();
    await this.drawn();
    // A section has a menu, which comes by itself; the header and an item have none.
    if (/^(?:Header|[A-Z]+-\d+)$/.test(name)) return;
    await expect(this.guide.form.getByRole('button', { name: /^More about/ })).toBeVisible();
  }

  /** The form and what stands beside it are there as a whole. */
  async drawn(): Promise<void> {
    const { form, panel } = this.guide;
    await expect(form.locator('[data-path]').first()).toBeVisible();
    await expect(panel.getByText(/^Checks \(\d+\)/)).toBeVisible();
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  /** Presses keys until the focus has left the section and its panel, and says where it came by. */
  private async tabOut(keys: readonly Key[]): Promise<Stop[]> {
    const stops: Stop[] = [];
    const events = Array.from({ length: stride }, () => keys)
      .flat()
      .flatMap(eventsOf);
    const browser = await this.page.context().newCDPSession(this.page);
    for (let pressed = 0; pressed < most; pressed += stride) {
      // All at once: hundreds of keys, each of them answered for, would take minutes.
      await Promise.all(events.map((event) => browser.send('Input.dispatchKeyEvent', event)));
      const [taken, within] = await this.page.evaluate(() => {
        const { take, isWithin } = window.focusLog;
        return [take(), isWithin()] as const;
      });
      stops.push(...taken);
      if (!within) break;
    }
    await browser.detach();
    return stops.filter(({ within }) => within);
  }

  /** Goes through the open section by Tab, forth and back, and says what is wrong with the way. */
  async faultsOfWalk(): Promise<string[]> {
    await this.page.evaluate(() => window.focusLog.take());
    const forth = await this.tabOut([tab]);
    const last = forth.at(-1);
    await this.page.evaluate((element) => window.focusLog.returnTo(element), last?.element);
    // Back, a table is left at once: Escape, then Shift and Tab.
    const back = await this.tabOut([away, { ...tab, modifiers: shift }]);
    const missed = await this.page.evaluate(
      (elements) => window.focusLog.missed(elements),
      forth.map(({ element }) => element),
    );
    return [
      ...(forth.length === 0 ? ['There is no stop'] : []),
      ...forth.filter(({ marked }) => !marked).map(({ words }) => `Not marked: ${words}`),
      ...forth.filter(({ seen }) => !seen).map(({ words }) => `Not in sight: ${words}`),
      ...repeated(forth).map((words) => `Twice: ${words}`),
      ...missed.map((words) => `Not reached: ${words}`),
      ...differences(
        withoutCells(forth),
        withoutCells([...(last ? [last] : []), ...back]).reverse(),
      ),
      ...(await this.unnamed()),
    ];
  }

  private async unnamed(): Promise<string[]> {
    const { form, panel } = this.guide;
    const found = roles.flatMap((role) =>
      [form, panel].map(async (part) => {
        const count = await part.getByRole(role, { name: /^$/ }).count();
        return count === 0 ? [] : [`${count} without a name: ${role}`];
      }),
    );
    return (await Promise.all(found)).flat();
  }

  /** Presses a button of the section, and says what has the focus then. */
  async pressButton(name: string | RegExp, within: Locator = this.guide.form): Promise<void> {
    await within.getByRole('button', { name }).first().press('Enter');
  }

  /** Chooses from the menu that is open. */
  async choose(entry: string): Promise<void> {
    const entries = this.page.getByRole('menuitem');
    await expect(entries.and(this.page.locator(':focus'))).toHaveCount(1);
    const names = await entries.and(this.page.locator(':not([data-disabled])')).allInnerTexts();
    const steps = names.findIndex((name) => name.startsWith(entry));
    for (let step = 0; step < steps; step += 1) {
      const now = await entries.and(this.page.locator(':focus')).innerText();
      await this.press('ArrowDown');
      await expect(entries.and(this.page.locator(':focus'))).not.toHaveText(now);
    }
    await expect(entries.filter({ hasText: entry })).toBeFocused();
    await this.press('Enter');
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  /** Takes back everything; the focus is in the section or its panel after every step. */
  async undoAll(): Promise<void> {
    const open = this.page.getByRole('button', { name: /^Undo:/ });
    while ((await open.count()) > 0) {
      const step = await open.getAttribute('aria-label');
      await this.press('Control+z');
      await expect(this.page.getByRole('button', { name: step ?? '', exact: true })).toHaveCount(0);
      await this.holdsFocus();
    }
  }

  /** The focus rests somewhere in the section or beside it, and not on the page as a whole. */
  async holdsFocus(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => window.focusLog.isWithin()), { intervals: [20, 50] })
      .toBe(true);
  }
}

function repeated(stops: readonly Stop[]): string[] {
  const seen = new Set<number>();
  return stops.filter(({ element }) => seen.size === seen.add(element).size).map((s) => s.words);
}

/** A table or an outline is one stop, whatever part of it has the focus. */
function withoutCells(stops: readonly Stop[]): Stop[] {
  return stops.filter(({ group }, at) => group === 0 || group !== stops[at - 1]?.group);
}

function differences(forth: readonly Stop[], back: readonly Stop[]): string[] {
  const same = (one: Stop | undefined, other: Stop | undefined) =>
    one && other && (one.group === 0 ? one.element === other.element : one.group === other.group);
  const at = forth.findIndex((stop, index) => !same(stop, back[index]));
  if (at < 0 && forth.length === back.length) return [];
  const index = at < 0 ? forth.length : at;
  return [`Other on the way back: ${forth[index]?.words} is ${back[index]?.words}`];
}
