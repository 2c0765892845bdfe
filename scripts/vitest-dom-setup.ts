import { act, cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What a test has typed is written while its page is there, as when a tab is closed. */
afterEach(() => {
  act(() => {
    window.dispatchEvent(new Event('pagehide'));
  });
  cleanup();
});
