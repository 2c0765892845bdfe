import { expect, type Locator, test } from '@playwright/test';
import { StartPage } from './pages/start-page';

const heightOf = async (field: Locator) => (await field.boundingBox())?.height ?? 0;
const words = 'Every result is shown within a second of its arrival. ';

test('a text is as tall as what stands in it while it is typed, erased, undone, and in any width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const guide = await (await StartPage.open(page)).openSample();
  await guide.goTo('Header');
  const text = guide.field('Input');
  const below = guide.field('Note');
  const topOf = async (field: Locator) => (await field.boundingBox())?.y ?? 0;
  const between = async () => (await topOf(below)) - (await topOf(text)) - (await heightOf(text));
  await text.fill('One line.');
  const [height, gap] = [await heightOf(text), await between()];
  const isAsTall = async (than: (height: number) => boolean) => {
    await expect.poll(async () => than(await heightOf(text))).toBe(true);
    expect(await text.evaluate((area) => area.scrollHeight - area.clientHeight)).toBe(0);
    expect(await between()).toBeCloseTo(gap, 0);
  };
  await text.press('End');
  await page.keyboard.type(` ${words.repeat(4)}`);
  await isAsTall((now) => now > height);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words.repeat(12));
  await isAsTall((now) => now > height + 60);
  const wide = await heightOf(text);
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
  const plan = page.url().replace(/\/plan\/([^/]+).*/, '/plan/$1');
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
