import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, preloadPage } from './app';
import { openEarly } from './early';
import type { Still } from './still/still';
import { followTheme } from './theme/theme';

/** Longest that the first drawing waits for what it shows, in milliseconds. */
const patience = 1500;

/**
 * Draws the app into the page, once, with what its address shows; until then the page is a bare bar, or
 * the still that the app takes the place of.
 */
export async function mount(still?: Still): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  followTheme();
  const { pathname } = location;
  const ready = Promise.all([openEarly(pathname), preloadPage(pathname)]);
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  if (still) await (await import('./still/hand-over')).handOver(still, root);
}
