/**
 * A reader of Markdown lines for tests, independent of the project's parser and codecs. It finds only
 * what is clear-cut, and says what a text must be after an edit. Whatever it leaves out is not wrong,
 * only not judged. Lines are counted from 1; columns are offsets within the line, without `\r`.
 */
export interface OraclePlace {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The value as a reader should see it. */
  readonly value: string;
}

export interface OracleCell extends OraclePlace {
  readonly index: number;
  readonly header: string;
  /** Columns between the two pipes, padding included. */
  readonly slot: { readonly from: number; readonly to: number };
  /** Width of the same column in the delimiter row. */
  readonly columnWidth: number;
}

export interface OracleLabel extends OraclePlace {
  readonly label: string;
}

export interface OracleItem extends OraclePlace {
  readonly task: boolean;
}

/** The text's lines without their endings; fences, comments, HTML and front matter are `undefined`. */
function openLines(text: string): (string | undefined)[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  let until: RegExp | undefined;
  return lines.map((line, index) => {
    if (until) {
      if (until.test(line)) until = undefined;
      return undefined;
    }
    until = blockEnd(line, index, lines);
    return until || /^\s*<|^ {4}|^\t|^\s*>/.test(line) ? undefined : line;
  });
}

/** The pattern of the line that ends the block which this line opens and does not close itself. */
function blockEnd(line: string, index: number, lines: readonly string[]): RegExp | undefined {
  const fence = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*)*(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence) return new RegExp(`^\\s*${fence[0] === '`' ? '`' : '~'}{${fence.length},}\\s*$`);
  if (index === 0 && line === '---' && lines.includes('---', 1)) return /^---$/;
  const verbatim = /^<(pre|script|style|textarea)\b/i.exec(line)?.[1];
  if (verbatim) return new RegExp(`</${verbatim}>`, 'i');
  const opened = line.lastIndexOf('<!--');
  if (opened >= 0 && !line.includes('-->', opened)) return /-->/;
  return /^\s*<[a-zA-Z/!?]/.test(line) && !line.startsWith('<!--') ? /^\s*$/ : undefined;
}

const blank = (line: string | undefined) => line !== undefined && line.trim() === '';
const atxHeading = /^#{1,6} +\S/;
const breaksBefore = (line: string | undefined, index: number) =>
  index < 0 || (line !== undefined && (blank(line) || atxHeading.test(line)));

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;
const tableRow = /^\|.*\|$/;

function slots(line: string): { from: number; to: number }[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(1).map((bar, i) => ({ from: (bars[i] ?? 0) + 1, to: bar }));
}

/** Cells of the tables that stand apart, with outer pipes and as many cells in every row. */
export function tableCells(text: string): OracleCell[] {
  const lines = openLines(text);
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const starts =
      line !== undefined && tableRow.test(line) && breaksBefore(lines[index - 1], index - 1);
    if (!starts || next === undefined || !delimiterRow.test(next)) return [];
    return cellsOfTable(lines, index);
  });
}

function cellsOfTable(lines: readonly (string | undefined)[], start: number): OracleCell[] {
  const headers = slots(lines[start] ?? '').map(
    ({ from, to }) => lines[start]?.slice(from, to).trim() ?? '',
  );
  const widths = slots(lines[start + 1] ?? '').map(({ from, to }) => to - from);
  const cells: OracleCell[] = [];
  for (let index = start + 2; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || !tableRow.test(line))
      return blank(line) || line === undefined ? cells : [];
    const found = slots(line);
    if (found.length !== headers.length || widths.length !== headers.length) return [];
    if (!/\\(?!\|)|<!--/.test(line))
      cells.push(...cellsOfRow(line, index + 1, found, headers, widths));
  }
  return cells;
}

function cellsOfRow(
  line: string,
  number: number,
  found: readonly { from: number; to: number }[],
  headers: readonly string[],
  widths: readonly number[],
): OracleCell[] {
  return found.map((slot, index) => {
    const raw = line.slice(slot.from, slot.to);
    const from = slot.from + (raw.trim() === '' ? 0 : raw.length - raw.trimStart().length);
    return {
      line: number,
      index,
      header: headers[index] ?? '',
      slot,
      from,
      to: from + raw.trim().length,
      value: raw.trim().replaceAll('\\|', '|'),
      columnWidth: widths[index] ?? 0,
    };
  });
}

const label = /^\*\*([^*_`\\|]+?)(?:\*\*:|:\*\*) +(\S.*?) *$/;

/** `**Key**: value` and `**Key:** value` on a line of their own, whose value ends with the line. */
export function labelledLines(text: string): OracleLabel[] {
  const lines = openLines(text);
  const whole = (line: string | undefined) =>
    line !== undefined && label.test(line) && !/[\\|]|<!--/.test(line);
  /** Lines of labels in a row whose first one stands apart: not those that run on from a list. */
  const runs = new Set<number>();
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const ends = index + 1 >= lines.length || breaksBefore(next, index + 1) || whole(next);
    const begins = breaksBefore(lines[index - 1], index - 1) || runs.has(index - 1);
    if (whole(line) && begins) runs.add(index);
    const match = runs.has(index) && ends ? label.exec(line ?? '') : null;
    const value = match?.[2];
    if (!match || value === undefined || /^[-+*#>=[<`~_|]|^\d+[.)]|^:/.test(value)) return [];
    const from = (line ?? '').lastIndexOf(value);
    return [
      { line: index + 1, from, to: from + value.length, value, label: match[1]?.trim() ?? '' },
    ];
  });
}

const item = /^([-*+]) (\[[ xX]\] )?([^\s[#>*_`~<|=:+\-\d\\].*?) *$/;

/** Whether indented lines follow after blank ones: they would belong to the item. */
function goesOn(lines: readonly (string | undefined)[], index: number): boolean {
  const next = lines.findIndex((line, i) => i > index && !blank(line));
  return next > index + 1 && (lines[next] === undefined || /^\s/.test(lines[next]));
}

/** Items of one line, not indented, that are no labels, in lists that stand apart. */
export function listItems(text: string): OracleItem[] {
  const lines = openLines(text);
  const mark = (line: string | undefined) => item.exec(line ?? '')?.[1];
  const found: OracleItem[] = [];
  for (const [index, line] of lines.entries()) {
    const match = line === undefined ? null : item.exec(line);
    const value = match?.[3];
    if (!match || value === undefined || /\\|\*\*|<!--/.test(value)) continue;
    if (goesOn(lines, index)) continue;
    const same = (other: string | undefined) => mark(other) === match[1];
    const begins = breaksBefore(lines[index - 1], index - 1) || same(lines[index - 1]);
    const last = index + 1 >= lines.length;
    if (!begins || !(last || breaksBefore(lines[index + 1], index + 1) || same(lines[index + 1])))
      continue;
    const from = match[0].indexOf(value, 2 + (match[2]?.length ?? 0));
    found.push({
      line: index + 1,
      from,
      to: from + value.length,
      value,
      task: match[2] !== undefined,
    });
  }
  return found;
}
