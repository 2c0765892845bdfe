import type { GridColumn, GridRow, Position } from './grid-model';

type GridStatusProps = {
  rows: readonly GridRow[];
  footer: readonly GridRow[];
  columns: readonly GridColumn[];
  active: Position;
};

/** Says in words what is wrong with the active cell, or how many cells are wrong; its line stays in place. */
export function GridStatus({ rows, footer, columns, active }: GridStatusProps) {
  const all = [...rows, ...footer];
  const count = all.reduce((sum, row) => sum + Object.keys(row.invalid ?? {}).length, 0);
  if (count === 0) return null;
  const key = columns[active.column]?.key ?? '';
  const message = all[active.row]?.invalid?.[key];
  return (
    <p className="px-1 text-fail text-xs/4">
      {message ?? (count === 1 ? 'One cell needs attention' : `${count} cells need attention`)}
    </p>
  );
}
