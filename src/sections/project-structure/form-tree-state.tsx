import { useMemo, useState } from 'react';
import { useSectionActions } from '@/components/fields/section-context';
import { type TrackedKey, trackKeys } from '@/components/grid/tracked-keys';
import type { Operation, Path } from '@/plan/operation';
import {
  hasBranch,
  insertEntry,
  isGap,
  type Lines,
  levelBelow,
  moveBranch,
  removeBranch,
  textOfLines,
} from './compute/outline';
import { branchEnd, readTree, shiftBranch, type TreeLine } from './compute/tree';

/** A line of the outline as it is drawn. */
export interface OutlineLine {
  readonly uid: number;
  /** In the tree's lines; for a new one, where it will stand. */
  readonly index: number;
  readonly line: TreeLine;
  readonly gap: boolean;
  readonly folder: boolean;
  /** Not in the text before its first letter. */
  readonly pending: boolean;
}

/** The place that is to take the focus; a new object each time. */
export type Wish = { readonly line: number; readonly part: 'name' | 'comment' };

const pendingKey = '\u0000pending';
const unfit = 'This does not fit into a directory tree here';

interface Pending {
  readonly index: number;
  readonly level: number;
}

interface OutlineOptions {
  readonly path: Path;
  readonly label: string;
  readonly text: string;
}

/** A directory tree as an outline, and what can be done to its lines. Every change is one undo step. */
export function useOutline({ path, label, text }: OutlineOptions) {
  const { edit } = useSectionActions();
  const lines = useMemo(() => readTree(text), [text]);
  const [pending, setPending] = useState<Pending>();
  const [wish, setWish] = useState<Wish>();
  const [kept, setKept] = useState<readonly TrackedKey[]>([]);
  const slots = slotsOf(lines, pending);
  const tracked = trackKeys(
    kept,
    slots.map(({ key }) => key),
  );
  if (tracked !== kept) setKept(tracked);
  const shown = slots.map(
    ({ line, index, isNew = false }, place): OutlineLine => ({
      uid: tracked[place]?.uid ?? place,
      index,
      line,
      gap: isGap(line),
      folder: line.name.endsWith('/') || (!isNew && hasBranch(lines, index)),
      pending: isNew,
    }),
  );

  const write = (next: Lines, what: string, more: { group?: string; notice?: string } = {}) => {
    if (next === lines) return undefined;
    const written = textOfLines(next);
    if (written === undefined) return unfit;
    const whole: Operation = { type: 'set', path, value: written };
    return edit([whole], { label: `${what} in ${label}`, ...more })?.message;
  };
  const change = (index: number, part: Partial<TreeLine>, what: string) => {
    const next = lines.map((line, i) => (i === index ? { ...line, ...part } : line));
    return write(next, what, { group: `${path.join('/')}/${index}/${what}` });
  };
  const focus = (line: number, part: Wish['part'] = 'name') => setWish({ line, part });

  return {
    lines: shown,
    wish,
    focus,
    rename: ({ index, pending: isNew, line }: OutlineLine, name: string) => {
      if (!isNew) return change(index, { name }, 'Rename');
      if (name === '') return undefined;
      const entry = { ...line, name };
      const problem = write(insertEntry(lines, index, entry), 'Add entry', {
        group: `${path.join('/')}/add`,
      });
      if (problem === undefined) setPending(undefined);
      return problem;
    },
    remark: ({ index }: OutlineLine, comment: string) => change(index, { comment }, 'Edit remark'),
    /** Below a line; without one, at the end: beside the last tree's entries, or a tree of its own. */
    add: (below?: OutlineLine, root = false) => {
      const index = below === undefined ? lines.length : below.index + 1;
      const level = below ? levelBelow(lines, below.index) : root ? 0 : endLevel(lines);
      setPending({ index, level });
      focus(slotsOf(lines, { index, level }).findIndex(({ isNew }) => isNew));
    },
    remove: ({ index, pending: isNew, line }: OutlineLine) => {
      focus(Math.max(0, index - 1));
      if (isNew) return setPending(undefined);
      const within = branchEnd(lines, index) - index - 1;
      const also = within === 0 ? '' : ` and the ${within} below it`;
      write(removeBranch(lines, index), `Remove ${line.name}`, {
        notice: `Removed ${line.name}${also}`,
      });
    },
    move: ({ index, pending: isNew, line }: OutlineLine, by: 1 | -1) => {
      if (isNew) return;
      const next = moveBranch(lines, index, by);
      write(next, `Move ${line.name}`);
      focus(next.indexOf(line));
    },
    /** Whether the line could move in (1) or out (-1). */
    shift: ({ index, pending: isNew, line }: OutlineLine, by: 1 | -1): boolean => {
      const all = isNew ? lines.toSpliced(index, 0, line) : lines;
      const next = shiftBranch(all, index, by);
      if (next === all) return false;
      if (!isNew) write(next, by > 0 ? `Indent ${line.name}` : `Outdent ${line.name}`);
      const now = isNew ? { index, level: line.level + by } : undefined;
      setPending(now);
      focus(now ? slotsOf(lines, now).findIndex(({ isNew: own }) => own) : index);
      return true;
    },
    drop: ({ pending: isNew }: OutlineLine) => {
      if (isNew) setPending(undefined);
    },
  };
}

export type Outline = ReturnType<typeof useOutline>;

interface Slot {
  readonly key: string;
  readonly line: TreeLine;
  readonly index: number;
  readonly isNew?: boolean;
}

/** The lines with the new one among them, apart from what is before it where it will be so. */
function slotsOf(lines: Lines, pending: Pending | undefined): Slot[] {
  const own = lines.map((line, index): Slot => ({ key: line.name, line, index }));
  if (pending === undefined) return own;
  const index = Math.min(pending.index, lines.length);
  const line: TreeLine = { level: pending.level, name: '', comment: '', kind: 'entry' };
  const added = insertEntry(lines, index, line).slice(index, index + 2);
  const gap = added[0] === line ? [] : added.slice(0, 1);
  return own.toSpliced(index, 0, ...gap.map((blank) => ({ key: '', line: blank, index })), {
    key: pendingKey,
    line,
    index,
    isNew: true,
  });
}

function endLevel(lines: Lines): number {
  const roots = lines.filter(({ kind, level }) => kind === 'entry' && level === 0);
  return roots.length > 0 ? 1 : 0;
}
