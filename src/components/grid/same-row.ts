import type { GridHeaderProps } from './grid-header';
import type { GridColumn, GridFooterRow } from './grid-model';
import type { BodyRowProps } from './grid-row';

/**
 * Whether two rows look the same. Rows and columns are compared by what they hold: an edit makes all of them
 * anew, and draws those that it changed.
 */
export function sameRowProps(before: BodyRowProps, after: BodyRowProps): boolean {
  const { row, columns, ...rest } = before;
  const { row: nextRow, columns: nextColumns, ...next } = after;
  return (
    sameValues(rest, next) &&
    sameRow(row, nextRow) &&
    sameColumns(columns, nextColumns, ['kind', 'align'])
  );
}

export function sameHeader(before: GridHeaderProps, after: GridHeaderProps): boolean {
  const { columns, ...rest } = before;
  const { columns: nextColumns, ...next } = after;
  return sameValues(rest, next) && sameColumns(columns, nextColumns, headerLook);
}

const headerLook = ['kind', 'align', 'header', 'fixed'] as const;

function sameRow(one: GridFooterRow, other: GridFooterRow): boolean {
  if (one === other) return true;
  return (
    one.label === other.label &&
    one.tone === other.tone &&
    sameValues(one.cells, other.cells) &&
    sameValues(one.invalid ?? {}, other.invalid ?? {})
  );
}

/** Whether columns are the same in their keys and in the named properties. */
function sameColumns(
  before: readonly GridColumn[],
  after: readonly GridColumn[],
  names: readonly (keyof GridColumn)[],
): boolean {
  if (before === after) return true;
  return (
    before.length === after.length &&
    before.every((one, at) => {
      const other = after[at];
      return one.key === other?.key && names.every((name) => one[name] === other[name]);
    })
  );
}

function sameValues(one: object, other: object): boolean {
  if (one === other) return true;
  const known = Object.entries(one);
  const now = new Map<string, unknown>(Object.entries(other));
  return known.length === now.size && known.every(([key, value]) => Object.is(value, now.get(key)));
}
