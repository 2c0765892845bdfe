import { branchEnd, printTree, readTree, type TreeLine } from './tree';

export type Lines = readonly TreeLine[];

/** A line that only sets apart: blank, or the branch drawn on. */
export function isGap({ kind, name }: TreeLine): boolean {
  return kind === 'text' && /^[\s│|]*$/.test(name);
}

export function hasBranch(lines: Lines, index: number): boolean {
  return branchEnd(lines, index) > index + 1;
}

/** The level of a new line right below one: inside a folder that has entries, else beside it. */
export function levelBelow(lines: Lines, index: number): number {
  const line = lines[index];
  if (line?.kind !== 'entry') return 0;
  return line.level + (hasBranch(lines, index) ? 1 : 0);
}

/** With a new entry; one at the margin stands apart from what is before it. */
export function insertEntry(lines: Lines, index: number, entry: TreeLine): Lines {
  const before = lines[index - 1];
  const apart = entry.level === 0 && before !== undefined && !isGap(before);
  return lines.toSpliced(index, 0, ...(apart ? [blank()] : []), entry);
}

/** Without an entry and what is in it; of two gaps that then meet, one goes too. */
export function removeBranch(lines: Lines, index: number): Lines {
  const end = branchEnd(lines, index);
  const before = lines[index - 1];
  const after = lines[end];
  const open = (line: TreeLine | undefined) => line === undefined || isGap(line);
  if (!open(before) || !open(after)) return lines.toSpliced(index, end - index);
  if (after !== undefined) return lines.toSpliced(index, end - index + 1);
  return before === undefined ? [] : lines.toSpliced(index - 1, end - index + 1);
}

/** A branch in the place of its sibling before (-1) or after (1) it; `lines` itself where there is none. */
export function moveBranch(lines: Lines, index: number, by: 1 | -1): Lines {
  const first = by < 0 ? siblingBefore(lines, index) : index;
  const second = by < 0 ? index : siblingAfter(lines, index);
  if (first === undefined || second === undefined) return lines;
  const firstEnd = branchEnd(lines, first);
  const secondEnd = branchEnd(lines, second);
  return [
    ...lines.slice(0, first),
    ...lines.slice(second, secondEnd),
    ...lines.slice(firstEnd, second),
    ...lines.slice(first, firstEnd),
    ...lines.slice(secondEnd),
  ];
}

function siblingBefore(lines: Lines, index: number): number | undefined {
  const level = lines[index]?.level ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at] as TreeLine;
    if (isGap(line)) continue;
    if (line.kind === 'text' || line.level < level) return undefined;
    if (line.level === level) return at;
  }
  return undefined;
}

function siblingAfter(lines: Lines, index: number): number | undefined {
  let at = branchEnd(lines, index);
  while (at < lines.length && isGap(lines[at] as TreeLine)) at += 1;
  const line = lines[at];
  return line?.kind === 'entry' && line.level === lines[index]?.level ? at : undefined;
}

/** The tree's text, when reading it gives these lines again; a name may look like something else. */
export function textOfLines(lines: Lines): string | undefined {
  const text = printTree(lines);
  const read = readTree(text);
  const same =
    read.length === lines.length &&
    read.every((line, at) => {
      const { level, name, comment, kind } = lines[at] as TreeLine;
      return (
        line.level === level && line.name === name && line.comment === comment && line.kind === kind
      );
    });
  return same ? text : undefined;
}

function blank(): TreeLine {
  return { level: 0, name: '', comment: '', kind: 'text' };
}
