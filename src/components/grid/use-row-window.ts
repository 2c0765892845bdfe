import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterFrame } from '../ui/after-frame';
import type { GridState } from './grid-state';
import {
  isSameWindow,
  type RowHeights,
  type RowWindow,
  rowHeights,
  rowsBetween,
  stepTo,
  windowFor,
} from './row-window';

/** From how many rows on only those near the screen are drawn. */
const LONG = 100;

/** How many rows are drawn before anything was measured. */
const FIRST = 40;

export type LongTable = { window: RowWindow; heights: RowHeights };

/** The rows of a long table that are drawn, as its scroller stands; null for a table that is drawn as a whole. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: GridState['rows'],
): LongTable | null {
  const [heights] = useState(rowHeights);
  const [drawn, setDrawn] = useState<RowWindow>({ first: 0, last: FIRST });
  const long = rows.length > LONG;
  const latest = useRef({ rows, drawn });

  useLayoutEffect(() => {
    latest.current = { rows, drawn };
  });

  useEffect(() => {
    const element = scroller.current;
    if (!long || element === null) return undefined;
    let goal = latest.current.drawn;
    let waits = false;
    let ended = false;
    const goOn = () => {
      waits = false;
      if (!ended) follow();
    };
    const follow = () => {
      const now = latest.current;
      noteHeights(element, now.rows, heights);
      const all = now.rows.map(({ uid }) => heights.of(uid));
      // The header lies over what is scrolled: what is gone to has to stay clear of it.
      const header = element.querySelector('thead')?.offsetHeight ?? 0;
      element.style.scrollPaddingBlockStart = `${header}px`;
      const top = element.scrollTop - header;
      const seen = rowsBetween(all, top, top + element.clientHeight + header);
      goal = windowFor(goal, seen, all.length);
      const next = stepTo(goal, now.drawn, seen);
      // At once: rows that come after the scrolled picture is painted would be seen as a gap.
      if (!isSameWindow(next, now.drawn)) flushSync(() => setDrawn(next));
      if (waits || isSameWindow(next, goal)) return;
      waits = true;
      afterFrame(goOn);
    };
    element.addEventListener('scroll', follow, { passive: true });
    const resized = typeof ResizeObserver === 'function' ? new ResizeObserver(follow) : undefined;
    resized?.observe(element);
    return () => {
      ended = true;
      element.removeEventListener('scroll', follow);
      resized?.disconnect();
    };
  }, [long, scroller, heights]);

  return long ? { window: drawn, heights } : null;
}

/** Only when a picture was drawn and nothing changed since: then it costs no layout of its own. */
function noteHeights(scroller: HTMLElement, rows: GridState['rows'], heights: RowHeights): void {
  for (const line of scroller.querySelectorAll<HTMLElement>('tr[data-row]')) {
    const row = rows[Number(line.dataset['row'])];
    if (row !== undefined) heights.note(row.uid, line.offsetHeight);
  }
}
