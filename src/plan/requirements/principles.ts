import { continues, isDelimiter, type TextLine, tableCells, textLines } from './text-lines';

export interface Principle {
  /** `I`, `3`; empty where principles are not numbered. */
  readonly number: string;
  readonly name: string;
  /** Its first paragraph, on one line. */
  readonly text: string;
  /** 1-based line of the constitution. */
  readonly line: number;
}

const section = /principles|prinzip|princ[ií]p[eio]|принцип|원칙|原則|原则|orientation/i;
/** A part of every constitution that is no principle of it. */
const frame = /^(?:governance|amendments?|purpose|scope|preamble|overview|introduction)\b/i;
const numbered =
  /^(?:(?:principle|article|prinzip|principe|principio|принцип|원칙)\s+|原[则則]\s*)?([IVXLC]+|\d+|[一二三四五六七八九十]+(?=、))\s*(?:[.:：)、]|\s[—–-])\s*(.+)$/iu;
const worded =
  /^(?:principle|article|prinzip|principe|principio|принцип|원칙)\s+([IVXLC]+|\d+)\s*(.*)$/iu;
const item = /^\s{0,3}(?:(?:[-*+]|(\d+)[.)])\s+|(?=\*\*[IVXLC\d]+[.:)]))(.*)$/;

/**
 * The principles of a constitution: the headings under "Core Principles" (in whichever language), else the
 * items that are listed there, else numbered headings wherever they stand. Never fails.
 */
