import type { TableBlock } from '@/markdown/tables';
import type { Codec } from './codec';
import { takeAfterLabel } from './lists';
import { absentRows } from './new-table';
import { type ColumnSpec, columnList, readRows } from './rows';

/** The table that follows `**Label**:`. */
export function labelledRows(
  label: string,
  columns: { readonly [key: string]: ColumnSpec },
  help?: string,
): Codec {
  const list = columnList(columns);
  return {
    shape: { type: 'rows', label, columns: list, ...(help === undefined ? {} : { help }) },
    names: [[label]],
    read: (claims) => {
      const table = takeAfterLabel(
        claims,
        label,
        (next): next is TableBlock => next.kind === 'table',
      );
      return table ? readRows(claims, table, columns) : absentRows(claims, label, true, list);
    },
  };
}
