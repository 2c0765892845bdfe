import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, preloadPage } from './app';
import { followTheme } from './theme/theme';

/** Longest that the first drawing waits for what it shows, in milliseconds. */
const patience = 1500;

/** Draws the app into the page, once, with what its address shows; until then the page is a bare bar. */
export async function mount(opened: Promise<void>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  followTheme();
  const ready = Promise.all([preloadPage(location.pathname), opened]);
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
