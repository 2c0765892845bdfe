import { arrived } from './hold-keys';
import { isThirdSign } from './third-sign';

/**
 * Presses keys again in their order, also those that come to the list meanwhile, each when the one before has had
 * its effect. Where what they are for does not come, they are pressed nowhere.
 */
export async function pressAll(keys: KeyboardEvent[]): Promise<void> {
  await settled();
  while (await arrived()) {
    const key = keys.shift();
    if (!key) return;
    pressAgain(key);
    await settled();
  }
}

/** When what a key or a click changed is drawn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Does what a key does, as if it were pressed now, where the focus is: for who listens, and else what the browser
 * itself does with it. The result is whether anything came of it.
 */
export function pressAgain(key: KeyboardEvent): boolean {
  const again = new KeyboardEvent('keydown', key);
  if (!focused().dispatchEvent(again)) return true;
  // The focus may be elsewhere now: a cell has opened its editor.
  const at = focused();
  if (isCommand(key)) return key.key === 'a' && selectAll(at);
  if (key.key === 'Tab') return focusNext(at, key.shiftKey ? -1 : 1);
  if (isField(at)) return typeInto(at, key);
  if (!at.matches(key.key === 'Enter' ? 'a, button, summary' : 'button, summary, input'))
    return false;
  if (!['Enter', ' '].includes(key.key)) return false;
  at.click();
  return true;
}

function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return altKey ? !isThirdSign(key) : ctrlKey || metaKey;
}

function selectAll(at: Element): boolean {
  if (!isField(at)) return false;
  at.select();
  return true;
}

/** Puts a text where the caret is, as typing does; false where the focus is in no field that takes it. */
export function enterText(text: string): boolean {
  const at = focused();
  return isField(at) && enter(at, text);
}

export type Field = HTMLInputElement | HTMLTextAreaElement;

function focused(): HTMLElement {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement ? activeElement : body;
}

function isField(element: Element): element is Field {
  return element.matches('textarea, input') && (element as Field).selectionStart !== null;
}

/** What a key without a modifier does in a field. */
function typeInto(field: Field, { key, shiftKey }: KeyboardEvent): boolean {
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null) return false;
  if ([...key].length === 1) return enter(field, key);
  if (key === 'Enter') return field.matches('textarea') && enter(field, '\n');
  const before = start - lengthOf(/.$/su.exec(value.slice(0, start)));
  const after = end + lengthOf(/^./su.exec(value.slice(end)));
  const empty = start === end;
  if (key === 'Backspace') return enter(field, '', empty ? before : start, end);
  if (key === 'Delete') return enter(field, '', start, empty ? after : end);
  const caret: Record<string, number> = {
    ArrowLeft: empty ? before : start,
    ArrowRight: empty ? after : end,
    Home: value.lastIndexOf('\n', start - 1) + 1,
    End: `${value}\n`.indexOf('\n', end),
  };
  const to = caret[key];
  if (to === undefined || shiftKey) return false;
  field.setSelectionRange(to, to);
  return true;
}

function lengthOf(sign: RegExpExecArray | null): number {
  return sign?.[0].length ?? 0;
}

/** Puts a text in place of another, past React, which knows the value that it has set itself. */
export function enter(
  field: Field,
  text: string,
  start = field.selectionStart ?? 0,
  end = field.selectionEnd ?? start,
): boolean {
  if (field.disabled || field.readOnly) return false;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { data: text, bubbles: true }));
  return true;
}

const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';

function focusNext(from: Element, by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (one) => one === from || (one.tabIndex >= 0 && !one.matches(':disabled') && isShown(one)),
  );
  const next = all[all.indexOf(from as HTMLElement) + by];
  next?.focus();
  return next !== undefined;
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
