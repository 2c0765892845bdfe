import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, preloadPage } from '@/app/app';
import { followTheme } from '@/app/theme/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

preloadPage(location.pathname);
followTheme();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
