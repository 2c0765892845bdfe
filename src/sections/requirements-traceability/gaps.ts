import { keptBy } from '@/markdown/kept';
import { memberObject, memberObjects, memberText, textOf } from '@/plan/json-view';
import type { PlanValues } from '@/plan/section';
import { decisionsIn, linksRequirement, requirementIn } from '@/plan/traceability/cells';
import { type Gap, gapKey, listedGap } from '@/plan/traceability/gap';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';
import { isOrphan, isRow, lacksTest, matrices, matrixRows } from './trace';

export type GapType = 'Orphan FR' | 'Orphan ADR' | 'Missing Test';

export interface TraceGap extends Gap {
  readonly type: GapType;
}

export const issues: { readonly [type in GapType]: string } = {
  'Orphan FR': 'No ADR or Task reference',
  'Orphan ADR': 'No FR linkage',
  'Missing Test': 'No expected test coverage',
};

/** Without a requirement in a matrix nothing says what a gap would be. */
export function hasRequirements(value: JsonObject): boolean {
  return matrices.some(({ key }) => matrixRows(value, key).some(isRow));
}

/** The gaps that follow from the matrices and the decisions (CALC-GAPS), each once, in the order they are listed. */
export function gapsOf(value: JsonObject, plan: PlanValues): readonly TraceGap[] {
  if (!hasRequirements(value)) return [];
  const functional = matrixRows(value, 'functional').filter(isRow);
  const of = (type: GapType, rows: readonly JsonObject[]) =>
    rows.map((row): TraceGap => ({ type, item: requirementIn(memberText(row, 'id')) ?? '' }));
  const gaps = [
    ...of('Orphan FR', functional.filter(isOrphan)),
    ...orphanDecisions(value, plan).map((item): TraceGap => ({ type: 'Orphan ADR', item })),
    ...of('Missing Test', functional.filter(lacksTest)),
  ];
  return [...new Map(gaps.map((gap) => [gapKey(gap), gap])).values()];
}

/** Decisions that link no requirement and that no row of the matrices or of the NFR tables cites (SR-PLAN-20). */
export function orphanDecisions(value: JsonObject, plan: PlanValues): readonly string[] {
  const unlinked = memberObjects(plan['architecture-decisions'], 'decisions').filter(
    (decision) => !isLinked(decision),
  );
  if (unlinked.length === 0) return [];
  const cited = new Set([
    ...matrixRows(value, 'functional').flatMap(citedByRow),
    ...matrixRows(value, 'nonFunctional').flatMap(citedByRow),
    ...['technical-context', 'non-functional-requirements'].flatMap((id) =>
      citedBySection(plan[id] ?? {}),
    ),
  ]);
  return unlinked.map((decision) => memberText(decision, 'id')).filter((id) => !cited.has(id));
}

const isLinked = keptBy((decision: JsonObject) =>
  linksRequirement(memberText(decision, 'requirements')),
);
const citedByRow = keptBy((row: JsonObject) => citedIn(row));
const citedBySection = keptBy((section: JsonObject) => citedByNfr(section));

function citedIn(value: Json | undefined): readonly string[] {
  if (isArray(value)) return value.flatMap(citedIn);
  if (isObject(value)) return Object.values(value).flatMap(citedIn);
  return decisionsIn(textOf(value));
}

/** The decisions in the rows of NFR tables, wherever in a section they stand. */
function citedByNfr(value: Json | undefined): readonly string[] {
  const first = isArray(value) ? value[0] : isObject(value) ? value['id'] : undefined;
  if (textOf(first).startsWith('NFR-')) return citedIn(value);
  if (isArray(value)) return value.flatMap(citedByNfr);
  return isObject(value) ? Object.values(value).flatMap(citedByNfr) : [];
}

export const gapsPath = ['gaps', 'rows'];

export function gapRows(value: JsonObject): readonly JsonObject[] {
  return memberObjects(memberObject(value, 'gaps'), 'rows');
}

/** The gap that a row lists, as it is compared; `undefined` for a row that lists none. */
export function listedKey(row: JsonObject): string | undefined {
  const gap = listedGap({ type: memberText(row, 'type'), item: memberText(row, 'item') });
  return gap && gapKey(gap);
}

/** A row that the template left: `Orphan FR | FR-xxx`. */
export function isTemplateRow(row: JsonObject): boolean {
  return /-xxx\b/.test(memberText(row, 'item'));
}
