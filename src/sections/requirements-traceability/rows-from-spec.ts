import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation, Path } from '@/plan/operation';
import { type CitingTask, tasksFor } from '@/plan/requirements/citing-tasks';
import type { Requirement } from '@/plan/requirements/requirements';
import type { PlanValues } from '@/plan/section';
import type { JsonObject } from '@/plan/value';
import { matrixRows } from './trace';

/** What the folder knows of requirements: those of spec.md and the tasks of tasks.md, where they are there. */
export interface FolderRequirements {
  readonly requirements: readonly Requirement[];
  readonly tasks: readonly CitingTask[];
}

/** What leads from a requirement on: the decisions that link it and the tasks that name it. */
export function linksOf(id: string, { tasks }: FolderRequirements, plan: PlanValues) {
  const decisions = memberObjects(plan['architecture-decisions'], 'decisions')
    .filter((decision) => citesExactly(memberText(decision, 'requirements'), id))
    .map((decision) => memberText(decision, 'id'));
  return { decisions, tasks: tasksFor(tasks, id).map((task) => task.id) };
}

function citesExactly(text: string, id: string): boolean {
  return text.split(/[\s,;]+/).includes(id);
}

/** The requirements of the specification that neither matrix has a row for; a row of the template says nothing of any. */
export function requirementsWithoutRow(
  value: JsonObject,
  requirements: readonly Requirement[],
): readonly Requirement[] {
  const listed = new Set(
    (['functional', 'nonFunctional'] as const).flatMap((key) =>
      matrixRows(value, key)
        .filter((row) => !isTemplateRow(row))
        .map((row) => memberText(row, 'id')),
    ),
  );
  return requirements.filter(({ id }) => !listed.has(id));
}

function isTemplateRow(row: JsonObject): boolean {
  return memberText(row, 'summary') === '[Brief description]';
}

const longestSummary = 90;

/**
 * Rows for the requirements that have none, each with the decisions and tasks that lead on from it, in place of
 * the template's row with its id, else after the row of the requirement before it in the specification. Status, coverage and gaps follow. Those of `except`
 * stay without one.
 */
export function rowsFromSpec(
  value: JsonObject,
  folder: FolderRequirements,
  plan: PlanValues,
  except: ReadonlySet<Requirement> = new Set(),
): readonly Operation[] {
  const without = requirementsWithoutRow(value, folder.requirements);
  const missing = new Set(without.filter((requirement) => !except.has(requirement)));
  return (['functional', 'nonFunctional'] as const).flatMap((key) => {
    const kind = key === 'functional' ? 'functional' : 'non-functional';
    const own = folder.requirements.filter((requirement) => requirement.kind === kind);
    const ids = matrixRows(value, key).map((row) => memberText(row, 'id'));
    return own.flatMap((requirement, order): readonly Operation[] => {
      if (!missing.has(requirement)) return [];
      const row = rowOf(requirement, linksOf(requirement.id, folder, plan));
      const there = ids.indexOf(requirement.id);
      if (there >= 0) return cellsOf([key, 'rows', String(there)], row);
      const before = own.slice(0, order).map(({ id }) => id);
      const last = ids.findLastIndex((id) => before.includes(id));
      const index = last < 0 && before.length > 0 ? ids.length : last + 1;
      ids.splice(index, 0, requirement.id);
      return [{ type: 'insert', path: [key, 'rows'], index, value: row }];
    });
  });
}

/** Writes what the row says beside its id. */
function cellsOf(path: Path, row: JsonObject): readonly Operation[] {
  return Object.entries(row).flatMap(([key, value = '']): Operation[] =>
    key === 'id' ? [] : [{ type: 'set', path: [...path, key], value }],
  );
}

function rowOf(
  { id, text, kind }: Requirement,
  { decisions, tasks }: ReturnType<typeof linksOf>,
): JsonObject {
  const adr = decisions.length > 0 ? decisions : '-';
  if (kind === 'non-functional')
    return { id, requirement: summaryOf(text), decisions: adr, monitoring: '', alerts: '-' };
  return {
    id,
    summary: summaryOf(text),
    decisions: adr,
    tasks: tasks.length > 0 ? tasks.join(', ') : '-',
    tests: '',
  };
}

/** A requirement's wording without `System MUST`, cut at a word where it is long. */
export function summaryOf(text: string): string {
  const plain = text
    .replace(/\*\*|`/g, '')
    .replace(/^(?:the\s+)?system\s+(?:must|shall|should|may)\s+(?:be able to\s+)?/i, '')
    .replace(/[.;:]\s*$/, '')
    .trim();
  // A name of the code, as `std::variant`, stays as it is.
  const start = plain.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,;]|$))/u, (letter) => letter.toUpperCase());
  if (start.length <= longestSummary) return start;
  const cut = start.slice(0, longestSummary - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longestSummary / 2 ? end : undefined).replace(/[\s,;:–—-]+$/, '')}…`;
}
