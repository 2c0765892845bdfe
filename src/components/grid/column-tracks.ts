import type { GridColumn, GridRow } from './grid-model';

/** Width of an average character at 14 px, and the padding of a cell, in px. */
const CHARACTER = 7.4;
const PADDING = 24;

/** The width of the menu column, in px. */
export const GUTTER = 28;

const limits: Record<GridColumn['kind'], [least: number, most: number]> = {
  number: [72, 120],
  choice: [104, 200],
  readonly: [72, 320],
  refs: [112, 240],
  text: [112, 420],
};

/** A column's wish in px, from its header and the longest of its first texts. */
export function wishedWidth(column: GridColumn, rows: readonly GridRow[]): number {
  const [least, most] = limits[column.kind];
  const texts = rows.slice(0, 60).map((row) => row.cells[column.key] ?? '');
  const longest = Math.max(column.label.length + 2, ...texts.map(shownLength));
  return Math.round(Math.min(most, Math.max(least, longest * CHARACTER + PADDING)));
}

/** CJK characters are about twice as wide. */
function shownLength(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

/**
 * `grid-template-columns` and least width of all rows. Tracks depend on no text after they were made, so typing moves no column. The
 * first text column gives way on a narrow screen, where it sticks to the edge (`cqi` is 1% of the scroller's width).
 */
export function columnTracks(widths: readonly number[], gutter: boolean) {
  const least = widths.map((width) => Math.min(width, 220));
  const tracks = widths.map((width, index) => {
    const from = index === 0 ? firstColumn(least[index] ?? width) : `${least[index]}px`;
    return `minmax(${from}, ${width}fr)`;
  });
  const rest = least.slice(1).reduce((sum, width) => sum + width, gutter ? GUTTER : 0);
  return {
    template: [...(gutter ? [`${GUTTER}px`] : []), ...tracks].join(' '),
    minWidth: `calc(${firstColumn(least[0] ?? 0)} + ${rest}px)`,
  };
}

function firstColumn(width: number): string {
  return `clamp(${Math.min(width, 112)}px, 36cqi, ${width}px)`;
}
