import { commonEnds } from '@/markdown/trim-replacement';
import { fieldOf } from './place-now';
import { type TextField, textFields } from './text-fields';

/** Types into the fields of `to` what has been typed into those of `from` since the last time; what has no field there yet is left. */
export function carryTyped(from: Element, to: Element): void {
  for (const [field, target] of typedInto(from, to)) {
    if (!target) continue;
    const { value, defaultValue } = field;
    enter(target, typedOver(defaultValue, value, target.value));
    field.defaultValue = value;
    field.value = value;
  }
}

/** Whether all that was typed into the fields of `from` can be carried over. */
export function isCarriable(from: Element, to: Element): boolean {
  return typedInto(from, to).every(([, target]) => target);
}

/** The fields that were typed in, each with the one of `to` that takes what was, if it is there. */
function typedInto(from: Element, to: Element): (readonly [TextField, TextField | undefined])[] {
  const old = textFields(from);
  const typed = [...old].filter(([, { value, defaultValue }]) => value !== defaultValue);
  const fields = typed.length > 0 ? textFields(to) : new Map<string, TextField>();
  return typed.map(([key, field]) => {
    const target = fieldOf(key, old, fields);
    return [field, target && isLocked(target) ? undefined : target];
  });
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
