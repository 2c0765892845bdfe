import { ChangeSet, type Text } from '@codemirror/state';

export interface Mapped {
  /** Ours, on the text after theirs. */
  readonly ours: ChangeSet;
  /** Theirs, on the text after ours. */
  readonly theirs: ChangeSet;
}

/**
 * Our change and theirs, both made on one text, each put after the other. Where both insert at one place,
 * theirs comes first, unless that would part what is typed at a line's edge from its line.
 */
export function mapBoth(ours: ChangeSet, theirs: ChangeSet): Mapped {
  const yours = insertions(theirs);
  const first = new Set<number>();
  for (const [at, inserted] of insertions(ours)) {
    const other = yours.get(at);
    if (other && comesFirst(inserted, other)) first.add(at);
  }
  if (first.size === 0) return { ours: ours.map(theirs), theirs: theirs.map(ours, true) };
  const [early, late] = split(ours, (from) => first.has(from));
  const [after, before] = split(theirs, (from) => first.has(from));
  return {
    ours: both(early.map(theirs, true), late.map(theirs)),
    theirs: both(before.map(ours, true), after.map(ours)),
  };
}

/** Lines stand apart from the line at whose edge they are inserted: after its end, or before its start. */
function comesFirst(inserted: Text, other: Text): boolean {
  return inserted.lines > 1
    ? isBlank(inserted.line(inserted.lines).text) && other.lines === 1
    : isBlank(other.line(1).text) && other.lines > 1;
}

function isBlank(text: string): boolean {
  return text === '' || text === '\r';
}

function both(one: ChangeSet, other: ChangeSet): ChangeSet {
  return one.compose(other.map(one));
}

/** What is inserted where nothing is replaced, by its place. */
function insertions(set: ChangeSet): Map<number, Text> {
  const found = new Map<number, Text>();
  set.iterChanges((from, to, _fromB, _toB, inserted) => {
    if (from === to) found.set(from, inserted);
  });
  return found;
}

type Meant = (from: number, to: number, inserted: Text) => boolean;

/** The pieces of a change set that are meant, and the others, both on the text before it. */
function split(set: ChangeSet, meant: Meant): readonly [ChangeSet, ChangeSet] {
  const those: { from: number; to: number; insert: Text }[] = [];
  const others: typeof those = [];
  set.iterChanges((from, to, _fromB, _toB, insert) => {
    (meant(from, to, insert) ? those : others).push({ from, to, insert });
  });
  const of = (pieces: typeof those) => ChangeSet.of(pieces, set.length);
  return [of(those), of(others)];
}
