import { markOf } from '@/plan/traceability/mark';
import { isFilled } from './cells';

/** What a row still lacks; nothing when it is covered. */
export type Lack = 'decision' | 'task' | 'decision and task' | 'monitoring';

const words: { readonly [lack in Lack]: string } = {
  decision: 'No ADR',
  task: 'No task',
  'decision and task': 'No ADR or task',
  monitoring: 'No monitoring',
};
const computed = new Set(
  ['Covered', 'Planned', ...Object.values(words)].map((word) => word.toLowerCase()),
);

const signs = /✓|✔|✅|☑|⚠|✗|✘|❌|\u{FE0F}/gu;

/** CALC-COVERAGE: the sign of a row's status contradicts its cells. */
export function isStatusWrong(status: string, lack: Lack | undefined): boolean {
  const mark = markOf(status);
  return mark !== undefined && (mark === 'covered') !== (lack === undefined);
}

/**
 * The status that follows from what a row lacks: in the signs that were there. A status in the author's
 * own words stays while its sign is right, and where it has none.
 */
export function printStatus(status: string, lack: Lack | undefined, covered: string): string {
  const mark = markOf(status);
  if (mark === undefined && isFilled(status)) return status;
  const own = status.replace(signs, '').trim().toLowerCase();
  if (mark !== undefined && !isStatusWrong(status, lack) && own !== '' && !computed.has(own))
    return status;
  const emoji = /✅|\u{FE0F}/u.test(status);
  if (lack === undefined) return `${emoji ? '✅' : '✓'} ${covered}`;
  return `${emoji ? '⚠️' : '⚠'} ${words[lack]}`;
}
