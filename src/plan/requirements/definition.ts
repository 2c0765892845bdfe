import { continues, isDelimiter, type TextLine, tableCells } from './text-lines';

/** Something that a line defines by its id: a list item, a heading, a row, a labelled line. */
export interface Definition {
  readonly id: string;
  readonly text: string;
  /** `[x]` true, another box false, no box null. */
  readonly done: boolean | null;
  readonly line: number;
  readonly headings: readonly string[];
  readonly layout: 'item' | 'heading' | 'row';
  /** Nothing but the wording tells it from a mention: `- FR-001 The system …`. */
  readonly bare: boolean;
}

/** A line that begins with an id and goes on with words. */
export interface Wording {
  readonly text: string;
  readonly headings: readonly string[];
  /** It is a list item of its own, not a line that begins a paragraph. */
  readonly item: boolean;
}

const lead =
  /^\s*(?:>\s*)*(?:(#{1,6})\s+|([-*+]|\d+[.)])\s+)?(?:\[([ xX~/-])\]\s*)?(?:<a\b[^>]*>\s*(?:<\/a>\s*)?)?(?:\p{Extended_Pictographic}\uFE0F?\s*)?([*_`[~]{0,4})\s*/u;
const joint = /^\s*(?:[:：]|[—–·-](?=\s|$))\s*/;
const numbered = /^[.)]\s/;
const note =
  /^\s*(?:[*_](?=[(（]))?(?:[(（][^()（）]*[)）]|(?<=\s)\[[^[\]]*\](?=[*_]|\s*[:：]))(?:[*_](?![*_]))?/;
const closing = /^[*_`\]~]+/;

/**
 * The definitions that lines make of ids like `id`, in order; an id may come twice. `states`: whether what
 * follows an id without any mark is what it stands for, and no remark about it.
 */
export function readDefinitions(
  all: readonly TextLine[],
  id: RegExp,
  states: (wording: Wording) => boolean,
): readonly Definition[] {
  const start = new RegExp(`^(?:${id.source})(?![\\p{L}\\p{N}]|[_–—-][\\p{L}\\p{N}])`, 'u');
  const lines = all.flatMap(parter(id, start));
  const found: Definition[] = [];
  let header: readonly string[] | undefined;
  for (const [index, line] of lines.entries()) {
    const cells = tableCells(line.text);
    if (!cells) header = undefined;
    else if (!isDelimiter(cells)) {
      if (!header) header = cells;
      const row = readRow(line, cells, header, start);
      if (row) found.push(row);
      continue;
    }
    const own = cells ? undefined : readLine(line, start);
    if (own?.bare && !isStated(lines, index, own.text, states)) continue;
    if (own) found.push({ ...own, text: wholeText(lines, index, own, start) });
  }
  return found;
}

/**
 * Makes a line of each definition in a line that has several: `- FR-001, FR-002: …` says the same of both, and
 * in `- FR-001: … FR-002: …` each has its own.
 */
function parter({ source: id }: RegExp, start: RegExp) {
  const joint = /[*_`]*\s*(?:[,/&+、]|(?:and|und)\s)\s*[*_`]*/;
  const same = new RegExp(
    `^(\\s*[^\\s\\p{L}][^\\p{L}]*)((?:${id}${joint.source})+${id})(?=[*_\`]*\\s*[:：—–-])`,
    'u',
  );
  const own = new RegExp(`(?<=[.;。；])\\s+(?=[*_\`]*${id}[*_\`]*\\s*[:：])`, 'u');
  return (line: TextLine): readonly TextLine[] => {
    const { text } = line;
    const [whole = '', lead = '', ids] = same.exec(text) ?? [];
    const parts = ids
      ? ids.split(joint).map((one) => lead + one + text.slice(whole.length))
      : text.split(own);
    if (parts.length === 1 || readLine({ ...line, text: parts[0] ?? '' }, start)?.bare !== false)
      return [line];
    return parts.map((part) => ({ ...line, text: part }));
  };
}

function isStated(
  lines: readonly TextLine[],
  index: number,
  text: string,
  states: (wording: Wording) => boolean,
): boolean {
  const { text: line = '', headings = [] } = lines[index] ?? {};
  const listed = item.test(line.replace(/^\s*(?:>\s*)+/, ''));
  const before = lines[index - 1]?.text ?? '';
  const begins = before.trim() === '' || /^#{1,6}\s/.test(before);
  return (
    (listed || begins) && /^\s/.test(text) && states({ text: text.trim(), headings, item: listed })
  );
}

function readLine(line: TextLine, start: RegExp): Definition | undefined {
  const [before = '', hashes, bullet, box, marks = ''] = lead.exec(line.text) ?? [];
  const id = start.exec(line.text.slice(before.length))?.[0];
  if (id === undefined) return undefined;
  let rest = line.text.slice(before.length + id.length);
  let closed = closing.test(rest);
  rest = rest.replace(closing, '');
  const noted = note.exec(rest);
  if (noted) rest = rest.slice(noted[0].length);
  closed ||= closing.test(rest);
  rest = rest.replace(closing, '');
  if (bullet && numbered.test(rest)) rest = rest.replace(/^[.)]/, ':');
  const apart = joint.test(rest) || rest.trim() === '';
  const marked = closed && marks !== '';
  const bare = !apart && !marked && !hashes && !box && !(bullet && noted);
  return {
    id,
    text: bare ? rest : unbalanced(rest.replace(joint, ''), closed ? '' : marks),
    bare,
    done: box === undefined ? null : /x/i.test(box),
    line: line.line,
    headings: line.headings,
    layout: hashes ? 'heading' : 'item',
  };
}

/** The text without the mark that closes what opened before the id: `**FR-001: System** saves`. */
function unbalanced(text: string, open: string): string {
  const mark = /\*\*|__|[*_`]/.exec(open)?.[0];
  return mark === undefined ? text : text.replace(mark, '').trimStart();
}

/** A definition's text with the lines that go on with it, and with the list that a colon announces. */
function wholeText(
  lines: readonly TextLine[],
  index: number,
  own: Definition,
  start: RegExp,
): string {
  if (own.layout === 'heading') return plain(own.text);
  const text = plain(
    (own.text + more(lines, index, start)).replace(own.text.trim() ? /^$/ : joint, ''),
  );
  if (!/[:：]$/.test(text)) return text;
  const items = itemsBelow(lines, index);
  return items.length === 0 ? text : `${text} ${items.join('; ')}`;
}

const item = /^(\s*)(?:[-*+]|\d+[.)])\s+(.*)$/;

/** The items that are set in under a list item, and what goes on with each of them. */
function itemsBelow(lines: readonly TextLine[], index: number): string[] {
  const depth = indentOf(lines[index]);
  const items: string[] = [];
  for (const { text } of lines.slice(index + 1)) {
    if (text.trim() === '') continue;
    const found = item.exec(text);
    if (found && (found[1]?.length ?? 0) <= depth) break;
    if (found) items.push(found[2] ?? '');
    else if (!continues(text) || indentOf({ text }) <= depth) break;
    else if (items.length > 0) items.push(`${items.pop()} ${text.trim()}`);
  }
  return items.map((text) => plain(text).replace(/[.;,；，。]$/u, ''));
}

function indentOf(line: { readonly text: string } | undefined): number {
  return /^\s*/.exec(line?.text ?? '')?.[0].length ?? 0;
}

/** The lines that go on with a definition's text, up to one that defines another. */
function more(lines: readonly TextLine[], index: number, start: RegExp): string {
  let text = '';
  let last = lines[index]?.line ?? 0;
  for (let i = index + 1; i < lines.length; i += 1) {
    const next = lines[i] as TextLine;
    if (next.line !== last + 1 || !continues(next.text)) break;
    if (readLine(next, start)?.bare === false) break;
    text += ` ${next.text.trim()}`;
    last = next.line;
  }
  return text;
}

const textColumn =
  /requirement|description|statement|summary|title|text|name|task|anforderung|beschreibung|exigence|requisito|descripci|требовани|описание|요구|설명|需求|要求|描述/i;

function readRow(
  line: TextLine,
  cells: readonly string[],
  header: readonly string[],
  start: RegExp,
): Definition | undefined {
  const at = cells.slice(0, 2).findIndex((cell) => idOf(cell, start) !== undefined);
  const id = idOf(cells[at] ?? '', start);
  if (id === undefined) return undefined;
  const named = header.findIndex((name, i) => i !== at && textColumn.test(name));
  const text = cells[named < 0 ? at + 1 : named] ?? '';
  const { headings } = line;
  return {
    id,
    text: plain(text),
    done: null,
    line: line.line,
    headings,
    layout: 'row',
    bare: false,
  };
}

/** The id that is a whole cell. */
function idOf(cell: string, start: RegExp): string | undefined {
  const bare = cell.replace(/^[*_`[~]+|[*_`\]~]+(?:\([^()]*\)[*_`~]*)?$/g, '');
  const id = start.exec(bare)?.[0];
  return id === bare ? id : undefined;
}

/** Without the marks that a bold or quoted whole leaves at its ends, white space folded. */
function plain(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const match = /^(\*\*|__)(.*)\1$/.exec(folded);
  return match && !match[2]?.includes(match[1] ?? '') ? (match[2] ?? '') : folded;
}
