import { drawLater } from '../ui/draw-later';
import type { GridProps } from './grid-model';
import { focusWhenThere, type GridState } from './grid-state';

/** What menus and keys do to rows and columns; focus follows what was done. */
export type GridOperations = {
  insertRow: (afterIndex: number) => void;
  removeRow: (index: number) => void;
  /** `repeated`: by a key that is held down, which does not wait for what it did before to be drawn in steps. */
  moveRow: (index: number, by: 1 | -1, repeated?: boolean) => void;
  insertColumn: (afterIndex: number) => void;
  removeColumn: (index: number) => void;
  moveColumn: (index: number, by: 1 | -1) => void;
  renameColumn: (index: number) => void;
  canMoveColumn: (index: number, by: 1 | -1) => boolean;
};

type Update = (change: (state: GridState) => GridState) => void;

export function gridOperations(
  props: GridProps,
  update: Update,
  announce: (text: string) => void,
): GridOperations {
  const { rows, columns, rowWord = 'row', columnWord = 'column' } = props;
  const focus = (row: number, column: number, rename = false) =>
    update((state) => focusWhenThere(state, { row, column }, { rename }));
  const free = (index: number) => columns[index] !== undefined && columns[index].fixed !== true;
  const canMoveColumn = (index: number, by: 1 | -1) => free(index) && free(index + by);

  return {
    canMoveColumn,
    insertRow: (afterIndex) => {
      update((state) =>
        focusWhenThere(state, { row: afterIndex + 1, column: 0 }, { toFill: true }),
      );
      const after = rows[afterIndex]?.key ?? null;
      drawLater(
        () => props.onInsertRow?.(after),
        props.ahead && (() => props.ahead?.insertRow(after)),
      );
    },
    removeRow: (index) => {
      const row = rows[index];
      if (row === undefined || props.onRemoveRow === undefined) return;
      update((state) =>
        focusWhenThere(state, { row: Math.min(index, rows.length - 2), column: 0 }),
      );
      drawLater(
        () => props.onRemoveRow?.(row.key),
        props.ahead && (() => props.ahead?.removeRow(row.key)),
      );
      announce(`Removed ${rowWord} ${row.label}`);
    },
    moveRow: (index, by, repeated = false) => {
      const row = rows[index];
      const to = index + by;
      if (row === undefined || rows[to] === undefined || props.onMoveRow === undefined) return;
      update((state) => focusWhenThere(state, { row: to, column: state.active.column }));
      if (repeated) props.onMoveRow(row.key, to);
      else
        drawLater(
          () => props.onMoveRow?.(row.key, to),
          props.ahead && (() => props.ahead?.moveRow(row.key, to)),
        );
      announce(`${row.label} is ${rowWord} ${to + 1} of ${rows.length}`);
    },
    insertColumn: (afterIndex) => {
      const after = columns[afterIndex];
      const first = columns.findIndex((column) => column.fixed !== true);
      const place = after === undefined ? Math.max(0, first) : afterIndex + 1;
      focus(-1, place, props.onRenameColumn !== undefined);
      props.onInsertColumn?.(after?.key ?? null);
    },
    removeColumn: (index) => {
      const column = columns[index];
      if (column === undefined || props.onRemoveColumn === undefined) return;
      focus(-1, Math.min(index, columns.length - 2));
      props.onRemoveColumn(column.key);
      announce(`Removed ${columnWord} ${column.label}`);
    },
    moveColumn: (index, by) => {
      const column = columns[index];
      if (column === undefined || props.onMoveColumn === undefined) return;
      if (!canMoveColumn(index, by)) return;
      update((state) => focusWhenThere(state, { row: state.active.row, column: index + by }));
      props.onMoveColumn(column.key, index + by);
      announce(`${column.label} is column ${index + by + 1} of ${columns.length}`);
    },
    renameColumn: (index) => {
      const at = { row: -1, column: index };
      update((state) => ({ ...state, active: at, anchor: at, editing: 'edit', wanted: null }));
    },
  };
}
