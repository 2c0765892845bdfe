import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';
import { decisionAt, decisionPath } from './decision-path';
import { longFormText } from './record/long-form';
import { madrText } from './record/madr';
import { summaryPath, summaryRows } from './summary-rows';

export interface FullRecord {
  /** The file's path relative to the plan: `adrs/ADR-001-work-queue.md`. */
  readonly path: string;
  readonly text: string;
  /** They link the file from the decision and from the summary. */
  readonly operations: readonly Operation[];
}

/** The forms that a full record can be written in. */
export const recordForms = ['long', 'madr'] as const;
export type WrittenForm = (typeof recordForms)[number];

/** The full record of a decision: all that the plan says of it. */
export function createFullRecord(
  value: JsonObject,
  decision: number,
  form: WrittenForm = 'long',
): FullRecord {
  const view = decisionAt(value, decision);
  const file = `${[view.id, slugOf(view.title)].filter((part) => part !== '').join('-')}.md`;
  const path = `adrs/${file}`;
  return {
    path,
    text: form === 'madr' ? madrText(view) : longFormText(view),
    operations: linking(value, decision, `[${file}](${path})`),
  };
}

const longestSlug = 60;

/** Letters and digits of any script, joined by `-`. */
function slugOf(title: string): string {
  const words =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? '';
  if (words.length <= longestSlug) return words;
  return words.slice(0, words.lastIndexOf('-', longestSlug) + 1 || longestSlug).replace(/-$/, '');
}

function linking(value: JsonObject, decision: number, link: string): Operation[] {
  const block = memberObjects(value, 'decisions')[decision] ?? {};
  const own = memberText(block, 'fullRecord') !== '' || !hasEvidence(block);
  const path = decisionPath(decision, ...(own ? [] : ['evidence']), 'fullRecord');
  const operations: Operation[] = [{ type: 'set', path, value: link }];
  const id = memberText(block, 'id');
  const row = summaryRows(value).findIndex((other) => memberText(other, 'id') === id);
  if (row >= 0)
    operations.push({ type: 'set', path: [...summaryPath, String(row), 'full'], value: link });
  return operations;
}

/** Whether anything stands under an evidence heading, so that the link belongs there. */
function hasEvidence(block: JsonObject): boolean {
  return !isEmpty(block['evidence']);
}

function isEmpty(value: Json | undefined): boolean {
  if (isArray(value)) return value.length === 0;
  return isObject(value) ? Object.values(value).every(isEmpty) : (value ?? '') === '';
}
