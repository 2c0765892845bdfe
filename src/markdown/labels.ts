import type { Block, FieldBlock } from './blocks';
import { endOfLine, startOfLine } from './fences';
import type { Item } from './lists';
import { type Span, trimmed } from './spans';
import type { Row, TableBlock } from './tables';

/** A labelled value: `**Key**: value`, `**Key:** value`, `**Key**：value`. */
export interface Field {
  readonly label: string;
  /** The label with its marks and colon. */
  readonly mark: Span;
  /** The value; empty and after the colon when there is none. It may span lines. */
  readonly value: Span;
  /** Another label stands on the same line. */
  readonly joined: boolean;
  /** What the value's further lines are indented by. */
  readonly indent: number;
  /** The field is a list item of its own: `- **Key**: value`. */
  readonly bullet: boolean;
}

const label =
  /(?:\*\*|__)(?![\s*_])((?:(?!\*\*|__)[^\n])+?)(?:(?:\*\*|__)([ \t]*[(（][^()（）\n]{1,80}[)）])?[ \t]*[:：]|[:：](?:\*\*|__))/y;
const joint = /(?:[ \t]*[|｜]|[ \t]+[·•])[ \t]*(?=(?:\*\*|__)[^\s*_])/g;

export interface LabelMatch {
  readonly label: string;
  /** A remark in brackets stands between the bold name and its colon; it is a part of the label. */
  readonly noted: boolean;
  readonly to: number;
}

/** The label that starts at `at`, if one does. */
export function labelAt(source: string, at: number): LabelMatch | undefined {
  label.lastIndex = at;
  const match = label.exec(source);
  if (!match) return undefined;
  const [whole, name = '', note = ''] = match;
  return { label: (name.trim() + note).trim(), noted: note !== '', to: at + whole.length };
}

const boldName = /^(\*\*|__)((?:(?!\1).)+?)[ \t]*[:：]?\1[ \t]*[:：]?$/;

/** What the first column of a table of labels is called where they are not bold. */
const labelColumn =
  /^\W*(?:area|aspect|attribute|category|dimension|field|item|key|label|property|topic)\W*$/i;

/** The rows of two cells that are labels: `| **Key** | value |`, and all below `| Field | Value |`. */
export function labelRows(source: string, { header, rows }: TableBlock) {
  if (header.cells.length !== 2) return [];
  const nameOf = ({ cells: [name, value, more] }: Row) =>
    name && value && !more ? source.slice(name.content.from, name.content.to) : '';
  const isOfLabels = labelColumn.test(nameOf(header));
  return [header, ...rows].flatMap((row) => {
    const name = nameOf(row);
    const label = boldName.exec(name)?.[2] ?? (isOfLabels && row !== header ? name : '');
    return label === '' ? [] : [{ label, row }];
  });
}

/** Splits a paragraph by line into labelled values and runs of text. */
export function paragraphBlocks(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let textFrom = -1;
  let at = from;
  while (at < to) {
    const lineStart = at + leadingBlanks(source, at);
    const lineTo = Math.min(endOfLine(source, at), to);
    if (labelAt(source, lineStart)) {
      if (textFrom >= 0) blocks.push(textBlock(source, textFrom, at));
      textFrom = -1;
      const end = endOfValue(source, lineTo, to);
      for (const field of fieldsOnLine(source, lineStart, lineTo, end)) blocks.push(field);
      at = end + 1;
    } else {
      if (textFrom < 0) textFrom = at;
      at = lineTo + 1;
    }
  }
  if (textFrom >= 0) blocks.push(textBlock(source, textFrom, to));
  return blocks;
}

function textBlock(source: string, from: number, to: number): Block {
  return { kind: 'text', ...trimmed(source, from, to) };
}

/** A value runs on over the paragraph's next lines until one starts with a label. */
function endOfValue(source: string, lineTo: number, to: number): number {
  let end = lineTo;
  while (end < to) {
    const next = end + 1;
    if (next >= to || labelAt(source, next + leadingBlanks(source, next))) break;
    end = Math.min(endOfLine(source, next), to);
  }
  return end;
}

function fieldsOnLine(source: string, from: number, lineTo: number, end: number): FieldBlock[] {
  const joints = jointsOnLine(source, from, lineTo);
  return [from, ...joints.map(({ to }) => to)].map((start, index) =>
    fieldBlock(source, start, joints[index]?.from ?? end, joints.length > 0),
  );
}

function jointsOnLine(source: string, from: number, to: number): Span[] {
  return [...source.slice(from, to).matchAll(joint)]
    .map(({ index, 0: { length } }) => ({ from: from + index, to: from + index + length }))
    .filter((found) => labelAt(source, found.to));
}

/** The field whose label starts at `from` and whose value ends by `to`. */
function fieldBlock(source: string, from: number, to: number, joined: boolean): FieldBlock {
  const match = labelAt(source, from) as LabelMatch;
  const value = trimmed(source, Math.min(match.to, to), to);
  const mark = { from, to: match.to };
  const field = { label: match.label, mark, value, joined, indent: 0, bullet: false };
  return { kind: 'field', from, to: Math.max(value.to, match.to), field };
}

/** What a value's further paragraphs are indented by, where its label starts its line. */
export const paragraphIndent = '  ';

/**
 * The field with the paragraph after it as a part of its value: one that is indented further than the
 * label's line, by less than code is, and holds no label.
 */
export function continuedField(
  source: string,
  before: Block | undefined,
  { from, to }: Span,
): FieldBlock | undefined {
  if (before?.kind !== 'field' || before.field.bullet) return undefined;
  const { field } = before;
  if (field.value.to === field.value.from) return undefined;
  const start = startOfLine(source, from);
  if (!/^ {2,3}[^ \t]/.test(source.slice(start, start + 4))) return undefined;
  if (/[ >]/.test(source[startOfLine(source, before.from)] ?? '')) return undefined;
  const blocks = paragraphBlocks(source, from, to);
  if (blocks.some(({ kind }) => kind === 'field')) return undefined;
  const value = trimmed(source, field.value.from, to);
  return { ...before, to: value.to, field: { ...field, value } };
}

const symbol = /(?:[\p{Extended_Pictographic}✓✗]\uFE0F?[ \t]*)?/uy;

/** The field that a list item is, when its text starts with a label, a symbol before it allowed. */
export function bulletField(source: string, { from, text, indent }: Item): FieldBlock | undefined {
  symbol.lastIndex = text.from;
  const start = text.from + (symbol.exec(source)?.[0].length ?? 0);
  const match = start < text.to ? labelAt(source, start) : undefined;
  if (!match || match.noted || match.to > text.to) return undefined;
  const value = trimmed(source, match.to, text.to);
  const mark = { from: start, to: match.to };
  const field = { label: match.label, mark, value, joined: false, indent, bullet: true };
  return { kind: 'field', from, to: Math.max(value.to, match.to), field };
}

export function leadingBlanks(source: string, at: number): number {
  let count = 0;
  while (source[at + count] === ' ' || source[at + count] === '\t') count += 1;
  return count;
}
