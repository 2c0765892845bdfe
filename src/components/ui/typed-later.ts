import { afterFrame } from './after-frame';

const waiting = new Map<object, () => void>();
let due = false;

/** How often what stands beside a field is drawn while somebody types, in milliseconds. */
const beat = 200;
const following = new Set<() => void>();
let nextBeat: ReturnType<typeof setTimeout> | undefined;

/** Where an input method is at work. */
let composed: EventTarget | null = null;

/**
 * Writes what was typed once the frame that shows it is drawn. A field that types on before that is
 * written once, with what it holds then; no key makes an earlier one wait for longer.
 */
export function writeLater(field: object, write: () => void): void {
  writeFirst(field, write);
  if (due) return;
  due = true;
  afterFrame(() => {
    writeTyped();
    nextBeat ??= setTimeout(catchUp, beat);
  });
}

/** Writes what is on its way otherwise, where something else is to be done before it is there. */
export function writeFirst(field: object, write: () => void): void {
  waiting.set(field, write);
}

/** Writes what still waits, at once: for whatever else reads or changes the plan. */
export function writeTyped(): void {
  due = false;
  for (const [field, write] of waiting) {
    if (waiting.delete(field)) write();
  }
}

/** Draws what follows from the plan: on the next beat while somebody types, else at once; the result calls it off. */
export function followTyping(draw: () => void): () => void {
  if (nextBeat === undefined) draw();
  else following.add(draw);
  return () => following.delete(draw);
}

function catchUp(): void {
  clearTimeout(nextBeat);
  nextBeat = undefined;
  for (const draw of following) {
    if (following.delete(draw)) draw();
  }
}

/** For whatever is done next: all that was typed is written and drawn. */
function endTyping(): void {
  writeTyped();
  catchUp();
}

/** Whether a field holds more than was written from it: keys that still wait, or what is being composed. */
export function isAhead(field: Element): boolean {
  return field === composed || (waiting.size > 0 && field === document.activeElement);
}

/** Forgets what a field has typed and not yet written. */
export function dropTyped(field: object): void {
  waiting.delete(field);
}

/** A key that does more than put a character where the caret is. */
function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || key === 'Tab' || /^F\d/.test(key);
}

// Before all other listeners: what they do comes after what was typed.
const endings = ['pointerdown', 'click', 'focusout', 'drop', 'popstate'];
for (const name of [...endings, 'pagehide', 'beforeunload', 'visibilitychange']) {
  globalThis.window?.addEventListener(name, endTyping, { capture: true });
}
globalThis.window?.addEventListener(
  'keydown',
  (event) => {
    if (isCommand(event)) endTyping();
  },
  { capture: true },
);
globalThis.window?.addEventListener(
  'compositionstart',
  ({ target }) => {
    composed = target;
  },
  { capture: true },
);
globalThis.window?.addEventListener(
  'compositionend',
  () => {
    composed = null;
  },
  { capture: true },
);
