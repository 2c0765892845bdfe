import { isBlankCell } from './number-cell';

const choice = /\s\|\s/;
const openId = /-x{3,}\b|-y{3,}\b/i;
const format = /\bYYYY-MM-DD\b/;
const named = /\[(?:N|Name)\]/i;

/**
 * Whether a field holds no answer yet: nothing, `-`, `TBD`, or what a template holds in its place
 * (`[Title]`, `Proposed | Accepted | ...`, `FR-xxx`, `YYYY-MM-DD`, `Option [N]: [Name]`). Text that
 * may be overwritten by what follows from elsewhere is judged by this, and by nothing wider.
 */
export function isUnanswered(text: string): boolean {
  return isBlankCell(text) || holdsTemplateText(text);
}

/** Whether template text is left in a field. */
export function holdsTemplateText(text: string): boolean {
  if ([choice, openId, format, named].some((pattern) => pattern.test(text))) return true;
  return isBlankCell(text) && !/^[\s*_`]*(?:[-–—]|n\/a|none)?[\s*_`]*$/i.test(text);
}
