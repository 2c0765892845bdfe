// What an open plan needs, at once and side by side: its scripts and the database.
(() => {
  if (!location.pathname.startsWith('/plan/')) return;
  const stillAtHand = () => {
    try {
      return localStorage.getItem('planwright.still')?.includes(location.pathname);
    } catch {
      return false;
    }
  };
  const meta = document.querySelector('meta[name="planwright-plan-scripts"]');
  const fetchScripts = () => {
    for (const href of (meta?.content ?? '').split(' ')) {
      if (href === '') continue;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  };
  // Where there is something to show before the app, that comes first.
  if (stillAtHand()) requestAnimationFrame(() => setTimeout(fetchScripts));
  else fetchScripts();
  window.planwrightDatabase = new Promise((resolve) => {
    try {
      const opening = indexedDB.open('planwright', 1);
      // There is none yet, and making it is not for this script.
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => resolve(undefined);
    } catch {
      // Storage is off: the app says so when it tries itself.
      resolve(undefined);
    }
  });
})();
