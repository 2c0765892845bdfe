import { type Atom, atomsOf } from '@/markdown/atoms';
import { type Block, blocksOf, type FieldBlock } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { startOfLine } from '@/markdown/fences';
import { leadingBlanks } from '@/markdown/labels';
import { fail, ok, type Result } from '@/markdown/result';
import type { Span } from '@/markdown/spans';
import { trimReplacement } from '@/markdown/trim-replacement';
import { type Edited, replaceInChunk, soleChange, writeAtom } from '@/markdown/write';
import type { LeafKind } from '../kinds';
import type { LeafPlace } from '../place';
import type { Json } from '../value';
import { blankBelow } from './at-label';
import { blocksBelow } from './below-label';
import type { Reading } from './codec';
import { outsideKept } from './text-region';

/** A line that starts a list or a quote. */
const structure = /^(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)|>)/m;

const notReadBack =
  'These lines would not be read back: a list or quote below a label has no headings and no check boxes, ends all its fences, and no paragraph follows it';

/** A label with its value as one text: Markdown, without the indentation that its lines share. */
interface Below {
  readonly chunk: Chunk;
  readonly label: FieldBlock;
  /** The value with all lines that are its own; empty where the label says nothing. */
  readonly span: Span;
  readonly pad: string;
  readonly text: string;
}

/** Reads a label's words and the blocks below it as one value. */
export function leafBelow(
  chunk: Chunk,
  label: FieldBlock,
  blocks: readonly Block[],
  kind: LeafKind,
): Reading {
  const below = belowOf(chunk, label, blocks);
  const { text: value, span } = below;
  const atom: Atom = { context: 'raw', identity: 'markdown', value, block: label, ...span };
  const write: LeafPlace['write'] = (document, next) => writeBelow(document, below, next);
  return { value, place: { type: 'leaf', chunk, atom, kind, write } };
}

function belowOf(chunk: Chunk, label: FieldBlock, blocks: readonly Block[]): Below {
  const { source } = chunk;
  const { value, bullet, indent } = label.field;
  const [first] = blocks;
  const line = first ? startOfLine(source, first.from) : 0;
  const from = value.to > value.from || !first ? value.from : line;
  const span = { from, to: blocks.at(-1)?.to ?? value.to };
  const pad = first
    ? source.slice(line, line + leadingBlanks(source, line))
    : ' '.repeat(bullet ? indent : 0);
  return { chunk, label, span, pad, text: unindented(source.slice(span.from, span.to), pad) };
}

function unindented(lines: string, pad: string): string {
  return lines
    .split('\n')
    .map((line) => (line.startsWith(pad) ? line.slice(pad.length) : line))
    .join('\n');
}

/** Writes a value as the Markdown that it is; words that would be read as something else, as words. */
function writeBelow(document: MarkdownDocument, below: Below, next: Json): Result<Edited> {
  if (typeof next !== 'string') return fail('Expected a text');
  const written = writeMarkdown(document, below, next);
  if (written && readAgain(below, written.chunk) === next) return ok(written.edited);
  return structure.test(next) ? fail(notReadBack) : writeWords(document, below, next);
}

interface Written {
  readonly edited: Edited;
  /** The label's chunk after the edit. */
  readonly chunk: Chunk;
}

function writeMarkdown(
  document: MarkdownDocument,
  below: Below,
  next: string,
): Written | undefined {
  const { chunk, label, span } = below;
  const { to } = label.field.mark;
  const replaced = trimReplacement(to, chunk.source.slice(to, span.to), spelled(below, next));
  const edited = replaceInChunk(document, chunk, [replaced]);
  const now = soleChange(document, edited.document, chunk);
  return now && restKept(below, now) ? { edited, chunk: now } : undefined;
}

/** The label's value after an edit that left all before it as it was. */
function readAgain({ chunk, label }: Below, now: Chunk): string | undefined {
  const atom = atomsOf(now)[indexOf(chunk, label)];
  if (!atom) return undefined;
  const { block } = atom;
  if (block.kind !== 'field') return undefined;
  const blocks = blocksBelow(now.source, blocksOf(now), block);
  return blocks.length > 0 ? belowOf(now, block, blocks).text : atom.value;
}

/** Takes out what stands below the label, and writes its own value. */
function writeWords(document: MarkdownDocument, below: Below, next: string): Result<Edited> {
  const bare = writeMarkdown(document, below, '');
  const atom = bare && atomsOf(bare.chunk)[indexOf(below.chunk, below.label)];
  if (!bare || !atom)
    return fail('Without its list Markdown would read what stands around it as something else');
  const done = writeAtom(bare.edited.document, bare.chunk, atom, next);
  if (!done.ok) return done;
  const changes = bare.edited.changes.compose(done.value.changes);
  return ok({ document: done.value.document, changes });
}

function indexOf(chunk: Chunk, label: FieldBlock): number {
  return atomsOf(chunk).findIndex(({ block }) => block === label);
}

/** What stands after the label's colon: on its line, or below it where it starts with a list or quote. */
function spelled({ chunk: { source }, label, span, pad, text }: Below, next: string): string {
  const gap = source.slice(label.field.mark.to, Math.max(span.from, label.field.mark.to));
  const isApart = label.field.bullet || structure.test(next);
  const blank = isApart ? '' : blankBelow(source, span.to);
  if (next === '') return gap.trimEnd() + blank;
  const [isBelow, wasBelow] = [next, text].map((one) => one.search(structure) === 0);
  const kept = gap.trim() !== '' || (isBelow === wasBelow && gap !== '');
  const lead = kept ? gap : isBelow ? '\n' : ' ';
  const [head, ...rest] = next.split('\n').map((line) => (line.trim() === '' ? line : pad + line));
  const first = lead.endsWith('\n') ? head : next.split('\n')[0];
  return lead + [first, ...rest].join('\n') + blank;
}

/** Whether nothing changed but the label's value, and that holds no heading and nothing that does not end. */
function restKept({ chunk, label, span }: Below, now: Chunk): boolean {
  const index = indexOf(chunk, label);
  return (
    outsideKept(chunk, now, label.from, span.to) &&
    atomsOf(now)[index]?.identity === atomsOf(chunk)[index]?.identity
  );
}
