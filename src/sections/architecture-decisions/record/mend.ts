import { ok, type Problem, type Result } from '@/markdown/result';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import type { Decision } from '../decision';
import { type Difference, differences, recordWords } from './differences';
import { planOperations } from './plan-operations';
import { readRecord } from './read-record';
import type { SharedField } from './record';
import type { RecordFile } from './record-files';
import { writeRecordField } from './write-field';

/** The record's text with these fields as the plan says them. The first that cannot be written fails it. */
export function recordInLine(
  view: Decision,
  source: string,
  fields: readonly SharedField[],
): Result<string> {
  let text = source;
  for (const field of fields) {
    const done = writeRecordField(text, field, recordWords(view, field, readRecord(text)));
    if (!done.ok) return done;
    text = done.value;
  }
  return ok(text);
}

/** What brings the plan in line with a record in one field; `undefined` where a click cannot. */
export function planInLine(
  value: JsonObject,
  { index }: RecordFile,
  { field, record }: Difference,
): readonly Operation[] | undefined {
  return record === '' ? undefined : planOperations(value, index, field, record);
}

/** The records that have to change with an edit of the decisions, as files to write with it. */
export function recordsFollowing(
  files: readonly RecordFile[],
  after: readonly { readonly view: Decision; readonly fields: readonly SharedField[] }[],
): { readonly path: string; readonly text: string }[] {
  return after.flatMap(({ view, fields }) => {
    const file = files.find(({ decision }) => decision.id === view.id);
    if (file?.text === undefined || file.record === undefined) return [];
    const said = new Set(differences(view, file.record).map(({ field }) => field));
    const done = recordInLine(
      view,
      file.text,
      fields.filter((field) => said.has(field)),
    );
    return done.ok ? [{ path: file.path, text: done.value }] : [];
  });
}

/** All records in line with the plan in every field that can be written there. */
export function allInLine(files: readonly RecordFile[]): {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problem?: Problem;
} {
  const written: { path: string; text: string }[] = [];
  let problem: Problem | undefined;
  for (const file of files) {
    const fields = file.differences.filter(({ writable }) => writable).map(({ field }) => field);
    if (fields.length === 0 || file.text === undefined) continue;
    const done = recordInLine(file.decision, file.text, fields);
    if (done.ok) written.push({ path: file.path, text: done.value });
    else problem ??= { ...done.error, path: file.path };
  }
  return { files: written, ...(problem ? { problem } : {}) };
}
