/** One line of a directory tree: an entry, or a line without a branch such as a blank or a remark. */
export interface TreeLine {
  /** 0 for what stands at the left margin. */
  readonly level: number;
  /** `src/`, `plan.md`; the whole line where it is no entry. */
  readonly name: string;
  /** What follows `#`, without it. */
  readonly comment: string;
  readonly kind: 'entry' | 'text';
}

const branch =
  /^((?:[│|][ \u00A0]{2,3}|[ \u00A0]{3,4}(?=[│|├└+`\\ \u00A0]))*)([├└+`|\\])(?:──|--)[ \u00A0]?(.*)$/u;
const unit = /[│|][ \u00A0]{2,3}|[ \u00A0]{3,4}/gu;
const remark = /^(.*?)\s+#\s?(.*)$/;

/** The text that a line was read from, and how it was drawn then: while that holds, the text stays. */
interface Origin {
  readonly source: string;
  readonly drawn: string;
}

const origins = new WeakMap<TreeLine, Origin>();

/**
 * Reads the lines of a tree; a line that is none of its own is text. Never fails. A line object remembers
 * its text: `printTree` gives it back as long as nothing changes it.
 */
export function readTree(text: string): readonly TreeLine[] {
  if (text === '') return [];
  const sources = text.split('\n');
  const lines = sources.map((source, index) => readLine(source, sources[index + 1]));
  for (const [index, line] of lines.entries())
    origins.set(line, { source: sources[index] ?? '', drawn: drawEntry(lines, index) });
  return lines;
}

function readLine(line: string, next: string | undefined): TreeLine {
  const match = branch.exec(line);
  if (match) {
    const level = (match[1]?.match(unit)?.length ?? 0) + 1;
    return { level, ...nameAndComment(match[3] ?? ''), kind: 'entry' };
  }
  if (isRoot(line, next)) return { level: 0, ...nameAndComment(line), kind: 'entry' };
  return { level: 0, name: line, comment: '', kind: 'text' };
}

/** At the margin a line is an entry when it names a folder or a file, or when branches follow. */
function isRoot(line: string, next: string | undefined): boolean {
  if (/^[\s#│|]|^$/.test(line)) return false;
  if (next !== undefined && branch.test(next)) return true;
  return /^\S+(?:\s+#.*)?$/.test(line.trimEnd());
}

function nameAndComment(text: string): { name: string; comment: string } {
  const match = remark.exec(text);
  return match
    ? { name: match[1] ?? '', comment: (match[2] ?? '').trimEnd() }
    : { name: text.trimEnd(), comment: '' };
}

/**
 * Draws a tree with the template's characters, or with its own where it is drawn in ASCII; a line that was read
 * and not changed stays as it was.
 */
export function printTree(lines: readonly TreeLine[]): string {
  const drawn = lines.map((_, index) => drawEntry(lines, index));
  const own = asciiMarks(lines);
  return lines
    .map((line, index) => {
      const entry = drawn[index] ?? '';
      const origin = origins.get(line);
      if (origin?.drawn === entry) return origin.source;
      const text = own ? inAscii(entry, own) : entry;
      if (line.comment === '') return text;
      return `${text.padEnd(commentColumn(lines, drawn, index) - 1)} # ${line.comment}`;
    })
    .join('\n');
}

interface Marks {
  readonly on: string;
  readonly last: string;
}

/** What stands for `├──` and `└──` in a tree without these. */
function asciiMarks(lines: readonly TreeLine[]): Marks | undefined {
  const sources = lines.map((line) => origins.get(line)?.source ?? '');
  if (sources.some((source) => /[│├└]/u.test(source))) return undefined;
  const marks = sources.flatMap((source) => branch.exec(source)?.[2] ?? []);
  const isLast = (mark: string) => mark === '`' || mark === '\\';
  const on = marks.find((mark) => !isLast(mark)) ?? '|';
  return marks.length > 0 ? { on, last: marks.find(isLast) ?? on } : undefined;
}

function inAscii(entry: string, { on, last }: Marks): string {
  return entry.replace(/^((?:│ {3}| {4})*)([├└])──/u, (_, lead: string, mark: string) => {
    return `${lead.replaceAll('│', '|')}${mark === '├' ? on : last}--`;
  });
}

/** The column of the `#`: where the line had it, else where the nearest comment of its run has it. */
function commentColumn(
  lines: readonly TreeLine[],
  drawn: readonly string[],
  index: number,
): number {
  const columnOf = (i: number) => {
    const line = lines[i];
    const source = line && line.comment !== '' ? origins.get(line)?.source : undefined;
    return source === undefined
      ? -1
      : source.lastIndexOf(`#`, source.length - (line?.comment.length ?? 0));
  };
  const [start, end] = runAround(drawn, index);
  for (let away = 0; away < end - start; away += 1)
    for (const i of [index - away, index + away])
      if (i >= start && i < end && columnOf(i) > 0) return columnOf(i);
  const commented = drawn.slice(start, end).filter((_, i) => lines[start + i]?.comment !== '');
  return Math.max(...commented.map((text) => text.length)) + 1;
}

/** The lines around `index` up to the next blank ones. */
function runAround(drawn: readonly string[], index: number): [number, number] {
  let start = index;
  while (start > 0 && drawn[start - 1]?.trim() !== '') start -= 1;
  let end = index + 1;
  while (end < drawn.length && drawn[end]?.trim() !== '') end += 1;
  return [start, end];
}

function drawEntry(lines: readonly TreeLine[], index: number): string {
  const { level, name, kind } = lines[index] as TreeLine;
  if (kind === 'text' || level === 0) return name;
  let lead = '';
  for (let outer = 1; outer < level; outer += 1)
    lead += goesOn(lines, index, outer) ? '│   ' : '    ';
  return `${lead}${goesOn(lines, index, level) ? '├── ' : '└── '}${name}`;
}

/** Whether another entry of that level follows before the branch ends. */
function goesOn(lines: readonly TreeLine[], index: number, level: number): boolean {
  for (let i = index + 1; i < lines.length; i += 1) {
    const next = lines[i] as TreeLine;
    if (isSpacer(next)) continue;
    if (next.kind === 'text' || next.level < level) return false;
    if (next.level === level) return true;
  }
  return false;
}

/** A line that only draws the branch on: `│`. */
function isSpacer({ kind, name }: TreeLine): boolean {
  return kind === 'text' && /^[\s│|]*[│|][\s│|]*$/.test(name);
}

/** Where the branch that starts at `index` ends. */
export function branchEnd(lines: readonly TreeLine[], index: number): number {
  const level = lines[index]?.level ?? 0;
  let end = index + 1;
  for (let i = end; i < lines.length; i += 1) {
    const next = lines[i] as TreeLine;
    if (isSpacer(next)) continue;
    if (next.kind === 'text' || next.level <= level) break;
    end = i + 1;
  }
  return end;
}

/**
 * Moves a branch in (1) or out (-1) by one level; where its neighbours do not allow that it stays. What is moved out
 * goes below the folder that it was in, whose other entries stay there.
 */
export function shiftBranch(
  lines: readonly TreeLine[],
  index: number,
  by: 1 | -1,
): readonly TreeLine[] {
  const line = lines[index];
  const before = lines.slice(0, index).findLast((other) => !isSpacer(other));
  if (!line || line.kind === 'text') return lines;
  const level = line.level + by;
  const most = before?.kind === 'entry' ? before.level + 1 : 0;
  if (level < 0 || level > most) return lines;
  const end = branchEnd(lines, index);
  const branch = lines
    .slice(index, end)
    .map((other) => (other.kind === 'entry' ? { ...other, level: other.level + by } : other));
  const to = by > 0 ? end : endAround(lines, index);
  return [...lines.slice(0, index), ...lines.slice(end, to), ...branch, ...lines.slice(to)];
}

/** Where the branch ends that the line at `index` is in. */
function endAround(lines: readonly TreeLine[], index: number): number {
  const level = lines[index]?.level ?? 0;
  const folder = lines
    .slice(0, index)
    .findLastIndex((other) => other.kind === 'entry' && other.level < level);
  return Math.max(branchEnd(lines, folder), branchEnd(lines, index));
}

/** The paths of the entries; what has entries under it is a folder. */
export function pathsOf(lines: readonly TreeLine[]): readonly string[] {
  const above: string[] = [];
  return lines.flatMap(({ level, name, kind }) => {
    if (kind === 'text') return [];
    above.length = Math.min(level, above.length);
    const path = [...above, name].join('');
    above.push(name.endsWith('/') ? name : `${name}/`);
    return [path];
  });
}
