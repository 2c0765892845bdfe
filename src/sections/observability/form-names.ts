import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';

/** What an objective is called where its row is not beside it. */
export function objectiveName(row: JsonObject, index: number): string {
  return memberText(row, 'id').trim() || `Objective ${index + 1}`;
}
