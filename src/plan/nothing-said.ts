import { withoutMarks } from './numbers';

const comment = /<!--[\s\S]*?(?:-->|$)/g;
const nothing = new Set(['', '-', '–', '—', 'n/a', 'none', 'tbd']);

export function withoutComments(text: string): string {
  return text.replace(comment, '');
}

/** Whether a value is empty, `-`, `N/A`, `None` or `TBD`, with marks and comments or without. */
export function saysNothing(text: string): boolean {
  return nothing.has(withoutMarks(withoutComments(text)).toLowerCase());
}

/** Whether a text in brackets is one that only templates have: five capitals at least, and no other letters or digits. */
export function isAllCapitals(inner: string): boolean {
  const letters = inner.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && letters.every((l) => /\p{Lu}/u.test(l)) && !/\p{N}/u.test(inner);
}
