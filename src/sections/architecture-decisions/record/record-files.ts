import { type Folder, pathOfLink } from '@/plan/checks/folder';
import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { type Decision, readDecisions } from '../decision';
import { summaryRows } from '../summary-rows';
import { type Difference, differences } from './differences';
import { readRecord } from './read-record';
import type { AdrRecord } from './record';

/** A decision's full record: the file that its link names, and what it says otherwise than the plan. */
export interface RecordFile {
  readonly index: number;
  readonly decision: Decision;
  readonly path: string;
  /** Absent where the file is missing. */
  readonly text?: string;
  readonly record?: AdrRecord;
  readonly differences: readonly Difference[];
  /** The decision that the record belongs to, where another links it too: it is compared with that one alone. */
  readonly owner?: string;
}

const kept = new WeakMap<JsonObject, { readonly folder: Folder; files: readonly RecordFile[] }>();

/** The records of all decisions that link one; the same list while neither the section nor the folder changes. */
export function recordFiles(value: JsonObject, folder: Folder): readonly RecordFile[] {
  const known = kept.get(value);
  if (known?.folder === folder) return known.files;
  const linked = readDecisions(value).flatMap((decision, index) => {
    const path = recordPath(value, decision);
    return path === undefined ? [] : [{ decision, index, path }];
  });
  const files = linked.map(({ decision, index, path }): RecordFile => {
    const sharers = linked.filter((other) => other.path === path).map((other) => other.decision);
    const owner =
      sharers.find(({ id }) => new RegExp(`${id}(?![0-9])`, 'i').test(path)) ?? sharers[0];
    const file = fileAt(folder, path, decision, index);
    if (owner === undefined || owner === decision) return file;
    const { record: _, ...shared } = file;
    return { ...shared, differences: [], owner: owner.id };
  });
  kept.set(value, { folder, files });
  return files;
}

function fileAt(folder: Folder, path: string, decision: Decision, index: number): RecordFile {
  const text = folder.text(path);
  if (text === undefined) return { index, decision, path, differences: [] };
  const record = readRecord(text);
  return { index, decision, path, text, record, differences: differences(decision, record) };
}

const link = /\]\(([^)\s]+)[^)]*\)/;

/** Whether a text links a file or an address; the template's own link is none. */
export function namesFile(text: string): boolean {
  const target = link.exec(text)?.[1];
  return target !== undefined && !target.endsWith('-slug.md');
}

/** The path that a decision's link names, in its block or else in the summary. */
function recordPath(value: JsonObject, { id, fullRecord }: Decision): string | undefined {
  const row = summaryRows(value).find((other) => memberText(other, 'id') === id);
  const text = [fullRecord, memberText(row, 'full')].find(namesFile);
  const target = text === undefined ? undefined : link.exec(text)?.[1];
  return target === undefined ? undefined : pathOfLink(target);
}

/** The form of most records in `adrs/`; `undefined` where there is none yet. */
export function formInUse(folder: Folder): 'long' | 'madr' | undefined {
  const forms = folder.paths
    .filter((path) => /^adrs\/.*\.(?:md|markdown)$/i.test(path))
    .map((path) => readRecord(folder.text(path) ?? '').form);
  if (forms.length === 0) return undefined;
  return forms.filter((form) => form === 'madr').length * 2 >= forms.length ? 'madr' : 'long';
}
