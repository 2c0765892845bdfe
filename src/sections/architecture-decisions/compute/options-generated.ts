import { isBlankCell } from '@/plan/number-cell';

/** A whole number that is no part of a range (`3-5`) or of a decimal. */
const count = /(?<![\d.,]|\d\s*[-–—]\s*)\d+(?!\d|[.,]\d|\s*[-–—]\s*\d)/;

/** The count that the Options Generated line states: its first whole number; `[3-5]` states none. */
export function parseOptionsGenerated(text: string): number | null {
  const stated = isBlankCell(text) ? null : count.exec(text);
  return stated ? Number(stated[0]) : null;
}

/** The line's text with the count in its place; text that states none is replaced. */
export function printOptionsGenerated(text: string, options: number): string {
  if (parseOptionsGenerated(text) === null) return String(options);
  return text.replace(count, String(options));
}
