// The theme, so that a dark screen never flashes white. The same key is written by src/app/theme.
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
