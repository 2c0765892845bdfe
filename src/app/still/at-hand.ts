import { lastStillKey, type StillRecord } from './still';

/** Characters; what is larger would make every page of this browser slower to begin. */
const largest = 200_000;

let kept = false;

/** Keeps a still where src/boot finds it without the database. */
export function keepAtHand(still: StillRecord): void {
  dropAtHand();
  if (still.page.length > largest) return;
  try {
    localStorage.setItem(lastStillKey, JSON.stringify(still));
    kept = true;
  } catch {
    // Full or off: the database has it.
  }
}

/** What it shows has changed. */
export function dropAtHand(): void {
  if (!kept) return;
  kept = false;
  localStorage.removeItem(lastStillKey);
}
