import type { GridProps, GridRow, Position } from './grid-model';

type GridStatusProps = Pick<GridProps, 'rows' | 'footer' | 'columns' | 'cellNote'> & {
  /** Of what is said to be wrong. */
  id: string;
  active: Position;
};

/** So many wrong cells are said one by one. */
const MOST_NAMED = 2;

/**
 * Says in words what is wrong with the active cell, or with a few, or how many cells are wrong, and what the
 * active cell's ids are, while the focus is in the grid. It stands beside the buttons, so that nothing moves for it.
 */
export function GridStatus(props: GridStatusProps) {
  const { rows, footer = [], columns, id, active, cellNote } = props;
  const all = [...rows, ...footer];
  const count = all.reduce((sum, row) => sum + Object.keys(row.invalid ?? {}).length, 0);
  const row = all[active.row];
  const key = columns[active.column]?.key ?? '';
  const note = row && cellNote?.(row.key, key);
  if (count === 0 && cellNote === undefined) return null;
  const message = row?.invalid?.[key];
  return (
    <div className="flex min-w-0 flex-1 basis-40 flex-wrap items-center gap-x-3 gap-y-1 px-1 text-xs/4">
      {count > 0 && (
        <p id={id} className="text-fail">
          {message ??
            (count > MOST_NAMED ? `${count} cells need attention` : named(all).join('. '))}
        </p>
      )}
      {note && (
        <div className="flex min-w-0 flex-wrap gap-x-3 gap-y-1 opacity-0 has-aria-expanded:opacity-100 focused-grid:opacity-100">
          {note}
        </div>
      )}
    </div>
  );
}

function named(rows: readonly GridRow[]): string[] {
  return rows.flatMap(({ label, invalid = {} }) =>
    Object.values(invalid).map((message) => `${label}: ${message}`),
  );
}
