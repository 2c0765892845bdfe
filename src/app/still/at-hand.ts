import { lastStillKey, type StillRecord } from './still';

/** Characters; what is larger would make every page of this browser slower to begin. */
const largest = 200_000;

/** Whether there may be one: an earlier page may have left it. */
let kept = true;

/** Puts a still where src/boot finds it without the database; without one nothing is there. */
export function putAtHand(still?: StillRecord): void {
  if (!kept && !still) return;
  kept = false;
  try {
    localStorage.removeItem(lastStillKey);
    if (!still || still.page.length > largest) return;
    localStorage.setItem(lastStillKey, JSON.stringify(still));
    kept = true;
  } catch {
    // Full or off: the database has it.
  }
}
