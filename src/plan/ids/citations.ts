import type { Chunk } from '@/markdown/chunk';
import { type InlinePart, inlinePartsOf } from '@/markdown/inline';
import { keptBy } from '@/markdown/kept';
import { shifted } from '@/markdown/spans';
import type { TableLine } from '@/markdown/tables';
import { idToken } from '../id-pattern';
import { codeNodes, quietPart } from './quiet-text';

export interface Citation {
  readonly id: string;
  /** Offset in the text it was read from. */
  readonly from: number;
  readonly to: number;
}

const silent = new Set([...codeNodes, 'URL', 'LinkLabel', 'LinkTitle', 'Autolink', 'HTMLTag']);

/** Task lists number their tasks `T001`, too. */
const token = `(?:${idToken}|T\\d{3}[A-Za-z]?)`;
const cited = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(${token})(?:([-–—]|\\.{2,3}|…)(${token}|\\d{1,6}))?(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`,
  'gu',
);

/**
 * The ids in a chunk's text, outside code, comments and link targets. A range cites its ends; the end of
 * `FR-001–005` is its digits, and reads as `FR-005`.
 */
export const citationsOf = keptBy((chunk: Chunk): readonly Citation[] =>
  inlinePartsOf(chunk).flatMap((part) =>
    citedIn(part).map((citation) => ({ ...citation, ...shifted(citation, part.from) })),
  ),
);

const inLine = new WeakMap<TableLine, readonly Citation[]>();

/** The citations of a part, with offsets in its text; those of a row are kept by its line. */
function citedIn(part: InlinePart): readonly Citation[] {
  const known = part.line && inLine.get(part.line);
  const citations = known ?? readCitations(part);
  if (part.line) inLine.set(part.line, citations);
  return citations;
}

function readCitations(part: InlinePart): Citation[] {
  if (part.text.search(cited) < 0) return [];
  return [...quietPart(part, silent).matchAll(cited)].flatMap(readMatch);
}

function readMatch({ index, 1: first = '', 2: joint = '', 3: last }: RegExpExecArray): Citation[] {
  const start: Citation = { id: first, from: index, to: index + first.length };
  if (last === undefined) return [start];
  const from = start.to + joint.length;
  const id = /^\d/.test(last) ? shortEnd(first, last) : last;
  if (id !== undefined) return [start, { id, from, to: from + last.length }];
  // `ADR-2024-0001` is a number of another kind, `FR-001…5` an id with something after it.
  return joint === '-' ? [] : [start];
}

function shortEnd(first: string, digits: string): string | undefined {
  const at = first.search(/\d+[A-Za-z]?$/);
  const start = first.slice(at);
  const ascends = start.length === digits.length && Number(digits) > Number(start);
  return ascends ? first.slice(0, at) + digits : undefined;
}
