import { readText, wordParts } from './cell-text';
import type { GridColumn, GridRow } from './grid-model';
import { wordWidth } from './word-width';

type Rows = readonly GridRow[];

/** Width of an average character at 14 px, and the padding of a cell, in px. */
const CHARACTER = 7.4;
const PADDING = 24;

/** What the frame of an id adds, in px. */
const CHIP = 16;

/** The width of the menu column, in px. */
export const GUTTER = 28;

const limits: Record<GridColumn['kind'], [least: number, most: number]> = {
  number: [72, 114],
  choice: [104, 200],
  readonly: [72, 320],
  refs: [96, 240],
  text: [112, 420],
};

/** What a text needs to be read in lines of some words: a table of five, or of seven, fits beside outline and panel. */
const leastText = (columns: number) => (columns > 5 ? 110 : 150);

/** A column's wish in px, from its header and the longest of its first texts. */
export function wishedWidth(column: GridColumn, rows: Rows): number {
  const [least, most] = limits[column.kind];
  const texts = textsOf(column, rows);
  const longest = Math.max(column.label.length + 2, ...texts.map(shownLength));
  return Math.round(Math.min(most, Math.max(least, longest * CHARACTER + PADDING)));
}

/** The first texts of a column, as they are read. */
function textsOf({ key }: GridColumn, rows: Rows): string[] {
  return rows.slice(0, 60).map((row) => readText(row.cells[key] ?? ''));
}

/** An id does not wrap: the longest has to fit, several stand below each other. */
function longestId(column: GridColumn, rows: Rows): number {
  const ids = textsOf(column, rows).flatMap((text) => text.split(/[\s,，、]+/u));
  const longest = Math.max(0, ...ids.map(shownLength));
  return Math.round(Math.min(200, Math.max(96, longest * CHARACTER + PADDING + CHIP)));
}

function several(column: GridColumn, rows: Rows): boolean {
  return textsOf(column, rows).some((text) => /[,，、]/u.test(text));
}

/** How far cells give way. */
interface Fit {
  /** A word of more characters is broken. */
  readonly whole: number;
  /** What a text gets at least, in px. */
  readonly text: number;
}

/** In the order in which they are tried; the last is for a table that has no room and scrolls. */
const fits = (columns: number): readonly Fit[] => [
  { whole: 24, text: leastText(columns) },
  { whole: 24, text: 84 },
  { whole: 16, text: 84 },
  { whole: 12, text: leastText(columns) },
];

/** What a table has between outline and panel on a screen of 1440 px. */
const ROOM = 796;

/**
 * The widths of all columns. Number columns are equally wide, so that a matrix of options reads as one;
 * what room is left goes to text rather than to numbers. Long words stay whole where all columns fit even so.
 */
export function columnWidths(columns: readonly GridColumn[], rows: readonly GridRow[]): Width[] {
  const wishes = columns.map((column) => column.width ?? wishedWidth(column, rows));
  let widths: Width[] = [];
  for (const fit of fits(columns.length)) {
    widths = fitted(columns, rows, wishes, fit);
    if (totalOf(widths) + GUTTER <= ROOM) break;
  }
  return widths;
}

/**
 * The widths as they were made, as long as they cut nothing that new ones would keep whole: columns move where
 * a word needs it, and else stay.
 */
export function keptWidths(
  made: readonly Width[],
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
): readonly Width[] {
  const fresh = columnWidths(columns, rows);
  const helps = columns.some((column, at) => {
    const least = made[at]?.least ?? 0;
    return (fresh[at]?.least ?? 0) > least && widestOf(column, rows) > least;
  });
  return helps ? fresh : made;
}

function widestOf(column: GridColumn, rows: Rows): number {
  if (column.kind === 'number') return headerWord(column);
  if (column.kind === 'refs') return longestId(column, rows);
  return longestWord(column, rows, Number.POSITIVE_INFINITY);
}

function totalOf(widths: readonly Width[]): number {
  return widths.reduce((sum, { least }) => sum + least, 0);
}

