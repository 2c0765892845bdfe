import { memberObject, memberObjects, memberText, textOf } from '@/plan/json-view';
import type { PlanValues } from '@/plan/section';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';
import { decisionsIn } from './compute/cells';
import { isOrphan, lacksTest, matrixRows } from './trace';

export type GapType = 'Orphan FR' | 'Orphan ADR' | 'Missing Test';

export interface Gap {
  readonly type: GapType;
  /** The id of the requirement or decision. */
  readonly item: string;
}

export const issues: { readonly [type in GapType]: string } = {
  'Orphan FR': 'No ADR or Task reference',
  'Orphan ADR': 'No FR linkage',
  'Missing Test': 'No expected test coverage',
};

/** The gaps that follow from the matrices and the decisions (CALC-GAPS), each once, in the order they are listed. */
export function gapsOf(value: JsonObject, plan: PlanValues): readonly Gap[] {
  const functional = matrixRows(value, 'functional');
  if (functional.length + matrixRows(value, 'nonFunctional').length === 0) return [];
  const of = (type: GapType, rows: readonly JsonObject[]) =>
    rows.map((row): Gap => ({ type, item: memberText(row, 'id') }));
  const gaps = [
    ...of('Orphan FR', functional.filter(isOrphan)),
    ...orphanDecisions(value, plan).map((item): Gap => ({ type: 'Orphan ADR', item })),
    ...of('Missing Test', functional.filter(lacksTest)),
  ];
  return [...new Map(gaps.map((gap) => [keyOf(gap), gap])).values()];
}

export function keyOf({ type, item }: Gap): string {
  return `${type} ${item}`.toLowerCase();
}

const requirement = /(?<![\p{L}\p{N}_-])N?FR-(?:[A-Z]+-)*\d/u;

/** Decisions that link no requirement and that no row of the matrices or of the NFR tables cites (SR-PLAN-20). */
export function orphanDecisions(value: JsonObject, plan: PlanValues): readonly string[] {
  const unlinked = memberObjects(plan['architecture-decisions'], 'decisions').filter(
    (decision) => !requirement.test(memberText(decision, 'requirements')),
  );
  if (unlinked.length === 0) return [];
  const cited = new Set([
    ...matrixRows(value, 'functional').flatMap(citedIn),
    ...matrixRows(value, 'nonFunctional').flatMap(citedIn),
    ...['technical-context', 'non-functional-requirements'].flatMap((id) => citedByNfr(plan[id])),
  ]);
  return unlinked.map((decision) => memberText(decision, 'id')).filter((id) => !cited.has(id));
}

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

const id =
  /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-(?:\d+[A-Za-z]?|xxx)(?![\p{L}\p{N}_])/u;

/** The gap that a row lists, as it is compared; `undefined` for a row that lists none ("None", `-`, nothing). */
export function listedGap(row: JsonObject): string | undefined {
  const type = memberText(row, 'type')
    .replace(/[*_`]|⚠|✗|❌|\u{FE0F}/gu, '')
    .trim();
  const item = memberText(row, 'item');
  if (/^(?:-|–|—|n\/a|none|no gaps?.*|)$/i.test(type) && !id.test(item)) return undefined;
  return `${type.replace(/\s+/g, ' ')} ${id.exec(item)?.[0] ?? item}`.toLowerCase();
}

/** A row that the template left: `Orphan FR | FR-xxx`. */
export function isTemplateRow(row: JsonObject): boolean {
  return /-xxx\b/.test(memberText(row, 'item'));
}
