import { useState } from 'react';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { type TrackedKey, trackKeys } from '../grid/tracked-keys';
import { useSectionActions } from './section-context';

/** Where a new item waits for its first letter: an empty one is not written into the text. */
const pendingKey = '\u0000pending';

interface ItemsOptions {
  path: Path;
  /** What one item is called, as "warning sign". */
  word: string;
  texts: readonly string[];
  make: (text: string) => Json;
}

/** The line that is to take the focus; a new object each time. */
export type FocusWish = { readonly line: number };

export type ItemLine = { uid: number; index: number; text: string; pending: boolean };

/** The items of a list with at most one new one among them, and what can be done to them. */
export function useItems({ path, word, texts, make }: ItemsOptions) {
  const { edit } = useSectionActions();
  const [pending, setPending] = useState<number>();
  const [focus, setFocus] = useState<FocusWish>();
  const [kept, setKept] = useState<readonly TrackedKey[]>([]);
  const at = pending === undefined ? -1 : Math.min(pending, texts.length);
  const keys = at < 0 ? texts : texts.toSpliced(at, 0, pendingKey);
  const tracked = trackKeys(kept, keys);
  if (tracked !== kept) setKept(tracked);
  const lines = tracked.map(
    ({ uid }, line): ItemLine => ({
      uid,
      index: at >= 0 && line > at ? line - 1 : line,
      text: line === at ? '' : (keys[line] ?? ''),
      pending: line === at,
    }),
  );

  const run = (operation: Operation, label: string, notice?: string) =>
    edit([operation], { label, ...(notice === undefined ? {} : { notice }) })?.message;

  return {
    lines,
    focus,
    add: (index = texts.length) => {
      setPending(index);
      setFocus({ line: index });
    },
    /** Writes a new item with its first letter. */
    start: (line: ItemLine, text: string): string | undefined => {
      if (text === '') return undefined;
      const problem = edit([{ type: 'insert', path, index: line.index, value: make(text) }], {
        label: `Add ${word}`,
        group: path.join('/'),
      });
      if (problem === undefined) setPending(undefined);
      return problem?.message;
    },
    remove: (line: ItemLine) => {
      setFocus({ line: Math.max(0, line.index - 1) });
      if (line.pending) return setPending(undefined);
      run({ type: 'remove', path, index: line.index }, `Remove ${word}`, `Removed ${word}`);
    },
    move: (line: ItemLine, by: 1 | -1) => {
      const to = line.index + by;
      if (line.pending || to < 0 || to >= texts.length) return;
      setFocus({ line: to });
      run({ type: 'move', path, index: line.index, to }, `Move ${word}`);
    },
    drop: (line: ItemLine) => {
      if (line.pending) setPending(undefined);
    },
  };
}
