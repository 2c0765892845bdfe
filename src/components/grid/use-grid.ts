import { type RefObject, use, useLayoutEffect, useState } from 'react';
import { afterDrawing } from '../ui/draw-later';
import { ReadOnly } from '../ui/read-only';
import { showToast } from '../ui/toast-queue';
import type { EditorCommand } from './grid-keys';
import type { Bounds, GridProps, Position } from './grid-model';
import { gridOperations } from './grid-operations';
import { followKeys, type GridState, goTo, startState } from './grid-state';
import { stepFrom, tabFrom } from './navigation';
import { fitBlock, isSingleCell, rangeBetween } from './range';

export type Grid = ReturnType<typeof useGrid>;

/** State and actions of a grid: one active cell, a range, an edit in progress. */
export function useGrid(props: GridProps, table: RefObject<HTMLTableElement | null>) {
  const { rows, columns } = props;
  const [announcement, announce] = useState('');
  const [pressedActive, setPressedActive] = useState(false);
  const [leaving] = useState({ now: false });
  const [chosen] = useState({ now: false });
  const rowKeys = rows.map((row) => row.key);
  const columnKeys = columns.map((column) => column.key);
  const [kept, setState] = useState<GridState>(() => startState(rowKeys, columnKeys));
  const state = followKeys(kept, rowKeys, columnKeys, (row) => columnToFill(props, row));
  if (state !== kept) setState(state);

  useLayoutEffect(() => {
    if (state.focusTurn === 0) return;
    afterDrawing(() => {
      if (table.current !== null) focusActive(table.current);
    });
  }, [state.focusTurn, table]);

  const update = (change: (state: GridState) => GridState) => setState(change);
  const operations = gridOperations(props, update, announce);
  const range = rangeBetween(state.anchor, state.active);
  const isLocked = use(ReadOnly);
  const bounds = boundsOf(props, isLocked);

  const canEdit = (at: Position) =>
    !isLocked &&
    (at.row < 0
      ? props.onRenameColumn !== undefined && columns[at.column]?.fixed !== true
      : at.row < rows.length && at.column >= 0 && columns[at.column]?.kind !== 'readonly');

  const send = (text: string) => {
    const row = rows[state.active.row];
    const column = columns[state.active.column];
    if (column === undefined) return;
    if (state.active.row < 0) props.onRenameColumn?.(column.key, text);
    else if (row !== undefined) props.onCellChange(row.key, column.key, text);
  };

  const paste = (pasted: readonly (readonly string[])[]) => {
    const growing = props.onInsertRow !== undefined;
    const { at, block, lost } = fitBlock(props, range, pasted, growing);
    const row = rows[at.row];
    const column = columns[at.column];
    if (row === undefined || column === undefined) return;
    props.onPasteBlock(row.key, column.key, block);
    const message = lostText(lost);
    if (message !== '') showToast({ message });
  };

  const clear = () => {
    if (range.top < 0 || range.bottom >= rows.length) return;
    if (!isSingleCell(range)) paste([['']]);
    else if (canEdit(state.active)) send('');
  };

  const leaveEditor = (command: EditorCommand | 'blur') =>
    update((now) => {
      if (command === 'blur') return { ...now, editing: null };
      if (command === 'cancel') return goTo(now, now.active);
      const at = now.active;
      if (command === 'next' || command === 'previous') {
        return goTo(now, tabFrom(at, command === 'previous', bounds) ?? at);
      }
      return goTo(now, stepFrom(at, command, bounds));
    });

  return {
    state,
    update,
    operations,
    range,
    bounds,
    announcement,
    /** Whether Escape was pressed last: then Tab leaves the table, and Alt with an arrow its section. */
    leaving,
    /** Whether letters have just chosen what the active cell holds. */
    chosen,
    canEdit,
    isLocked,
    send,
    paste,
    clear,
    leaveEditor,
    pressedActive,
    setPressedActive,
  };
}

/** The first cell of a row with nothing in it: a new row may have its id. */
function columnToFill({ columns, rows }: GridProps, row: number): number {
  const empty = ({ key, kind }: GridProps['columns'][number]) =>
    kind !== 'readonly' && (rows[row]?.cells[key] ?? '') === '';
  return Math.max(0, columns.findIndex(empty));
}

/** What cannot be edited has no menus. */
function boundsOf(props: GridProps, isLocked: boolean): Bounds {
  return {
    rows: props.rows.length,
    footer: props.footer?.length ?? 0,
    columns: props.columns.length,
    header: !isLocked && hasColumnMenus(props),
    gutter: !isLocked && hasRowMenus(props),
  };
}

function hasRowMenus(props: GridProps): boolean {
  const { onInsertRow, onRemoveRow, onMoveRow, rowItems } = props;
  return [onInsertRow, onRemoveRow, onMoveRow, rowItems].some((given) => given !== undefined);
}

function hasColumnMenus(props: GridProps): boolean {
  const { onInsertColumn, onRemoveColumn, onMoveColumn, onRenameColumn } = props;
  return [onInsertColumn, onRemoveColumn, onMoveColumn, onRenameColumn].some(
    (given) => given !== undefined,
  );
}

/** The active cell is the one in the tab order; in its place the table, so that focus is never lost. */
function focusActive(table: HTMLTableElement): void {
  const editor = table.querySelector<HTMLElement>('[data-editor]');
  const cell = table.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
  // In this order one layout does for both.
  (editor ?? cell)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  (editor ?? cell ?? table).focus({ preventScroll: true });
}

function lostText({ columns, rows }: { columns: number; rows: number }): string {
  const parts = [counted(columns, 'pasted column'), counted(rows, 'pasted row')].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join(' and ')} did not fit`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
