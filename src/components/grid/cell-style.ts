import type { GridColumn } from './grid-model';

/** The metrics of a cell's text, the same shown and edited, so that editing moves nothing. */
export const cellText =
  'min-h-8 whitespace-pre-wrap px-2.5 py-1.5 text-sm/5 [overflow-wrap:anywhere] pointer-coarse:min-h-11 pointer-coarse:py-3';

/** Focus is an outline, which forced colours keep. */
export const cellFocus =
  'outline-primary focus:outline-2 focus:-outline-offset-2 focus-within:outline-2 focus-within:-outline-offset-2';

const aligns = { left: 'text-left', right: 'text-right', center: 'text-center' } as const;

export function alignOf(column: GridColumn): string {
  return aligns[column.align ?? (column.kind === 'number' ? 'right' : 'left')];
}

/** The first column and the menu before it stay at the edge while the rest scrolls. */
export function stickyStyle(index: number, gutter: boolean): string {
  if (index > 0) return '';
  return index < 0 || !gutter ? 'sticky left-0 z-1' : 'sticky left-7 z-1';
}
