import type { Bounds, Position } from './grid-model';

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Record<Direction, Position> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The nearest position that exists. */
export function clampPosition(at: Position, bounds: Bounds): Position {
  const firstRow = bounds.header ? -1 : 0;
  const lastRow = Math.max(firstRow, bounds.rows + bounds.footer - 1);
  const row = Math.min(lastRow, Math.max(firstRow, at.row));
  const inBody = row >= 0 && row < bounds.rows;
  const firstColumn = bounds.gutter && inBody ? -1 : 0;
  const column = Math.min(bounds.columns - 1, Math.max(firstColumn, at.column));
  return { row, column };
}

/** One step; at the edge it stays. */
export function stepFrom(at: Position, direction: Direction, bounds: Bounds, count = 1): Position {
  const step = steps[direction];
  return clampPosition(
    { row: at.row + step.row * count, column: at.column + step.column * count },
    bounds,
  );
}

/**
 * Where Tab goes: cell after cell through the body, row by row (a header cell goes on to the next one).
 * Null where the grid is left: before the first, after the last cell, and from the footer.
 */
export function tabFrom(at: Position, back: boolean, bounds: Bounds): Position | null {
  if (at.row >= bounds.rows) return null;
  const firstRow = at.row < 0 ? -1 : 0;
  const column = back ? Math.max(0, at.column) - 1 : at.column + 1;
  const index = at.row * bounds.columns + column;
  const row = Math.floor(index / bounds.columns);
  if (row < firstRow || row >= bounds.rows) return null;
  return { row, column: index - row * bounds.columns };
}
