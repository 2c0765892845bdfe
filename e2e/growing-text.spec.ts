import { expect, test } from '@playwright/test';
import { StartPage } from './pages/start-page';

const words = 'Every result is shown within a second of its arrival. ';

test('a text is as tall as what stands in it while it is typed, erased, undone, and in any width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Header');
  const text = guide.field('Input');
  const below = guide.field('Note');
  // In one go: while the window changes, one is drawn before the other.
  const shape = async () =>
    text.evaluate(
      (area, next) => {
        const { height, bottom } = area.getBoundingClientRect();
        const gap = (next?.getBoundingClientRect().y ?? 0) - bottom;
        return { height, gap, hidden: area.scrollHeight - area.clientHeight };
      },
      await below.elementHandle(),
    );
  await text.fill('One line.');
  const { height, gap } = await shape();
  const isAsTall = (than: (height: number) => boolean) =>
    expect(async () => {
      const now = await shape();
      expect(now).toEqual({ height: expect.any(Number), gap, hidden: 0 });
      expect(than(now.height)).toBe(true);
    }).toPass();
  await text.press('End');
  await page.keyboard.type(` ${words.repeat(4)}`);
  await isAsTall((now) => now > height);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words.repeat(12));
  await isAsTall((now) => now > height + 60);
  const { height: wide } = await shape();
  await page.setViewportSize({ width: 720, height: 720 });
  await isAsTall((now) => now < wide);
  await page.setViewportSize({ width: 1440, height: 900 });
  await isAsTall((now) => now === wide);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await isAsTall((now) => now === height);
  await guide.saved();
  await page.keyboard.press('Control+z');
  await expect(text).not.toHaveValue('');
  await isAsTall((now) => now > height);
});

test('nothing moves where a text is turned to', async ({ page }) => {
  const guide = await (await StartPage.open(page)).openSample();
  const plan = guide.address;
  await guide.saved();
  for (const place of [
    'header',
    'technical-context',
    'architecture-decisions/ADR-001',
    'pre-mortem/FAIL-001',
  ]) {
    await page.goto(`${plan}/${place}`);
    await expect(guide.form.locator('[data-path]').first()).toBeVisible();
    await expect(guide.form.locator('[aria-busy="true"]')).toHaveCount(0);
    const moved = await guide.form.evaluate(async (main) => {
      const areas = () => [...main.querySelectorAll('textarea')];
      const frame = () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      // From the first of them: one that is turned to is scrolled into view.
      const shape = () =>
        areas().map((area, _, [first]) => {
          const { x, y, width, height } = area.getBoundingClientRect();
          return [x, y - (first?.getBoundingClientRect().y ?? 0), width, height].join();
        });
      const names: string[] = [];
      for (const area of areas()) {
        const before = shape();
        area.focus({ preventScroll: true });
        await frame();
        const after = shape();
        if (after.some((now, index) => now !== before[index]))
          names.push(`${area.getAttribute('aria-label') ?? area.labels[0]?.textContent}`);
      }
      return { names, all: areas().length };
    });
    expect(moved.all, place).toBeGreaterThan(1);
    expect(moved.names, place).toEqual([]);
  }
});
