import { expect, test } from '@playwright/test';

test('the page loads under its policy without a complaint', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto('/');
  await expect(page.getByText('Planwright').first()).toBeVisible();
  // Own files, and the two scripts that stand in the page.
  expect(response?.headers()['content-security-policy']).toMatch(
    /script-src 'self'(?: 'sha256-[\w+/]+=*'){2};/,
  );
  expect(complaints).toEqual([]);
});

test('no string becomes markup or script', async ({ page }) => {
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    // The debugger's own call may evaluate strings; a later task of the page may not.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (sink: () => void) => {
      try {
        sink();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      markup: attempt(() => {
        document.body.innerHTML = '<p>injected</p>';
      }),
      script: attempt(() => {
        Reflect.construct(Function, ['return 1']);
      }),
    };
  });
  expect(outcome).toEqual({ markup: 'TypeError', script: 'EvalError' });
});

for (const theme of ['light', 'dark'] as const) {
  test(`the first paint is ${theme} where the system is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  });
}

test('a chosen theme outlives the system choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('planwright.theme', 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
