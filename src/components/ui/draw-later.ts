import { holdUntil } from './hold-keys';
import { writeLater } from './typed-later';

let isLater = false;
let drawing: Promise<boolean> | undefined;

/** Tells who draws a change: at once, or within `drawLater` as what is typed is written. */
export function draw(listener: () => void): void {
  if (isLater) writeLater(listener, listener);
  else listener();
}

/**
 * Makes a change that is drawn after the next frame, so that no frame waits for both. Keys that come before are
 * for what the drawing gives the focus to.
 */
export function drawLater(change: () => void): void {
  isLater = true;
  try {
    change();
  } finally {
    isLater = false;
  }
  drawing = new Promise((resolve) => {
    writeLater(resolve, () => resolve(true));
  });
  holdUntil(drawing);
}

/** When what was changed is drawn. */
export async function drawn(): Promise<void> {
  await drawing;
}
