import type { CheckId } from '../catalogue';
import type { Check } from '../check';
import { planChecks } from '../plan-checks';
import { contextOf, folderWith, say } from './check-text';

/** Runs one of the plan's own checks over a plan of these lines, titled at line 1. */
export function runCheck(
  id: CheckId,
  lines: readonly string[],
  files?: { readonly [path: string]: string },
): string | readonly string[] {
  const check = planChecks.find((other): other is Check => other.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  const source = ['# Plan', '', ...lines].join('\n');
  return say(check, contextOf(source, files ? { folder: folderWith(files) } : {}));
}

/** A table of these rows, cells parted by `|`, and a blank line after it. */
export function rows(header: string, ...cells: readonly string[]): string[] {
  const count = header.split('|').length;
  return [`| ${header} |`, `|${' --- |'.repeat(count)}`, ...cells.map((row) => `| ${row} |`), ''];
}

/** Headings that make a plan one of the product template. */
export const productHeadings = ['## Strategic Narrative', '', '## Scalability Strategy', ''];
