import { type Atom, atomsOf } from '@/markdown/atoms';
import { type Block, isComment } from '@/markdown/blocks';
import { type Chunk, isOpen } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine, startOfLine } from '@/markdown/fences';
import { fail, ok, type Result } from '@/markdown/result';
import { trimReplacement } from '@/markdown/trim-replacement';
import { type Edited, replaceInChunk, soleChange } from '@/markdown/write';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { AbsentPlace, LeafPlace } from '../place';
import type { Json } from '../value';
import type { Codec, Reading } from './codec';

/**
 * The Markdown of all free blocks that follow each other from the first on: paragraphs, lists,
 * tables, whatever stands there. A heading cannot stand in it, nor a fence or comment that does not end.
 */
export function markdownText(label: string, help?: string): Codec {
  return textCodec(label, help, absentText);
}

/** The next such run, after another codec's part; a new one is written at the region's end. */
export function furtherText(label: string, help?: string): Codec {
  return textCodec(label, help, absentEnd);
}

function textCodec(
  label: string,
  help: string | undefined,
  absent: (claims: Claims) => AbsentPlace,
): Codec {
  return {
    shape: { type: 'leaf', label, kind: kinds.prose, ...(help === undefined ? {} : { help }) },
    read: (claims) => {
      const blocks = firstRun(claims);
      const from = blocks[0];
      const to = blocks.at(-1);
      for (const block of blocks) claims.takeBlock(block);
      return from && to
        ? readSpan(claims.piece.chunk, from.from, to.to)
        : { value: '', place: absent(claims) };
    },
  };
}

/** The free blocks from the first on, up to one that another codec has taken, or to the rule that ends the region. */
function firstRun(claims: Claims): Block[] {
  const free = new Set(claims.blocks);
  const run: Block[] = [];
  for (const block of claims.piece.blocks) {
    if (isComment(block)) continue;
    if (free.has(block)) run.push(block);
    else if (run.length > 0) break;
  }
  while (isRule(run.at(-1)) && run.at(-1) === claims.piece.blocks.at(-1)) run.pop();
  return run;
}

function isRule(block: Block | undefined): boolean {
  return block?.kind === 'raw' && block.what === 'rule';
}

/** Whole blocks of a chunk as one text, written as one. */
export function readSpan(chunk: Chunk, start: number, to: number): Reading {
  const from = startOfLine(chunk.source, start);
  const value = chunk.source.slice(from, to);
  const block: Block = { kind: 'text', from, to };
  const atom: Atom = { context: 'raw', identity: 'markdown', value, block, from, to };
  const place: LeafPlace = {
    type: 'leaf',
    chunk,
    atom,
    kind: kinds.prose,
    write: (document, next) => writeSpan(document, chunk, from, to, next),
  };
  return { value, place };
}

function absentEnd(claims: Claims): AbsentPlace {
  const { chunk, blocks } = claims.piece;
  const last = blocks.findLast((block) => !isRule(block));
  if (!last) return absentText(claims);
  const at = endOfLine(chunk.source, last.to);
  return {
    type: 'absent',
    kind: kinds.prose,
    create: (document, value) =>
      typeof value === 'string'
        ? writeAround(document, chunk, at, at, `\n\n${value}`, value)
        : fail('Expected a text'),
  };
}

function absentText(claims: Claims): AbsentPlace {
  const { chunk, heading, from } = claims.piece;
  return {
    type: 'absent',
    kind: kinds.prose,
    create: (document: MarkdownDocument, value: Json): Result<Edited> => {
      const at = heading ? endOfLine(chunk.source, heading.to) : from;
      return typeof value === 'string'
        ? writeAround(document, chunk, at, at, heading ? `\n\n${value}` : value, value)
        : fail('Expected a text');
    },
  };
}

/** Takes whole blocks out, with one adjoining blank line; what stands before and after them must stay what it is. */
export function removeSpan(
  document: MarkdownDocument,
  chunk: Chunk,
  start: number,
  to: number,
): Result<Edited> {
  const { source } = chunk;
  const from = startOfLine(source, start);
  const end = endOfLine(source, to);
  const below = /^\n[ \t]*\n/.exec(source.slice(end))?.[0];
  const above = /\n[ \t]*\n$/.exec(source.slice(0, from))?.[0];
  const isLast = end === source.length && !source.endsWith('\n');
  const cut =
    below === undefined && (above !== undefined || isLast)
      ? { from: Math.max(0, from - (above ?? '\n').length), to: end }
      : { from, to: Math.min(source.length, end + (below ?? '\n').length) };
  const edited = replaceInChunk(document, chunk, [{ ...cut, insert: '' }]);
  const now = soleChange(document, edited.document, chunk);
  if (!now || !outsideKept(chunk, now, from, to))
    return fail('Without it Markdown would read what stands around as something else');
  return ok(edited);
}

function writeSpan(document: MarkdownDocument, chunk: Chunk, from: number, to: number, next: Json) {
  if (typeof next !== 'string') return fail('Expected a text');
  return writeAround(document, chunk, from, to, next, next);
}

/** Replaces a span of whole blocks; the atoms before and after it must stay what they are. */
function writeAround(
  document: MarkdownDocument,
  chunk: Chunk,
  from: number,
  to: number,
  insert: string,
  value: string,
): Result<Edited> {
  if (/^[ \t\r]*\n|[ \t\r\n]$/.test(value))
    return fail('A text cannot start with a blank line, nor end with a blank or a line break');
  const trimmed = trimReplacement(from, chunk.source.slice(from, to), insert);
  const edited = replaceInChunk(document, chunk, [trimmed]);
  const now = soleChange(document, edited.document, chunk);
  if (!now || !outsideKept(chunk, now, from, to))
    return fail('A heading, or a fence or comment that does not end, cannot stand here');
  return ok(edited);
}

/** Whether all atoms before `from` and after `to` are what they were, and no heading or open block stands between. */
export function outsideKept(before: Chunk, after: Chunk, from: number, to: number): boolean {
  if (isOpen(after) && !isOpen(before)) return false;
  const same = (a?: Atom, b?: Atom) => a?.identity === b?.identity && a?.value === b?.value;
  const old = atomsOf(before);
  const now = atomsOf(after);
  const head = old.filter((atom) => atom.to <= from && atom.block.from < from);
  const tail = old.filter((atom) => atom.from >= to && atom.block.from >= to);
  if (now.length < head.length + tail.length) return false;
  const middle = now.slice(head.length, now.length - tail.length);
  return (
    head.every((atom, i) => same(atom, now[i])) &&
    tail.every((_, i) => same(tail.at(-1 - i), now.at(-1 - i))) &&
    middle.every(({ context }) => context !== 'heading')
  );
}
