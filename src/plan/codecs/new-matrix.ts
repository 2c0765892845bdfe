import type { MarkdownDocument } from '@/markdown/document';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import { memberList, memberObjects, memberText, textOf } from '../json-view';
import { isObject, type Json } from '../value';
import { insertBlock } from './at-label';
import { tableMarkdown } from './new-table';

/** Writes a matrix that is absent, its Weighted Score row included. */
export function createMatrix(
  document: MarkdownDocument,
  claims: Claims,
  label: string,
  value: Json,
): Result<Edited> {
  if (!isObject(value)) return fail('Expected {options, criteria}');
  const options = memberList(value, 'options').map(textOf);
  if (options.length === 0) return fail('A matrix compares at least one option');
  const fill = (cells: readonly Json[], blank: string) =>
    options.map((_, i) => (cells[i] === undefined ? blank : textOf(cells[i])));
  const header = ['Criterion', 'Weight', ...options];
  const rows = memberObjects(value, 'criteria').map((criterion) => [
    memberText(criterion, 'name'),
    memberText(criterion, 'weight'),
    ...fill(memberList(criterion, 'scores'), ''),
  ]);
  rows.push(['**Weighted Score**', '', ...fill(memberList(value, 'weighted'), '**—**')]);
  const markdown = tableMarkdown(header, rows);
  const values = [header, ...rows].flat();
  return insertBlock(document, claims, { label, labelled: false, markdown, apart: true, values });
}
