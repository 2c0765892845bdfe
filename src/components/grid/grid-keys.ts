import { isThirdSign } from '../ui/third-sign';
import type { Bounds, Position } from './grid-model';
import { clampPosition, type Direction, stepFrom, tabFrom } from './navigation';

export type KeyPress = {
  key: string;
  shift: boolean;
  alt: boolean;
  /** Ctrl, or Cmd on a Mac. */
  control: boolean;
};

export type GridCommand =
  | { do: 'move' | 'extend'; to: Position }
  | { do: 'edit'; mode: 'edit' | 'replace' }
  | { do: 'move-row' | 'move-column'; by: 1 | -1 }
  | { do: 'clear' | 'select-all' | 'menu' | 'collapse' };

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** How many rows a page is. */
const PAGE = 10;

/**
 * What a key means on a cell that is not being edited. Null leaves it to the browser. `chosen`: letters have just
 * chosen what the cell holds, and Enter goes on from it as from any cell that was typed in.
 */
export function commandFor(
  press: KeyPress,
  at: Position,
  bounds: Bounds,
  chosen = false,
): GridCommand | null {
  const { key, shift, control } = press;
  if (chosen && key === 'Enter' && !control && !press.alt)
    return { do: 'move', to: stepFrom(at, shift ? 'up' : 'down', bounds) };
  if (press.alt && isThirdSign(key)) return at.column < 0 ? null : edit('replace');
  if (press.alt) return altCommand(press);
  if (key === 'Tab') {
    const to = tabFrom(at, shift, bounds);
    return to === null ? null : { do: 'move', to };
  }
  const to = target(press, at, bounds);
  if (to !== null) return { do: shift ? 'extend' : 'move', to };
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return { do: 'menu' };
  if (control) return key.toLowerCase() === 'a' && !shift ? { do: 'select-all' } : null;
  if (at.column < 0) return null;
  if (key === 'Enter' || key === 'F2') return at.row < 0 && key === 'Enter' ? null : edit('edit');
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' };
  if (key === 'Escape') return { do: 'collapse' };
  // "Process" is a key that an input method takes: its text goes to the editor as well.
  const types = [...key].length === 1 || key === 'Process';
  return types && !(key === ' ' && at.row < 0) ? edit('replace') : null;
}

function edit(mode: 'edit' | 'replace'): GridCommand {
  return { do: 'edit', mode };
}

function altCommand({ key, control, shift }: KeyPress): GridCommand | null {
  if (control || shift) return null;
  if (key === 'ArrowUp') return { do: 'move-row', by: -1 };
  if (key === 'ArrowDown') return { do: 'move-row', by: 1 };
  if (key === 'ArrowLeft') return { do: 'move-column', by: -1 };
  if (key === 'ArrowRight') return { do: 'move-column', by: 1 };
  return null;
}

function target({ key, control }: KeyPress, at: Position, bounds: Bounds): Position | null {
  const end = bounds.columns - 1;
  const lastRow = bounds.rows - 1;
  const arrow = arrows[key];
  if (arrow !== undefined)
    return control ? edgeFrom(at, arrow, bounds) : stepFrom(at, arrow, bounds);
  if (key === 'Home') return clampPosition({ row: control ? 0 : at.row, column: 0 }, bounds);
  if (key === 'End') return clampPosition({ row: control ? lastRow : at.row, column: end }, bounds);
  if (key === 'PageUp') return stepFrom(at, 'up', { ...bounds, header: false }, PAGE);
  if (key === 'PageDown') return stepFrom(at, 'down', bounds, PAGE);
  return null;
}

function edgeFrom(at: Position, direction: Direction, bounds: Bounds): Position {
  const edges: Record<Direction, Position> = {
    up: { row: 0, column: at.column },
    down: { row: bounds.rows - 1, column: at.column },
    left: { row: at.row, column: 0 },
    right: { row: at.row, column: bounds.columns - 1 },
  };
  return clampPosition(edges[direction], bounds);
}

export type EditorCommand = Direction | 'next' | 'previous' | 'cancel';

/**
 * What a key means while a cell is edited: how to leave it. Null leaves it to the text. Arrows leave only a
 * cell that is being replaced; in one that is edited they move the caret.
 */
export function editorCommandFor(press: KeyPress, mode: 'edit' | 'replace'): EditorCommand | null {
  if (press.alt || press.control) return null;
  if (press.key === 'Enter') return press.shift ? 'up' : 'down';
  if (press.key === 'Tab') return press.shift ? 'previous' : 'next';
  if (press.key === 'Escape') return 'cancel';
  return mode === 'replace' && !press.shift ? (arrows[press.key] ?? null) : null;
}
