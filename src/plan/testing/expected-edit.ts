import type { OracleCell, OraclePlace } from './line-oracle';

/**
 * Values whose spelling depends on nothing but the kind of place: one line, no blanks around it, and no
 * character that would need a decision how to escape it. Of all others the oracle only demands that the
 * edit stays within its line (`changedLines`) or is refused.
 */
export function spellsItself(value: string): boolean {
  return (
    value !== '' &&
    value === value.trim() &&
    !/[\n\r\\<>`~]/.test(value) &&
    /^[\p{L}\p{N}]/u.test(value) &&
    !/^\d+[.)]/.test(value) &&
    !/[*_[\]]/.test(value)
  );
}

/**
 * The text after a cell is set: `|` escaped, leading blanks as they were; where the column is padded the
 * trailing blanks give or take so that its width stays while the value fits.
 */
export function expectedAfterCell(
  text: string,
  cell: OracleCell,
  value: string,
): string | undefined {
  if (!spellsItself(value)) return undefined;
  const written = value.replaceAll('|', '\\|');
  const { slot, columnWidth } = cell;
  const room = slot.to - slot.from;
  const empty = cell.from === cell.to;
  const before = empty ? 1 : cell.from - slot.from;
  const behind = empty ? room - before : slot.to - cell.to;
  const padded = empty || behind > 1 || (behind === 1 && room === columnWidth);
  const least = !empty && behind === 0 ? 0 : 1;
  const after = padded ? Math.max(least, room - before - written.length) : behind;
  return replaced(text, cell.line, slot.from, slot.to, pad(before) + written + pad(after));
}

/** The text after a labelled value or a list item is set: the value's columns replaced, nothing else. */
export function expectedAfterValue(
  text: string,
  place: OraclePlace,
  value: string,
): string | undefined {
  if (!spellsItself(value) || value.includes('|')) return undefined;
  return replaced(text, place.line, place.from, place.to, value);
}

/** The lines, counted from 1, of `before` that an edit replaced, and how many stand there now. */
export function changedLines(
  before: string,
  after: string,
): { from: number; to: number; now: number } {
  const old = before.split('\n');
  const now = after.split('\n');
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { from: start + 1, to: old.length - end, now: now.length - end - start };
}

const pad = (count: number) => ' '.repeat(count);

function replaced(text: string, line: number, from: number, to: number, insert: string): string {
  const lines = text.split('\n');
  const mark = line === 1 && text.startsWith('\ufeff') ? 1 : 0;
  const old = lines[line - 1] ?? '';
  lines[line - 1] = old.slice(0, from + mark) + insert + old.slice(to + mark);
  return lines.join('\n');
}