function fitted(columns: readonly GridColumn[], rows: Rows, wishes: number[], fit: Fit): Width[] {
  const numbers = wishes.filter((_, index) => columns[index]?.kind === 'number');
  return columns.map((column, index) => {
    const numeric = column.kind === 'number' && column.width === undefined;
    const wish = numeric ? Math.max(...numbers) : (wishes[index] ?? 0);
    if (column.kind === 'refs') {
      const word = longestId(column, rows);
      const least = Math.max(column.width ?? 0, word, headerWord(column));
      return { least, share: Math.max(least, several(column, rows) ? wish * 2 : wish), word };
    }
    const most = column.kind === 'text' ? fit.text : 220;
    const whole = longestWord(column, rows, fit.whole);
    const least = Math.max(column.width ?? Math.min(wish, most), whole);
    if (column.kind !== 'text') return { least, share: wish, word: whole };
    return { least, share: wish * 2, word: whole, roomy: Math.max(least, Math.min(wish, ROOMY)) };
  });
}

/** A column with a width of its own gives room for whole words all the same. */
function longestWord(column: GridColumn, rows: Rows, whole: number): number {
  if (column.kind === 'number') return 0;
  return Math.max(headerWord(column), widestWord(textsOf(column, rows), whole));
}

/** Headers are set in 12 px. */
function headerWord({ label }: GridColumn): number {
  return Math.round((widestWord([label]) - PADDING) * (12 / 14) + PADDING);
}

/** A hyphen ends a word, but for those of an id. */
const wordEnds = /[\s\u2e80-\uffef]+|(?<![A-Z])-+|-+(?!\d+\b|[A-Z]+-\d)/u;

/** Chinese and Japanese break at any character: they have no words that have to fit. */
function widestWord(texts: readonly string[], whole = Number.POSITIVE_INFINITY): number {
  const words = texts.flatMap((text) => text.split(wordEnds));
  const parts = words.flatMap((word) => (word.length > whole ? addressParts(word) : [word]));
  const widths = parts.map(wordWidth);
  return Math.round(Math.max(0, ...widths) + PADDING);
}

/** A part of an address of more characters than this is broken. */
const PART = 18;

function addressParts(word: string): string[] {
  const parts = wordParts(word);
  return parts.length > 1 ? parts.filter(({ length }) => length <= PART) : [];
}

/** `least` in px, and what its widest word takes; `share` of the room that is left, in relation to the others. */
export type Width = { least: number; share: number; word?: number; roomy?: number };

/** What a text gets, in px, where the table scrolls anyway. */
const ROOMY = 160;

/** CJK characters are about twice as wide. */
function shownLength(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

/**
 * `grid-template-columns` and least width of all rows. Tracks depend on no text after they were made, so typing moves no column. The
 * first text column gives way on a narrow screen, where it sticks to the edge (`cqi` is 1% of the scroller's width).
 */
export function columnTracks(widths: readonly Width[], gutter: boolean) {
  const total = totalOf(widths) + (gutter ? GUTTER : 0);
  const froms = widths.map((width, index) =>
    index === 0 ? firstColumn(width) : laterColumn(width, total),
  );
  const tracks = widths.map(({ share }, index) => `minmax(${froms[index]}, ${share}fr)`);
  return {
    template: [...(gutter ? [`${GUTTER}px`] : []), ...tracks].join(' '),
    minWidth: `calc(${[...froms, `${gutter ? GUTTER : 0}px`].join(' + ')})`,
    /** What sticks to the edge; a cell scrolled into view stays clear of it. */
    edge: `calc(${firstColumn(widths[0], '%')} + ${gutter ? GUTTER : 0}px)`,
  };
}

/** A text widens by as much as the table lacks room, so that it reads well where the table scrolls. */
function laterColumn({ least, roomy = least }: Width, total: number): string {
  if (roomy <= least) return `${least}px`;
  return `clamp(${least}px, ${least + total}px - 100cqi, ${roomy}px)`;
}

/** It gives way down to its widest word, where that is about an id. */
function firstColumn(width: Width | undefined, unit: 'cqi' | '%' = 'cqi'): string {
  const { least = 0, word = 0 } = width ?? {};
  const floor = Math.max(112, Math.min(word, 140));
  return `clamp(${Math.min(least, floor)}px, 36${unit}, ${least}px)`;
}
