import { memberObjects } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';

/** A verdict or a text, as JSON has it, that begins with the word or the sign of a violation. */
const violated = /"(?:verdict|text)":"[\s*_`]*(?:[❌✗✘🔴]|violat|fail|违反|違反|위반)/iu;

/** Whether the section names no violation: it has no row, or only empty ones. */
export function isBare(value: JsonObject): boolean {
  return memberObjects(value, 'violations').every((row) => !Object.values(row).some(Boolean));
}

/** Whether the constitution check plainly says: violated. */
export function isViolated(check: JsonObject | undefined): boolean {
  return violated.test(JSON.stringify(check));
}
