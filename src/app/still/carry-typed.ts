import { commonEnds } from '@/markdown/trim-replacement';
import { fieldOf } from './place-now';
import { type TextField, textFields } from './text-fields';

/** Types into the fields of `to` what has been typed into those of `from` since the last time; what has no field there yet is left. */
export function carryTyped(from: Element, to: Element): void {
  const old = textFields(from);
  const fields = textFields(to);
  for (const [key, field] of old) {
    const { value, defaultValue } = field;
    if (value === defaultValue) continue;
    const target = fieldOf(key, old, fields);
    if (!target || isLocked(target)) continue;
    enter(target, typedOver(defaultValue, value, target.value));
    field.defaultValue = value;
    field.value = value;
  }
}

function isLocked({ disabled, readOnly }: TextField): boolean {
  return disabled || readOnly;
}

/** Whether a page has text fields and none takes anything. */
export function isReadOnly(page: Element): boolean {
  const fields = [...textFields(page).values()];
  return fields.length > 0 && fields.every(isLocked);
}

/** What was typed in `from` and has not been carried over. */
export function uncarried(from: Element): readonly string[] {
  return [...textFields(from).values()]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map(({ value }) => value);
}

/** What `before` became is done to `now`, which is `before` or what others have made of it. */
export function typedOver(before: string, after: string, now: string): string {
  if (now === before) return after;
  const [start, end] = commonEnds(before, after);
  const gone = before.slice(start, before.length - end);
  const typed = after.slice(start, after.length - end);
  const at = Math.min(start, now.length);
  const over = now.startsWith(gone, at) ? gone.length : 0;
  return now.slice(0, at) + typed + now.slice(at + over);
}

/** Enters a text as a key does: past React, which knows the value that it has set itself. */
function enter(field: TextField, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