export function readPrinciples(source: string): readonly Principle[] {
  const lines = textLines(source);
  const headings = lines.flatMap((line, index): Heading[] => {
    const heading = /^ {0,3}(#{2,4})\s/.exec(line.text);
    return heading ? [{ line, index, level: heading[1]?.length ?? 2 }] : [];
  });
  const inside = headings.filter(({ line }) => isInside(line));
  if (inside.length > 0) return withBold(lines, outermost(inside)).filter(isNamed);
  const listed = fromItems(lines);
  if (listed.length > 0) return listed;
  const tabled = fromRows(lines);
  if (tabled.length > 0) return tabled;
  return fromNumbered(lines, headings);
}

interface Heading {
  readonly line: TextLine;
  readonly index: number;
  readonly level: number;
}

/** The outermost headings with a number, each number once: one that comes again counts something else. */
function fromNumbered(lines: readonly TextLine[], headings: readonly Heading[]): Principle[] {
  const numbers = new Set<string>();
  return outermost(headings.filter(({ line }) => parts(title(line))))
    .map(({ line, index }) => fromHeading(lines, line, index))
    .filter(({ number, name }) => {
      const again = numbers.has(number);
      numbers.add(number);
      return !again && !frame.test(name) && isNamed({ name });
    });
}

const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(
  ' ',
);

function numberAfter(number: string): string | undefined {
  return /^\d+$/.test(number) ? String(Number(number) + 1) : numerals[numerals.indexOf(number) + 1];
}

/**
 * The principles of these headings, and of the bold lines among them that go on with their numbers. Bold
 * numbers under a heading that begin with another count something else.
 */
function withBold(lines: readonly TextLine[], headings: readonly Heading[]): Principle[] {
  return headings.flatMap(({ line, index }, at): Principle[] => {
    const found = [fromHeading(lines, line, index)];
    for (let next = index + 1; next < (headings[at + 1]?.index ?? lines.length); next += 1) {
      const { text, headings: above } = lines[next] as TextLine;
      if (above.at(-1) !== line.headings.at(-1)) break;
      const bold = /^\s{0,3}(?:[-*+]\s+)?\*\*(?=\w)/.test(text) && fromItem(lines, next);
      if (!bold || bold.number === '') continue;
      if (bold.number !== numberAfter(found.at(-1)?.number ?? '')) break;
      found.push(bold);
    }
    return found;
  });
}

function outermost(headings: readonly Heading[]): Heading[] {
  const level = Math.min(...headings.map((heading) => heading.level));
  return headings.filter((heading) => heading.level === level);
}

/** A template's bracketed name stands for none. */
function isNamed({ name }: Pick<Principle, 'name'>): boolean {
  return name !== '' && !/^\[.*\]$/.test(name);
}

/** The number and the name of a principle that is numbered. */
function parts(text: string): RegExpExecArray | null {
  return numbered.exec(text) ?? worded.exec(text);
}

/** Whether a heading speaks of principles, and is not itself the name of one. */
function speaks(heading: string): boolean {
  return section.test(worded.exec(heading)?.[2] ?? heading);
}

/** Under a heading that speaks of principles, the document's own title apart, and not that heading itself. */
function isInside({ headings }: TextLine): boolean {
  return headings.slice(1, -1).some(speaks);
}

function title({ headings }: TextLine): string {
  return (headings.at(-1) ?? '').replace(/[*_`]+/g, '').trim();
}

function fromHeading(lines: readonly TextLine[], line: TextLine, index: number): Principle {
  const whole = title(line);
  const match = parts(whole);
  const name = match?.[2]?.trim() || whole;
  const number = match?.[1] ?? '';
  return { number, name, text: paragraphAfter(lines, index), line: line.line };
}

function paragraphAfter(lines: readonly TextLine[], index: number): string {
  let at = index + 1;
  while (lines[at]?.text.trim() === '') at += 1;
  const words: string[] = [];
  for (; at < lines.length; at += 1) {
    const { text } = lines[at] as TextLine;
    if (/^ {0,3}#{1,6}\s/.test(text) || (words.length > 0 && !continues(text))) break;
    words.push(text.trim().replace(/^[-*+>]\s+/, ''));
  }
  return words.join(' ').trim();
}

/** `- **Name**: text`, `1. Name` or `**I. Name** text` directly under the heading that speaks of principles, and not within another. */
function fromItems(lines: readonly TextLine[]): Principle[] {
  const items = lines.flatMap(({ text, headings }, index) =>
    isUnder(headings) && item.test(text) ? [{ index, indent: text.search(/\S/) }] : [],
  );
  const least = Math.min(...items.map(({ indent }) => indent));
  return items.flatMap(({ index, indent }): Principle[] => {
    const principle = indent > least + 1 ? undefined : fromItem(lines, index);
    return principle && isNamed(principle) ? [principle] : [];
  });
}

function fromItem(lines: readonly TextLine[], index: number): Principle | undefined {
  const { text: source, line } = lines[index] as TextLine;
  const match = item.exec(source);
  if (!match) return undefined;
  const [whole, number = '', rest = ''] = match;
  const bold = /^\*\*(.+?)\*\*\s*[:：—–-]?\s*(.*)$/.exec(rest);
  const called = (bold?.[1] ?? rest).replace(/[:：]$/, '').trim();
  const own = parts(called);
  const name = own?.[2]?.trim() || called;
  const alone = whole.trim() === rest && !bold?.[2];
  const text = alone ? paragraphAfter(lines, index) : (bold?.[2] ?? '');
  return { number: own?.[1] ?? number, name, text, line };
}

function isUnder(headings: readonly string[]): boolean {
  return headings.length > 1 && speaks(headings.at(-1) ?? '');
}

/** The rows of a table there: the name in the column that is called so, a number in one before it, the text after it. */
function fromRows(lines: readonly TextLine[]): Principle[] {
  let header: readonly string[] | undefined;
  return lines.flatMap(({ text, line, headings }): Principle[] => {
    const cells = isUnder(headings) ? tableCells(text) : undefined;
    if (!cells) header = undefined;
    if (!cells || isDelimiter(cells)) return [];
    if (!header) {
      header = cells;
      return [];
    }
    const called = header.findIndex(
      (one) => section.test(one) || /^(?:principle|name|title)$/i.test(one),
    );
    const at = Math.max(0, called);
    const whole = (cells[at] ?? '').replace(/[*_`]+/g, '').trim();
    const match = parts(whole);
    const number = match?.[1] ?? /^(?:[IVXLC]+|\d+)\.?$/.exec(cells[at - 1] ?? '')?.[0] ?? '';
    const name = match?.[2]?.trim() || whole;
    if (!isNamed({ name })) return [];
    return [{ number: number.replace('.', ''), name, text: cells[at + 1] ?? '', line }];
  });
}
