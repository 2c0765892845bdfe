import type { GridColumn, GridRow, Position } from './grid-model';

type GridStatusProps = {
  rows: readonly GridRow[];
  footer: readonly GridRow[];
  columns: readonly GridColumn[];
  active: Position;
};

/** So many wrong cells are said one by one. */
const MOST_NAMED = 2;

/** Says in words what is wrong with the active cell, or with a few, or how many cells are wrong; its line stays in place. */
export function GridStatus({ rows, footer, columns, active }: GridStatusProps) {
  const all = [...rows, ...footer];
  const count = all.reduce((sum, row) => sum + Object.keys(row.invalid ?? {}).length, 0);
  if (count === 0) return null;
  const key = columns[active.column]?.key ?? '';
  const message = all[active.row]?.invalid?.[key];
  return (
    <p className="px-1 text-fail text-xs/4">
      {message ?? (count > MOST_NAMED ? `${count} cells need attention` : named(all).join('. '))}
    </p>
  );
}

function named(rows: readonly GridRow[]): string[] {
  return rows.flatMap(({ label, invalid = {} }) =>
    Object.values(invalid).map((message) => `${label}: ${message}`),
  );
}
