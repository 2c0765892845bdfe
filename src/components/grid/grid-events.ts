import type {
  ClipboardEvent,
  FocusEvent,
  KeyboardEvent,
  MouseEvent,
  PointerEvent,
  SyntheticEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { commandFor, type GridCommand } from './grid-keys';
import { type GridProps, type Position, samePosition } from './grid-model';
import { extendTo, goTo, startEditing } from './grid-state';
import { keyPress } from './key-press';
import { readBlock, textAt } from './range';
import { parseTsv, printTsv } from './tsv';
import { optionFor, typedOn } from './type-ahead';
import type { Grid } from './use-grid';

/** The table's handlers. Cells have none of their own: an event finds its cell by `data-cell`. */
export function gridEvents(props: GridProps, grid: Grid) {
  const { state, update, bounds } = grid;

  const startEdit = (mode: 'edit' | 'replace') => {
    // At once, so that the key being pressed, or the input method, types into the editor.
    if (grid.canEdit(state.active)) flushSync(() => update((now) => startEditing(now, mode)));
  };

  const chooseByLetter = ({ key, timeStamp }: KeyboardEvent): boolean => {
    const column = props.columns[state.active.column];
    if (column?.kind !== 'choice' || state.active.row < 0 || key === ' ') return false;
    const cell = `${props.caption} ${state.active.row}:${state.active.column}`;
    const { options = [] } = column;
    const typed = typedOn(cell, key, timeStamp, options);
    const option = optionFor(typed, textAt(props, state.active), options);
    if (option === undefined || !grid.canEdit(state.active)) return true;
    grid.send(option);
    grid.chosen.now = true;
    return true;
  };

  /** Whether the browser is to do nothing more about the key. */
  const run = (command: GridCommand, event: KeyboardEvent): boolean => {
    if (command.do === 'edit') {
      if (command.mode === 'replace' && chooseByLetter(event)) return true;
      startEdit(command.mode);
      return command.mode === 'edit' || event.key === ' ';
    }
    if (command.do === 'move') update((now) => goTo(now, command.to));
    if (command.do === 'extend') update((now) => extendTo(now, command.to));
    if (command.do === 'move-row') {
      grid.operations.moveRow(state.active.row, command.by, event.repeat);
    }
    if (command.do === 'move-column') grid.operations.moveColumn(state.active.column, command.by);
    if (command.do === 'clear') grid.clear();
    if (command.do === 'collapse') update((now) => ({ ...now, anchor: now.active }));
    if (command.do === 'select-all') {
      const end = { row: props.rows.length - 1, column: props.columns.length - 1 };
      update((now) => ({ ...now, anchor: { row: 0, column: 0 }, active: end }));
    }
    if (command.do === 'menu') return openMenu(event.currentTarget, state.active);
    return true;
  };

  const copy = (event: ClipboardEvent): boolean => {
    if (cellOf(event) === null || isEditor(event)) return false;
    event.clipboardData.setData('text/plain', printTsv(readBlock(props, grid.range)));
    event.preventDefault();
    return true;
  };

  return {
    onKeyDownCapture: (event: KeyboardEvent) => {
      const at = cellOf(event);
      if (at === null || isEditor(event)) return;
      const leaves = (event.key === 'Tab' || event.altKey) && grid.leaving.now;
      if (event.key !== 'Shift' && event.key !== 'Alt') grid.leaving.now = event.key === 'Escape';
      if (leaves) return;
      const command = commandFor(keyPress(event), at, bounds, grid.chosen.now);
      if (event.key !== 'Shift') grid.chosen.now = false;
      if (command !== null && run(command, event)) event.preventDefault();
    },
    onFocus: (event: FocusEvent) => {
      const at = cellOf(event);
      if (at === null) return;
      update((now) =>
        samePosition(now.active, at) ? now : { ...now, active: at, anchor: at, editing: null },
      );
    },
    onPointerDown: (event: PointerEvent) => {
      const at = cellOf(event);
      grid.chosen.now = false;
      grid.setPressedActive(at !== null && isFocused(event) && samePosition(at, state.active));
      if (at === null || !event.shiftKey || isEditor(event)) return;
      event.preventDefault();
      update((now) => extendTo(now, at));
    },
    onPointerOver: (event: PointerEvent) => {
      const at = cellOf(event);
      const drags = event.pointerType === 'mouse' && event.buttons === 1;
      if (at === null || !drags || state.editing !== null || at.row < 0 || at.column < 0) return;
      if (!samePosition(at, state.active)) update((now) => extendTo(now, at));
    },
    onClick: (event: MouseEvent) => {
      const at = cellOf(event);
      if (at === null || at.row < 0 || at.column < 0 || isEditor(event)) return;
      if (grid.pressedActive && !event.shiftKey) startEdit('edit');
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = cellOf(event);
      if (at !== null && at.row >= 0 && at.column >= 0 && !isEditor(event)) startEdit('edit');
    },
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) grid.clear();
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      const intoText = isEditor(event) && !text.includes('\t');
      if (cellOf(event) === null || intoText || state.active.row < 0) return;
      event.preventDefault();
      if (text === '') return;
      update((now) => (now.editing === null ? now : goTo(now, now.active)));
      grid.paste(parseTsv(text));
    },
  };
}

/** The cell that an event happened in; null for one in a menu, which React bubbles here through its portal. */
function cellOf(event: SyntheticEvent): Position | null {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null;
  const place = target.closest('[data-cell]')?.getAttribute('data-cell');
  if (place === null || place === undefined) return null;
  const [row, column] = place.split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

function isEditor(event: SyntheticEvent): boolean {
  return event.target instanceof Element && event.target.closest('[data-editor]') !== null;
}

function isFocused(event: SyntheticEvent): boolean {
  const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
  return cell !== null && cell === document.activeElement;
}

function openMenu(table: Element, at: Position): boolean {
  const column = at.row < 0 ? at.column : -1;
  const button = table.querySelector<HTMLElement>(`button[data-cell="${at.row}:${column}"]`);
  button?.focus();
  // A menu's button opens by key and by pointer; a click alone does not reach it.
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  return button !== null;
}
