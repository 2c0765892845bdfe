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

/** The full record of a decision: all that the plan says of it. `linked`: where a link has it already. */
export function createFullRecord(
  value: JsonObject,
  decision: number,
  form: WrittenForm = 'long',
  linked?: string,
): FullRecord {
  const view = decisionAt(value, decision);
  const name = [view.id, slugOf(view.title)].filter((part) => part !== '').join('-');
  const path = linked ?? `adrs/${name}.md`;
  return {
    path,
    text: form === 'madr' ? madrText(view) : longFormText(view),
    operations: linking(value, decision, path),
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

/** The links that name the file, in the block and in the summary, where they do not name it yet. */
function linking(value: JsonObject, decision: number, path: string): Operation[] {
  const block = memberObjects(value, 'decisions')[decision] ?? {};
  const own = memberText(block, 'fullRecord') !== '' || !hasEvidence(block);
  const below = memberText(block['evidence'], 'fullRecord');
  const id = memberText(block, 'id');
  const row = summaryRows(value).findIndex((other) => memberText(other, 'id') === id);
  const places = [
    {
      text: own ? memberText(block, 'fullRecord') : below,
      name: path.slice(path.lastIndexOf('/') + 1),
      path: decisionPath(decision, ...(own ? [] : ['evidence']), 'fullRecord'),
    },
    ...(row < 0
      ? []
      : [
          {
            text: memberText(summaryRows(value)[row], 'full'),
            name: id,
            path: [...summaryPath, String(row), 'full'],
          },
        ]),
  ];
  return places
    .filter(({ text }) => !text.includes(`](${path})`))
    .map(
      (place): Operation => ({
        type: 'set',
        path: place.path,
        value: `[${place.name}](${path})`,
      }),
    );
}

/** Whether anything stands under an evidence heading, so that the link belongs there. */
function hasEvidence(block: JsonObject): boolean {
  return !isEmpty(block['evidence']);
}

function isEmpty(value: Json | undefined): boolean {
  if (isArray(value)) return value.length === 0;
  return isObject(value) ? Object.values(value).every(isEmpty) : (value ?? '') === '';
}
