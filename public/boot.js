// Runs before the first paint. The theme, so that a dark screen never flashes white:
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('planwright.theme');
  } catch {
    // Storage is off: the system's choice stands.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const known = chosen === 'dark' || chosen === 'light';
  document.documentElement.dataset.theme = known ? chosen : system;
})();
// The scripts of an open plan, fetched side by side instead of one after another:
(() => {
  if (!location.pathname.startsWith('/plan/')) return;
  const meta = document.querySelector('meta[name="planwright-plan-scripts"]');
  for (const href of (meta?.content ?? '').split(' ')) {
    if (href === '') continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
})();
