import { sectionOf } from '@/plan/checks/applies';
import type { Check, Finding } from '@/plan/checks/check';
import { judged, notApplicable } from '@/plan/checks/outcome';
import { memberText } from '@/plan/json-view';
import { type Place, positionOf } from '@/plan/place';
import type { JsonObject } from '@/plan/value';
import { isRiskScoreWrong, type RiskIssue } from './compute/risk';
import { failureRows, riskOf } from './scenario';

/** Risk Score is probability × impact. */
export const riskMultiplies: Check = {
  id: 'CALC-RISK',
  run: ({ plan }) => {
    const section = sectionOf(plan, 'pre-mortem');
    if (!section) return notApplicable;
    const rows = failureRows(section.value);
    const summary = section.place.type === 'object' ? section.place.fields['summary'] : undefined;
    const places = summary?.type === 'object' ? summary.fields['rows'] : undefined;
    const items = places?.type === 'array' ? places.items : [];
    const judgedRows = rows.filter((row) => isJudged(row));
    if (judgedRows.length === 0) return notApplicable;
    return judged(rows.flatMap((row, index) => judgeRow(row, items[index], section.id)));
  },
};

function isJudged(row: JsonObject): boolean {
  const { score, issues } = riskOf(row);
  return score !== null || issues.length > 0;
}

function judgeRow(row: JsonObject, place: Place | undefined, section: string): Finding[] {
  const id = memberText(row, 'id');
  const { score, issues } = riskOf(row);
  const cell = memberText(row, 'score');
  const found = (message: string, key: string, fixable: boolean): Finding => {
    const part = place?.type === 'object' ? place.fields[key] : undefined;
    const position = (part && positionOf(part)) ?? (place && positionOf(place));
    return { message, chunk: position?.chunk, at: position?.at ?? 0, section, fixable };
  };
  const findings = issues.map((issue) => found(issueText(id, issue), issue.field, false));
  if (!isRiskScoreWrong(cell, score)) return findings;
  const stated = cell === '' ? 'empty' : cell;
  return [...findings, found(`Risk Score of ${id} is ${stated}, expected ${score}`, 'score', true)];
}

function issueText(id: string, { field, text }: RiskIssue): string {
  if (field === 'impact') return `Impact “${text}” of ${id} has no value, expected C, M or L`;
  return `Probability “${text}” of ${id} has no value, expected H, M or L`;
}
