import type { Position } from './grid-model';
import { type TrackedKey, trackKeys } from './tracked-keys';

export type GridState = {
  rows: readonly TrackedKey[];
  columns: readonly TrackedKey[];
  active: Position;
  /** The other end of the selected range. */
  anchor: Position;
  /** How the active cell is being edited. */
  editing: 'edit' | 'replace' | null;
  /** Where focus goes when the rows or columns that were asked for arrive. */
  wanted: { at: Position; rename: boolean; toFill: boolean } | null;
  /** Counts requests to focus the active cell. */
  focusTurn: number;
};

export function startState(rowKeys: readonly string[], columnKeys: readonly string[]): GridState {
  const first = { row: 0, column: 0 };
  return {
    rows: trackKeys([], rowKeys),
    columns: trackKeys([], columnKeys),
    active: first,
    anchor: first,
    editing: null,
    wanted: null,
    focusTurn: 0,
  };
}

/**
 * The state over new keys: active cell and range go where their rows and columns went. `columnToFill` says where
 * a new row is to be written.
 */
export function followKeys(
  state: GridState,
  rowKeys: readonly string[],
  columnKeys: readonly string[],
  columnToFill: (row: number) => number = () => 0,
): GridState {
  const rows = trackKeys(state.rows, rowKeys);
  const columns = trackKeys(state.columns, columnKeys);
  if (rows === state.rows && columns === state.columns) return state;
  const { wanted } = state;
  if (wanted !== null && wanted.at.row < rows.length && wanted.at.column < columns.length) {
    const editing = wanted.rename ? 'edit' : null;
    const focusTurn = state.focusTurn + 1;
    const { row, column } = wanted.at;
    const at = { row, column: wanted.toFill ? columnToFill(row) : column };
    return { rows, columns, active: at, anchor: at, editing, wanted: null, focusTurn };
  }
  const follow = ({ row, column }: Position): Position => ({
    row:
      row >= state.rows.length
        ? row - state.rows.length + rows.length
        : place(row, state.rows, rows),
    column: place(column, state.columns, columns),
  });
  const gone = !holds(rows, state.rows[state.active.row]) && state.active.row >= 0;
  const goneColumn = !holds(columns, state.columns[state.active.column]);
  return {
    ...state,
    rows,
    columns,
    active: follow(state.active),
    anchor: follow(state.anchor),
    editing: gone || goneColumn ? null : state.editing,
  };
}

function holds(items: readonly TrackedKey[], item: TrackedKey | undefined): boolean {
  return item !== undefined && items.some((other) => other.uid === item.uid);
}

/** The new index of what stood at `index`; of something removed, the nearest index left. */
function place(index: number, before: readonly TrackedKey[], after: readonly TrackedKey[]): number {
  const uid = before[index]?.uid;
  const found = uid === undefined ? -1 : after.findIndex((item) => item.uid === uid);
  return found >= 0 ? found : Math.min(index, after.length - 1);
}

export function goTo(state: GridState, to: Position): GridState {
  const focusTurn = state.focusTurn + 1;
  return { ...state, active: to, anchor: to, editing: null, wanted: null, focusTurn };
}

export function extendTo(state: GridState, to: Position): GridState {
  return { ...state, active: to, editing: null, focusTurn: state.focusTurn + 1 };
}

export function startEditing(state: GridState, mode: 'edit' | 'replace'): GridState {
  return { ...state, anchor: state.active, editing: mode };
}

/** Where focus goes once the cell is there: `toFill`, to the cell of its row that is to be written. */
export function focusWhenThere(
  state: GridState,
  at: Position,
  { rename = false, toFill = false } = {},
): GridState {
  return { ...state, editing: null, wanted: { at, rename, toFill } };
}
