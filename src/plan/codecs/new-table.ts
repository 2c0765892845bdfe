import type { MarkdownDocument } from '@/markdown/document';
import { escapeCell } from '@/markdown/escape';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import type { ArrayPlace } from '../place';
import { isObject, type Json } from '../value';
import { insertBlock } from './at-label';
import type { Column, Reading } from './codec';

/** A table in the template's layout. */
export function tableMarkdown(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  const dashes = header.map((name) => '-'.repeat(Math.max(3, name.length + 2)));
  return [line(header), `|${dashes.join('|')}|`, ...rows.map(line)].join('\n');
}

/** The empty list of a table that is absent: its first row is written with the table around it. */
export function absentRows(
  claims: Claims,
  label: string,
  labelled: boolean,
  columns: readonly Column[],
): Reading {
  const { chunk, from } = claims.piece;
  const insert = (document: MarkdownDocument, _: number, value: Json): Result<Edited> => {
    const cells = cellsFor(columns, value);
    if (!cells.ok) return cells;
    const header = columns.map((column) => column.header);
    const markdown = tableMarkdown(header, [cells.value]);
    const values = [...header, ...cells.value];
    return insertBlock(document, claims, { label, labelled, markdown, apart: true, values });
  };
  const place: ArrayPlace = { type: 'array', chunk, at: from, items: [], ids: [], insert };
  return { value: [], place };
}

function cellsFor(columns: readonly Column[], value: Json): Result<string[]> {
  if (!isObject(value)) return fail('Expected an object with a value for each column');
  const cells: string[] = [];
  for (const { key, kind } of columns) {
    const given = value[key];
    const put = given === undefined ? ok('') : kind.put('', given);
    if (!put.ok) return put;
    cells.push(put.value);
  }
  return ok(cells);
}
