import type { Block } from '@/markdown/blocks';
import { keptBy } from '@/markdown/kept';
import { labelAt, labelRows } from '@/markdown/labels';
import type { ListBlock } from '@/markdown/lists';
import type { Piece } from '@/markdown/outline';
import { trimmed } from '@/markdown/spans';
import type { TableBlock } from '@/markdown/tables';
import { plainLabelsOf, sourceSpan } from '../codecs/plain-labels';
import { labelKeys } from '../heading-text';
import { holdsPlaceholder, isFilled, type Spot } from './filled';
import type { Scope } from './scope';

/** A label with all that answers it: the text after it, or the blocks up to the next label. */
export interface Answer {
  readonly label: string;
  /** The label as labels are compared. */
  readonly key: string;
  /** The same without a remark in brackets. */
  readonly short: string;
  readonly piece: Piece;
  /** Offset of the label. */
  readonly at: number;
  readonly spots: readonly Spot[];
}

/** The labelled values of a piece in any layout: lines, bullets, value below its label. */
export const answersIn = keptBy(readAnswers);

interface Open {
  readonly label: string;
  readonly at: number;
  readonly spots: Spot[];
  /** A label with no text of its own: what follows answers it. */
  readonly heads: boolean;
  /** A label in running text stands above every bullet; a bullet only above those that are nested in it. */
  readonly level: number;
}

function readAnswers(piece: Piece): Answer[] {
  const { chunk, blocks } = piece;
  const answers: Open[] = [];
  /** The labels that what follows answers, the outermost first. */
  let heads: Open[] = [];
  const open = (label: string, at: number, from: number, to: number, level = -1): Open => {
    const spots = to > from ? [{ chunk, from, to }] : [];
    const opened = { label, at, spots, heads: to <= from, level };
    answers.push(opened);
    return opened;
  };
  const answer = (from: number, to: number) => {
    for (const { spots } of heads) spots.push({ chunk, from, to });
  };
  for (const block of blocks) {
    if (isSilent(block)) continue;
    if (block.kind === 'field') {
      const { label, mark, value, bullet, indent } = block.field;
      heads = heads.filter(({ level }) => bullet && indent > level);
      answer(mark.to, block.to);
      const opened = open(label, mark.from, value.from, value.to, bullet ? indent : -1);
      if (opened.heads) heads.push(opened);
    } else {
      if (heads.at(-1)?.spots.length && beginsAnew(chunk.source, block)) heads = [];
      answer(block.from, block.to);
    }
    if (block.kind === 'list') readItems(chunk.source, block, open);
    if (block.kind === 'table') readRows(chunk.source, block, open);
  }
  return answers.map(({ label, at, spots }) => {
    const [key = '', short = key] = keysOf(label);
    return { label, key, short, piece, at, spots };
  });
}

type OpenLabel = (label: string, at: number, from: number, to: number) => Open;

/** The labelled items of a list in which others are plain or nested. */
function readItems(source: string, { items }: ListBlock, open: OpenLabel): void {
  for (const [index, { text, level }] of items.entries()) {
    const label = labelAt(source, text.from);
    if (!label || label.to > text.to) continue;
    const next = items.findIndex((other, i) => i > index && other.level <= level);
    const end = items[(next < 0 ? items.length : next) - 1]?.text.to ?? text.to;
    const value = trimmed(source, label.to, end);
    open(label.label, text.from, value.from, value.to);
  }
}

/** The rows of a table that are labels. */
function readRows(source: string, table: TableBlock, open: OpenLabel): void {
  for (const { label, row } of labelRows(source, table)) {
    const [name, value] = row.cells;
    if (name && value) open(label, name.content.from, value.content.from, value.content.to);
  }
}

/** Below an answer that is there: running text, or a list that starts with a label of its own. */
function beginsAnew(source: string, block: Block): boolean {
  if (block.kind !== 'list') return block.kind === 'text';
  const first = block.items[0]?.text.from;
  return first !== undefined && labelAt(source, first) !== undefined;
}

function isSilent(block: Block): boolean {
  return block.kind === 'raw' && (block.what === 'comment' || block.what === 'rule');
}

/** The first label of these pieces with one of these names. */
export function answerTo(
  pieces: readonly Piece[],
  ...names: readonly string[]
): Answer | undefined {
  const wanted = names.map(wantedKey);
  for (const piece of pieces)
    for (const answer of answersIn(piece))
      if (wanted.includes(answer.key) || wanted.includes(answer.short)) return answer;
  for (const piece of pieces) {
    const plain = plainAnswer(piece, wanted);
    if (plain) return plain;
  }
  return undefined;
}

/** The answer after a label that is not bold, which says what it says on its own lines. */
function plainAnswer(piece: Piece, wanted: readonly string[]): Answer | undefined {
  const { chunk } = piece;
  const isWanted = (key: string) => wanted.includes(key);
  const found = plainLabelsOf(piece, isWanted).find(({ key }) => isWanted(key));
  if (!found) return undefined;
  const { key, host, value } = found;
  const spots = value.to > value.from ? [{ chunk, ...sourceSpan(chunk, found) }] : [];
  return { label: key, key, short: key, piece, at: host.from, spots };
}

const keys = new Map<string, string>();

/** The few names that checks ask for, each compared form made once. */
function wantedKey(name: string): string {
  const known = keys.get(name) ?? keysOf(name)[0] ?? '';
  keys.set(name, known);
  return known;
}

function keysOf(label: string): readonly string[] {
  return labelKeys(label.replaceAll('’', "'"));
}

/** All of it is filled: there is text, and no placeholder in it. */
export function isAnswered(scope: Scope, { spots }: Answer): boolean {
  return (
    spots.some((spot) => isFilled(scope, spot)) &&
    !spots.some((spot) => holdsPlaceholder(scope, spot))
  );
}
