import { useMemo, useState } from 'react';
import { objectOf, textOf } from '@/components/fields/json-guards';
import { type SectionBinding, useSectionActions } from '@/components/fields/section-context';
import { type TrackedKey, trackKeys } from '@/components/grid/tracked-keys';
import { writeTyped } from '@/components/ui/typed-later';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
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
type Wish = { readonly line: number; readonly part: 'name' | 'comment' };

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
  const { edit, current } = useSectionActions();
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

  /** The lines once all that was typed is written, and where a line stands in them then. */
  const settle = ({ index, pending: isNew }: OutlineLine): Settled => {
    writeTyped();
    const now = readTree(textAt(current(), path));
    const grown = now.length - lines.length;
    return isNew && grown > 0
      ? { now, at: index + grown - 1, isNew: false }
      : { now, at: index, isNew };
  };
  const write = (before: Lines, next: Lines, what: string, more: WriteOptions = {}) => {
    if (next === before) return undefined;
    const written = textOfLines(next);
    if (written === undefined) return unfit;
    const whole: Operation = { type: 'set', path, value: written };
    return edit([whole], { label: `${what} in ${label}`, ...more })?.message;
  };
  const change = (index: number, part: Partial<TreeLine>, what: string) => {
    const next = lines.map((line, i) => (i === index ? { ...line, ...part } : line));
    return write(lines, next, what, { group: `${path.join('/')}/${index}/${what}` });
  };
  const focus = (line: number, part: Wish['part'] = 'name') => setWish({ line, part });
  const start = (now: Lines, pendingNow: Pending) => {
    setPending(pendingNow);
    focus(slotsOf(now, pendingNow).findIndex(({ isNew }) => isNew));
  };

  return {
    lines: shown,
    wish,
    focus,
    /** The focus is there: what is drawn anew at that place later does not take it again. */
    arrived: () => setWish(undefined),
    rename: ({ index, pending: isNew, line }: OutlineLine, name: string) => {
      if (!isNew) return change(index, { name }, 'Rename');
      if (name === '') return undefined;
      const entry = { ...line, name };
      const problem = write(lines, insertEntry(lines, index, entry), 'Add entry', {
        group: `${path.join('/')}/add`,
      });
      if (problem === undefined) setPending(undefined);
      return problem;
    },
    remark: ({ index }: OutlineLine, comment: string) => change(index, { comment }, 'Edit remark'),
    /** Below a line. */
    add: (below: OutlineLine) => {
      const { now, at } = settle(below);
      start(now, { index: at + 1, level: levelBelow(now, at) });
    },
    /** At the end: beside the last tree's entries, or a tree of its own. */
    append: (root: boolean) =>
      start(lines, { index: lines.length, level: root ? 0 : endLevel(lines) }),
    remove: (line: OutlineLine) => {
      const { now, at, isNew } = settle(line);
      focus(Math.max(0, at - 1));
      if (isNew) return setPending(undefined);
      const { name = '' } = now[at] ?? {};
      const within = branchEnd(now, at) - at - 1;
      const also = within === 0 ? '' : ` and the ${within} below it`;
      write(now, removeBranch(now, at), `Remove ${name}`, { notice: `Removed ${name}${also}` });
    },
    /** Whether a line has somewhere to go: to a sibling's place, or in and out by a level. */
    canMove: ({ index, pending: isNew }: OutlineLine, by: 1 | -1): boolean =>
      !isNew && moveBranch(lines, index, by) !== lines,
    canShift: ({ index, pending: isNew, line }: OutlineLine, by: 1 | -1): boolean => {
      const all = isNew ? lines.toSpliced(index, 0, line) : lines;
      return shiftBranch(all, index, by) !== all;
    },
    move: (line: OutlineLine, by: 1 | -1) => {
      const { now, at, isNew } = settle(line);
      const own = now[at];
      if (isNew || !own) return;
      const next = moveBranch(now, at, by);
      write(now, next, `Move ${own.name}`);
      focus(next.indexOf(own));
    },
    /** Moves a line in (1) or out (-1); false where it cannot go there. */
    shift: (line: OutlineLine, by: 1 | -1): boolean => {
      const { now, at, isNew } = settle(line);
      const all = isNew ? now.toSpliced(at, 0, line.line) : now;
      const next = shiftBranch(all, at, by);
      if (next === all) return false;
      const to = next.findIndex((other) => !all.includes(other));
      if (isNew) start(now, { index: to, level: line.line.level + by });
      else {
        const { name = '' } = now[at] ?? {};
        write(now, next, by > 0 ? `Indent ${name}` : `Outdent ${name}`);
        focus(to);
      }
      return true;
    },
    drop: ({ pending: isNew }: OutlineLine) => {
      if (isNew) setPending(undefined);
    },
  };
}

type WriteOptions = { readonly group?: string; readonly notice?: string };
type Settled = { readonly now: Lines; readonly at: number; readonly isNew: boolean };

/** The text of a value as it is now, which may be newer than what is drawn. */
function textAt({ surroundings }: SectionBinding, path: Path): string {
  const [, section, , ...members] = path;
  let value: Json | undefined = surroundings
    .now()
    .plan.sections.find(({ id }) => id === section)?.value;
  for (const member of members) value = objectOf(value)[member];
  return textOf(value);
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
