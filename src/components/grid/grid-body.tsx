import type { GridRow } from './grid-model';
import { gridRoles } from './grid-roles';
import { type BodyRowProps, GridBodyRow } from './grid-row';
import type { GridState } from './grid-state';
import { stretchesOf } from './row-window';
import type { LongTable } from './use-row-window';

type GridBodyProps = {
  rows: readonly GridRow[];
  state: GridState;
  long: LongTable | null;
  /** Everything of a row but what it shows. */
  bodyRow: (index: number) => Omit<BodyRowProps, 'row'>;
};

/** The rows of a table; of a long one those near the screen, and room for the others. */
export function GridBody({ rows, state, long, bodyRow }: GridBodyProps) {
  const draw = (row: GridRow, index: number) => (
    <GridBodyRow key={state.rows[index]?.uid} row={row} {...bodyRow(index)} />
  );
  if (long === null) {
    return (
      <tbody {...gridRoles.group} className="block">
        {rows.map(draw)}
      </tbody>
    );
  }
  const heightOf = (from: number, to: number) =>
    state.rows.slice(from, to + 1).reduce((sum, { uid }) => sum + long.heights.of(uid), 0);
  return (
    <tbody {...gridRoles.group} className="block">
      {stretchesOf(long.window, state.active.row, rows.length).map((stretch) => {
        if ('row' in stretch) {
          const row = rows[stretch.row];
          return row && draw(row, stretch.row);
        }
        const { from, to } = stretch;
        const place = from === 0 ? 'before' : to === rows.length - 1 ? 'after' : `from ${from}`;
        return (
          <tr key={place} aria-hidden className="block" style={{ height: heightOf(from, to) }} />
        );
      })}
    </tbody>
  );
}
