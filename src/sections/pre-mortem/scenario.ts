import { keptBy } from '@/markdown/kept';
import { memberList, memberObject, memberObjects, memberText } from '@/plan/json-view';
import { holdsTemplateText, isUnanswered } from '@/plan/unanswered';
import { isObject, type JsonObject } from '@/plan/value';
import { type Risk, readRisk } from './compute/risk';

export interface Warning {
  readonly text: string;
  /** `null` for an item without a box. */
  readonly done: boolean | null;
}

export interface Prevention {
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
}

/** A failure scenario as its form and its checks see it: its summary row and its details. */
export interface Scenario {
  readonly id: string;
  readonly mode: string;
  readonly category: string;
  readonly probability: string;
  readonly impact: string;
  readonly score: string;
  readonly status: string;
  /** Index of its summary row; `null` when only its details are there. */
  readonly row: number | null;
  /** Index of its details in `scenarios`. */
  readonly detail: number | null;
  readonly risk: Risk;
  readonly title: string;
  readonly description: string;
  readonly warnings: readonly Warning[];
  readonly prevention: readonly Prevention[];
  readonly contingency: string;
  readonly kill: string;
}

export const rowsPath = ['summary', 'rows'];

export function failureRows(value: JsonObject): readonly JsonObject[] {
  return memberObjects(memberObject(value, 'summary'), 'rows');
}

/** Probability, impact and score of a summary row. */
export const riskOf = keptBy((row: JsonObject) =>
  readRisk(memberText(row, 'probability'), memberText(row, 'impact')),
);

/** A filled row names its failure and holds no template text. */
export function isFilledRow(row: JsonObject): boolean {
  const cells = ['mode', 'category', 'probability', 'impact', 'score', 'status'];
  if (isUnanswered(memberText(row, 'mode'))) return false;
  return !cells.some((key) => holdsTemplateText(memberText(row, key)));
}

/** All scenarios: one for each summary row, then the details that have none. */
export const readScenarios = keptBy((value: JsonObject): readonly Scenario[] => {
  const rows = failureRows(value);
  const details = memberObjects(value, 'scenarios');
  const free = new Map(details.map((detail, index) => [index, memberText(detail, 'id')]));
  const takeDetail = (id: string) => {
    for (const [index, own] of free) if (own === id && free.delete(index)) return index;
    return null;
  };
  const listed = rows.map((row, index) => {
    const detail = takeDetail(memberText(row, 'id'));
    return readScenario(row, index, detail === null ? undefined : details[detail], detail);
  });
  return [
    ...listed,
    ...[...free.keys()].map((detail) => readScenario({}, null, details[detail], detail)),
  ];
});

function readScenario(
  row: JsonObject,
  index: number | null,
  block: JsonObject | undefined,
  detail: number | null,
): Scenario {
  const title = memberText(block, 'title');
  return {
    id: memberText(index === null ? block : row, 'id'),
    mode: index === null ? title : memberText(row, 'mode'),
    category: memberText(row, 'category'),
    probability: memberText(row, 'probability'),
    impact: memberText(row, 'impact'),
    score: memberText(row, 'score'),
    status: memberText(row, 'status'),
    row: index,
    detail,
    risk: riskOf(row),
    title,
    description: memberText(block, 'description'),
    warnings: memberList(block, 'warnings').map((item) => ({
      text: memberText(item, 'text'),
      done: isObject(item) && typeof item['done'] === 'boolean' ? item['done'] : null,
    })),
    prevention: memberObjects(block, 'prevention').map((item) => ({
      action: memberText(item, 'action'),
      owner: memberText(item, 'owner'),
      due: memberText(item, 'due'),
      status: memberText(item, 'status'),
    })),
    contingency: memberText(block, 'contingency'),
    kill: memberText(block, 'kill'),
  };
}
