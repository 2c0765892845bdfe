import { idTokens, kindOfId } from '../id-pattern';

const unsaid = /<!--[\s\S]*?(?:-->|$)|\[(?:e\.g\.|###)[^\]]*\]/g;
const task = /(?<![\p{L}\p{N}_-])(?:TASK-|(?:T|WP)-?)\d/u;
const requirement =
  /^[\s*_`[]*((?:[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[A-Z]?|N?FR)\d{1,6}(?:\.\d+)*[A-Za-z]?)(?![\p{L}\p{N}_])/u;
const link = /(?<![\p{L}\p{N}_-])N?FR(?:-(?:[A-Z]+-)*[A-Z]?)?\d/u;

/** What the columns that coverage rests on are called. */
export const matrixColumns = {
  decisions: /^adrs?\b/,
  tasks: /^tasks?\b/,
  tests: /^tests?\b/,
  monitoring: /^monitoring\b/,
} as const;

/** What a cell says: without comments and without the examples of a template. */
function said(text: string): string {
  return text.replace(unsaid, '');
}

/** The id that a cell starts with: requirements are numbered in many ways. */
export function requirementIn(cell: string): string | undefined {
  return requirement.exec(said(cell))?.[1];
}

/** Whether a decision's linked requirements name one. */
export function linksRequirement(text: string): boolean {
  return link.test(said(text));
}

/** The decisions that a text cites, each once. */
export function decisionsIn(text: string): readonly string[] {
  const ids = said(text).match(idTokens) ?? [];
  return [...new Set(ids.filter((id) => kindOfId(id) === 'ADR'))];
}

/** Whether a cell names at least one task: `T-001`, `T001`, `TASK-001-003`, `WP-02`. */
export function namesTask(text: string): boolean {
  return task.test(said(text));
}
