/** The rows that are drawn, both ends included. */
export type RowWindow = { first: number; last: number };

/** What is known of the heights of rows, in px; a row keeps its number (`uid`) through renaming and moving. */
export type RowHeights = {
  note: (uid: number, height: number) => void;
  /** As it was drawn last, else the mean of those that were. */
  of: (uid: number) => number;
};

/** Height of a row of one line, in px. */
const LINE = 33;
/** How many rows are drawn before and after those in sight, how few of them may be left, and how many come at a time. */
const AROUND = 12;
const LEAST = 6;
const STEP = 5;

export function rowHeights(): RowHeights {
  const known = new Map<number, number>();
  let sum = 0;
  return {
    note: (uid, height) => {
      sum += height - (known.get(uid) ?? 0);
      known.set(uid, height);
    },
    of: (uid) => known.get(uid) ?? (known.size === 0 ? LINE : Math.round(sum / known.size)),
  };
}

/** The rows of which a part lies between two distances from the first row's top. */
export function rowsBetween(heights: readonly number[], from: number, to: number): RowWindow {
  let first = heights.length - 1;
  let last = 0;
  let top = 0;
  for (const [index, height] of heights.entries()) {
    if (top + height > from && index < first) first = index;
    if (top < to) last = index;
    top += height;
  }
  return { first: Math.max(0, first), last: Math.max(last, first, 0) };
}

/** The rows to draw for those in sight; the ones before as long as enough of them are left around. */
export function windowFor(before: RowWindow, seen: RowWindow, count: number): RowWindow {
  const enough =
    before.first <= Math.max(0, seen.first - LEAST) &&
    before.last >= Math.min(count - 1, seen.last + LEAST);
  if (enough) return before;
  return {
    first: Math.max(0, seen.first - AROUND),
    last: Math.min(count - 1, seen.last + AROUND),
  };
}

/** The rows to draw next on the way to those of `goal`: a few more each time, all of them where one in sight is not drawn. */
export function stepTo(goal: RowWindow, drawn: RowWindow, seen: RowWindow): RowWindow {
  if (drawn.first > seen.first || drawn.last < seen.last) return goal;
  return {
    first: Math.max(goal.first, drawn.first - STEP),
    last: Math.min(goal.last, drawn.last + STEP),
  };
}

export function isSameWindow(one: RowWindow, other: RowWindow): boolean {
  return one.first === other.first && one.last === other.last;
}

/** A row that is drawn, or rows that are left out. */
export type Stretch = { row: number } | { from: number; to: number };

/** The whole table as rows and gaps: those of the window, and one more that has to be there (the active row). */
export function stretchesOf(window: RowWindow, active: number, count: number): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  const draw = (row: number) => {
    if (row > next) stretches.push({ from: next, to: row - 1 });
    stretches.push({ row });
    next = row + 1;
  };
  if (active >= 0 && active < Math.min(window.first, count)) draw(active);
  for (let row = window.first; row <= Math.min(window.last, count - 1); row += 1) draw(row);
  if (active >= next && active < count) draw(active);
  if (next < count) stretches.push({ from: next, to: count - 1 });
  return stretches;
}
