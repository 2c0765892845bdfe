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
