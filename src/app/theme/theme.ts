/** What the user chose; `system` follows the device. The same key is read by src/boot. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'planwright.theme';
const order: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const listeners = new Set<() => void>();

export function themeChoice(): ThemeChoice {
  const stored = readStored();
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** The choice that follows in the round of three. */
export function nextTheme(choice: ThemeChoice): ThemeChoice {
  return order[(order.indexOf(choice) + 1) % order.length] ?? 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Storage is off: the choice holds for this page.
  }
  show(choice);
  for (const listener of listeners) listener();
}

/** Calls back when the choice changes, here or in another tab. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows the device and other tabs from now on. */
export function followTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(themeChoice()));
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    show(themeChoice());
    for (const listener of listeners) listener();
  });
}

function show(choice: ThemeChoice): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] =
    choice === 'system' ? (dark ? 'dark' : 'light') : choice;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
