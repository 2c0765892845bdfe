import { type Atom, atomsOf } from '@/markdown/atoms';
import { trimBlanksEnd, trimBlanksStart } from '@/markdown/blanks';
import { type Block, isComment } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import type { Piece } from '@/markdown/outline';
import { type Span, trimmed } from '@/markdown/spans';
import { normaliseLabel } from '../heading-text';
import { blocksBelow } from './below-label';
import { splitPair } from './pair';

/** Whether a label, as labels are compared, is one that the region declares. */
export type IsKnown = (key: string) => boolean;

/** A label in a text, with offsets in it. */
export interface TextLabel {
  /** The label as labels are compared. */
  readonly key: string;
  /** The label with its colon and marks. */
  readonly mark: Span;
  /** Empty and after the colon when there is none. */
  readonly value: Span;
}

/** A label that is not bold: a line of a paragraph, or a bullet, `Key: value`. */
export interface PlainLabel extends TextLabel {
  /** The paragraph's or item's text, which is written as a whole. */
  readonly host: Atom;
}

/** A few words that do not start in lower case, as what goes on with a sentence does. */
const fewWords = /^[^\p{Ll}\s]\S*(?:\s+\S+){0,4}$/u;
/** Marks within a name are around all of it: `**Key: a** value` has no label. */
const evenlyMarked = /^([*_`]*)[^*`]*\1$/;
const joint = /(?:[ \t]*[|｜]|[ \t]+[·•])[ \t]*/g;
const longest = 60;

/**
 * The labels of a text in order: what stands before a colon at the start of a line, or after a `|` on a line of
 * labels. A label that the region does not declare is none of its fields, but it ends the value before it.
 */
export function textLabels(text: string, isKnown: IsKnown): readonly TextLabel[] {
  const starts: Start[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    starts.push(...labelsOnLine(line, { from: at, to: at }, isKnown));
    at += line.length + 1;
  }
  return starts.map(({ key, mark }, index) => {
    const end = starts[index + 1]?.before ?? text.length;
    return { key, mark, value: trimmed(text, mark.to, end) };
  });
}

interface Start extends Pick<TextLabel, 'key' | 'mark'> {
  /** Where what stands before the label ends. */
  readonly before: number;
}

/** The label that starts the line, and those that follow it there; `gap` parts the line from what stands before it. */
function labelsOnLine(line: string, gap: Span, isKnown: IsKnown): Start[] {
  const found = labelOf(line, isKnown);
  if (!found) return [];
  const { key, mark } = found;
  const own = { key, mark: { from: gap.to + mark.from, to: gap.to + mark.to }, before: gap.from };
  for (const { index, 0: cut } of line.matchAll(joint)) {
    const to = index + cut.length;
    if (index < mark.to || !labelOf(line.slice(to), isKnown)) continue;
    const next = { from: gap.to + index, to: gap.to + to };
    return [own, ...labelsOnLine(line.slice(to), next, isKnown)];
  }
  return [own];
}

function labelOf(line: string, isKnown: IsKnown): Pick<TextLabel, 'key' | 'mark'> | undefined {
  const words = trimBlanksStart(line);
  const { name, mark } = italicOf(words) ?? pairOf(words);
  const key = normaliseLabel(name);
  const isName = key !== '' && name.length <= longest && /[:：]/.test(mark.slice(name.length));
  if (!isName || !evenlyMarked.test(name)) return undefined;
  if (!isKnown(key) && !fewWords.test(name)) return undefined;
  const from = line.length - words.length;
  return { key, mark: { from, to: from + mark.length } };
}

function pairOf(words: string) {
  const { lead, name, joint: colon } = splitPair(words, 'text');
  return { name, mark: trimBlanksEnd(lead + name + colon) };
}

/** `*Key:* value`. */
function italicOf(words: string) {
  const [mark, , name] = /^([*_])(?![\s*_])([^*_\n]+)[:：]\1/.exec(words) ?? [];
  return mark === undefined || name === undefined ? undefined : { name, mark };
}

/** The plain labels of a piece that stand in no other label's value. */
export function plainLabelsOf({ chunk, blocks }: Piece, isKnown: IsKnown): readonly PlainLabel[] {
  const said = valuesOf(chunk.source, blocks);
  const hosts = new Set(blocks.filter((block) => isHost(block) && !said.has(block)));
  if (hosts.size === 0) return [];
  return atomsOf(chunk)
    .filter((atom) => hosts.has(atom.block) && isOwn(atom))
    .flatMap((host) => labelsIn(host, isKnown).map((label) => ({ ...label, host })));
}

/** The labels of a paragraph; those of an item that starts with one. */
export function labelsIn({ context, value }: Atom, isKnown: IsKnown): readonly TextLabel[] {
  const labels = textLabels(value, isKnown);
  return context === 'item' && labels[0]?.mark.from !== 0 ? [] : labels;
}

function isHost(block: Block): boolean {
  return block.kind === 'text' || (block.kind === 'list' && !block.ordered);
}

function isOwn({ context, item }: Atom): boolean {
  return context === 'text' || (context === 'item' && item?.level === 0 && !item.box);
}

/** The blocks that are what the bold labels above them say. */
function valuesOf(source: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const said = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'field') continue;
    for (const below of blocksBelow(source, blocks, block)) said.add(below);
    const { value } = block.field;
    const next = blocks.slice(index + 1).find((other) => !isComment(other));
    if (value.to === value.from && next) said.add(next);
  }
  return said;
}

/** Whether a block is nothing but these labels with their values. */
export function areAll({ chunk }: Piece, block: Block, labels: readonly PlainLabel[]): boolean {
  const started = labels.filter(({ mark }) => mark.from === 0).map(({ host }) => host);
  const hosts = atomsOf(chunk).filter((atom) => atom.block === block);
  return hosts.every((host) => started.includes(host));
}

/** Where the value stands in the source; the host's place where its lines are spelled differently there. */
export function sourceSpan(
  { source }: Chunk,
  { host, value }: Pick<PlainLabel, 'host' | 'value'>,
): Span {
  const from = sourceOffset(source, host, value.from);
  const to = sourceOffset(source, host, value.to);
  return from === undefined || to === undefined ? { from: host.from, to: host.to } : { from, to };
}

/** An offset of a text in the source, in which its lines may be indented. */
function sourceOffset(source: string, { from, to, value }: Atom, offset: number) {
  const written = source.slice(from, to).split('\n');
  const before = value.slice(0, offset).split('\n');
  const index = before.length - 1;
  const line = value.split('\n')[index] ?? '';
  if (!written[index]?.endsWith(line)) return undefined;
  const start = from + written.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  return start + written[index].length - line.length + (before[index]?.length ?? 0);
}
