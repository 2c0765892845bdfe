import type { Folder } from '@/plan/checks/folder';
import { memberList, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { readCitingTasks } from '@/plan/requirements/citing-tasks';
import { type Requirement, readRequirements } from '@/plan/requirements/requirements';
import type { PlanValues } from '@/plan/section';
import type { JsonObject } from '@/plan/value';
import { type FolderRequirements, linksOf, requirementsWithoutRow } from './rows-from-spec';
import type { Lack } from './status';
import { isRow, lacksTest, type MatrixSpec, matrices, matrixRows } from './trace';

const perFolder = new WeakMap<Folder, FolderRequirements>();

/** What spec.md and tasks.md of the folder say; read once while they stay as they are. */
export function readFolder(folder: Folder): FolderRequirements {
  const known = perFolder.get(folder);
  if (known) return known;
  const read = {
    requirements: readRequirements(folder.text('spec.md') ?? ''),
    tasks: readCitingTasks(folder.text('tasks.md') ?? ''),
  };
  perFolder.set(folder, read);
  return read;
}

/** A row of a matrix that something is still to be done about. */
export interface OpenRow {
  readonly matrix: MatrixSpec['key'];
  readonly row: number;
  readonly id: string;
  readonly summary: string;
  readonly lack: Lack | undefined;
  readonly untested: boolean;
}

const perValue = new WeakMap<JsonObject, readonly OpenRow[]>();

/** The rows that are not covered or, if functional, not tested, in the order of the text. */
export function openRows(value: JsonObject): readonly OpenRow[] {
  const known = perValue.get(value);
  if (known) return known;
  const open = findOpen(value);
  perValue.set(value, open);
  return open;
}

function findOpen(value: JsonObject): readonly OpenRow[] {
  return matrices.flatMap((matrix) =>
    matrixRows(value, matrix.key).flatMap((row, index): OpenRow[] => {
      if (!isRow(row)) return [];
      const lack = matrix.lack(row);
      const untested = matrix.key === 'functional' && lacksTest(row);
      if (lack === undefined && !untested) return [];
      const summary = memberText(row, matrix.key === 'functional' ? 'summary' : 'requirement');
      const id = memberText(row, 'id');
      return [{ matrix: matrix.key, row: index, id, summary, lack, untested }];
    }),
  );
}

/** How the specification's requirements stand in the matrices. */
interface SpecCoverage {
  /** Without a row. */
  readonly missing: readonly Requirement[];
  /** With a row that is not covered. */
  readonly uncovered: readonly Requirement[];
  /** Functional requirements of the matrix that the specification does not list. */
  readonly unlisted: readonly string[];
}

export function specCoverage(
  value: JsonObject,
  requirements: readonly Requirement[],
): SpecCoverage {
  const open = new Set(openRows(value).flatMap(({ id, lack }) => (lack ? [id] : [])));
  const listed = new Set(requirements.map(({ id }) => id));
  const rows = matrixRows(value, 'functional').filter(isRow);
  return {
    missing: requirementsWithoutRow(value, requirements),
    uncovered: requirements.filter(({ id }) => open.has(id)),
    unlisted: rows.map((row) => memberText(row, 'id')).filter((id) => !listed.has(id)),
  };
}

/** What the plan and its tasks already name for a requirement and its row does not. */
export function missingLinks(
  { id, row }: Pick<OpenRow, 'id' | 'row'>,
  value: JsonObject,
  folder: FolderRequirements,
  plan: PlanValues,
): { readonly decisions: readonly string[]; readonly tasks: readonly string[] } {
  const cells = matrixRows(value, 'functional')[row];
  const { decisions, tasks } = linksOf(id, folder, plan);
  const lacks = (key: string) => (one: string) => !idsOf(cells, key).includes(one);
  return {
    decisions: decisions.filter(lacks('decisions')),
    tasks: tasks.filter(lacks('tasks')),
  };
}

function idsOf(row: JsonObject | undefined, key: string): readonly string[] {
  const list = memberList(row, key).map(String);
  if (list.length > 0) return list;
  return memberText(row, key)
    .split(/\s*[,;]\s*/)
    .filter((part) => /\d/.test(part));
}

/** Writes ids into a cell of the functional matrix after those that are there. */
export function addIds(
  value: JsonObject,
  row: number,
  key: 'decisions' | 'tasks' | 'tests',
  ids: readonly string[],
): readonly Operation[] {
  if (ids.length === 0) return [];
  const present = idsOf(matrixRows(value, 'functional')[row], key);
  const text = [...new Set([...present, ...ids])].join(', ');
  return [{ type: 'set', path: ['functional', 'rows', String(row), key], value: text }];
}

/** The id of a test to plan for a requirement: the requirement's own number if it is free, else the next. */
export function nextTest(value: JsonObject, id: string): string {
  const numbers = matrixRows(value, 'functional')
    .flatMap((row) => [...memberText(row, 'tests').matchAll(/TEST-(\d+)/g)])
    .map(([, digits = '']) => digits);
  const width = Math.max(3, ...numbers.map(({ length }) => length));
  const own = /^FR-(\d+)$/.exec(id)?.[1];
  if (own !== undefined && !numbers.some((one) => Number(one) === Number(own)))
    return `TEST-${own.padStart(width, '0')}`;
  return `TEST-${String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')}`;
}
