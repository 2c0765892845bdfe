import type { ChangeSet, Text } from '@codemirror/state';
import { type MarkdownDocument, openDocument, updateDocument } from '@/markdown/document';
import { keptBy } from '@/markdown/kept';
import { headingText, outlineOf, type Piece } from '@/markdown/outline';
import { changedPieces } from './changed-pieces';
import { Claims } from './claims';
import type { Reading } from './codecs/codec';
import { memoByPieces } from './codecs/memo';
import { readRegion } from './codecs/rest';
import { headingWords } from './heading-text';
import type { Plan, PlanSection } from './plan';
import type { SectionDefinition } from './section';
import { splitSections } from './split-sections';
import { templateOf } from './template-of';
import type { JsonObject } from './value';

/** Reads a plan. Never fails, whatever the text. */
export function openPlan(text: Text, definitions: readonly SectionDefinition[]): Plan {
  return readPlan(openDocument(text), definitions);
}

/** The plan after `changes`. A section that they do not touch keeps its value and place objects. */
export function updatePlan(
  plan: Plan,
  changes: ChangeSet,
  definitions: readonly SectionDefinition[],
): Plan {
  if (changes.empty) return plan;
  return readPlan(updateDocument(plan.document, changes), definitions, plan);
}

/** Reads an already parsed document; unchanged sections are taken from `previous`. */
export function readPlan(
  document: MarkdownDocument,
  definitions: readonly SectionDefinition[],
  previous?: Plan,
): Plan {
  const patched = previous && patchPlan(previous, document);
  if (patched) return patched;
  const known = new Map(previous?.sections.map((section) => [section.pieces[0], section]));
  const ids = new Map<string, number>();
  const sections = splitSections(outlineOf(document), definitions).map((span) => {
    const id = uniqueId(ids, span.definition?.id ?? inferredId(span.pieces[0] as Piece));
    const old = known.get(span.pieces[0]);
    const kept =
      old?.id === id && old.definition === span.definition && same(old.pieces, span.pieces);
    return kept ? old : readSection(id, span.definition, span.pieces);
  });
  return { document, title: titleOf(sections), template: templateOf(sections), sections };
}

/** The plan of a document with the same headings: only sections with a changed piece are read. */
function patchPlan(previous: Plan, document: MarkdownDocument): Plan | undefined {
  const changed = changedPieces(previous.document, document);
  if (!changed) return undefined;
  const sections = previous.sections.map((section) => {
    const pieces = replaced(section.pieces, changed);
    return pieces ? readSection(section.id, section.definition, pieces) : section;
  });
  return { ...previous, document, title: titleOf(sections), sections };
}

function replaced(
  pieces: readonly Piece[],
  changed: ReadonlyMap<Piece, Piece>,
): readonly Piece[] | undefined {
  let copy: Piece[] | undefined;
  for (const [piece, next] of changed) {
    const index = pieces.indexOf(piece);
    if (index < 0) continue;
    copy ??= [...pieces];
    copy[index] = next;
  }
  return copy;
}

function titleOf(sections: readonly PlanSection[]): string {
  const title = sections.find(({ definition }) => definition?.id === 'header')?.value['title'];
  return typeof title === 'string' ? title : '';
}

const readInferred = memoByPieces((pieces) => readRegion(new Claims(pieces), {}));

/** A section whose value and place are read when they are first asked for. */
function readSection(
  id: string,
  definition: SectionDefinition | undefined,
  pieces: readonly Piece[],
): PlanSection {
  const heading = pieces.find((piece) => piece.heading);
  let reading: Reading | undefined;
  const read = () => {
    reading ??= definition ? readerOf(definition)(pieces) : readInferred(pieces);
    return reading;
  };
  return {
    id,
    definition,
    heading: heading ? headingText(heading) : '',
    level: heading?.heading?.level ?? 0,
    pieces,
    get value() {
      return read().value as JsonObject;
    },
    get place() {
      return read().place;
    },
  };
}

const readerOf = keptBy(({ parts }: SectionDefinition) =>
  memoByPieces((pieces) => readRegion(new Claims(pieces), parts)),
);

function uniqueId(taken: Map<string, number>, base: string): string {
  for (;;) {
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    if (count === 1) return id;
    if (!taken.has(id)) {
      taken.set(id, 1);
      return id;
    }
  }
}

function inferredId(piece: Piece): string {
  return piece.chunk.kind === 'front-matter' ? 'front-matter' : slug(headingText(piece));
}

/** A heading as an id: letters and digits of any script, joined by `-`. */
export function slug(heading: string): string {
  const words = headingWords(heading).match(/[\p{L}\p{N}]+/gu);
  return words ? words.join('-') : 'preamble';
}

function same(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, index) => piece === b[index]);
}
