import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { judgedPrinciples } from '../constitution-check/principles';

/** Principles that the constitution check finds violated, by their names as it has them. */
export function violatedPrinciples(constitutionCheck: JsonObject | undefined): readonly string[] {
  if (constitutionCheck === undefined) return [];
  return judgedPrinciples(constitutionCheck)
    .filter(({ verdict, name }) => verdict === 'violation' && name !== '')
    .map(({ name }) => name.replace(/\*\*/g, '').trim());
}

/** Whether a row says something of its own. */
function isFilled(row: JsonObject): boolean {
  const violation = memberText(row, 'violation').trim();
  return violation !== '' && !violation.startsWith('[');
}

/** How many violations are justified. */
export function justified(value: JsonObject): number {
  return memberObjects(value, 'violations').filter(isFilled).length;
}

/** A row for each of the names; the template's own rows make room for them. */
export function addViolations(value: JsonObject, names: readonly string[]): readonly Operation[] {
  const rows = memberObjects(value, 'violations');
  const path = ['violations'];
  const inserts = names.map(
    (name, index): Operation => ({
      type: 'insert',
      path,
      index: rows.length + index,
      value: { violation: name, why: '', rejected: '' },
    }),
  );
  return [...inserts, ...removeUnfilled(value)];
}

/** Without the rows that say nothing of their own, the last of them first. */
export function removeUnfilled(value: JsonObject): readonly Operation[] {
  return memberObjects(value, 'violations')
    .flatMap((row, index): Operation[] =>
      isFilled(row) ? [] : [{ type: 'remove', path: ['violations'], index }],
    )
    .reverse();
}
