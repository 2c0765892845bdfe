import { idTokens, kindOfId } from '@/plan/id-pattern';
import { isFilledCell } from '../../filled-cell';

/** What the template holds in brackets in these tables. */
const templates = new Set(['[Brief description]', '[Dashboard]', '[SLO Dashboard]', '[OTel]']);
/** Task numbers as task lists print them: `T001`. */
const shortTask = /(?<![\p{L}\p{N}_-])[A-Z]{1,4}\d{2,}[a-z]?(?![\p{L}\p{N}_])/u;

export function isFilled(text: string): boolean {
  return isFilledCell(text, templates);
}

/** The decisions that a text cites, each once. */
export function decisionsIn(text: string): readonly string[] {
  const ids = [...text.matchAll(idTokens)].map(([id]) => id);
  return [...new Set(ids.filter((id) => kindOfId(id) === 'ADR'))];
}

/** Whether a cell names at least one task: `T-001`, `T001`, `TASK-001-003`, `WP-02`. */
export function namesTask(text: string): boolean {
  if (!isFilled(text)) return false;
  return (
    [...text.matchAll(idTokens)].some(([id]) => kindOfId(id) !== 'ADR') || shortTask.test(text)
  );
}
