import { isUnchosen } from './checks/choices';
import { isBlankCell } from './number-cell';

const openId = /(?<![\p{L}\p{N}_-])[A-Z]+(?:-[A-Z]+)*-(?:xxx|yyy)(?![\p{L}\p{N}_-])/u;
const openIds = new RegExp(`^${openId.source}(?:\\s*,\\s*${openId.source})*$`, 'u');
const named = /\[(?:N|Name)\]/;

/**
 * Whether a field holds no answer yet: nothing, `-`, `TBD`, or what a template holds in its place
 * (`[Title]`, `Proposed | Accepted | ...`, `FR-xxx`, `YYYY-MM-DD`, `Option [N]: [Name]`). Text that
 * may be overwritten by what follows from elsewhere is judged by this, and by nothing wider.
 */
export function isUnanswered(text: string): boolean {
  return isBlankCell(text) || isUnchosen(text) || openIds.test(text.trim()) || named.test(text);
}

/** Whether template text is left in a field. */
export function holdsTemplateText(text: string): boolean {
  if (isUnchosen(text) || openId.test(text) || named.test(text)) return true;
  return isBlankCell(text) && !/^[\s*_`]*(?:[-–—]|n\/a|none)?[\s*_`]*$/i.test(text);
}
