import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import { readRequirements } from '@/plan/requirements/requirements';
import type { JsonObject } from '@/plan/value';

interface WordedRequirement {
  readonly id: string;
  readonly text: string;
}

/**
 * What the feature must do, worded: the functional requirements of the specification, and those that only the
 * plan's FR Coverage Matrix names.
 */
export function requirementsOf(
  spec: string,
  traceability: JsonObject | undefined,
): readonly WordedRequirement[] {
  const specified = readRequirements(spec).filter(({ kind }) => kind === 'functional');
  const known = new Set(specified.map(({ id }) => id));
  const listed = memberObjects(memberObject(traceability, 'functional'), 'rows')
    .map((row) => ({ id: memberText(row, 'id'), text: memberText(row, 'summary') }))
    .filter(({ id, text }) => !known.has(id) && text !== '' && !text.startsWith('['));
  return [...specified.map(({ id, text }) => ({ id, text })), ...listed];
}
