import { Text } from '@codemirror/state';
import type { Block } from '@/markdown/blocks';
import { type MarkdownDocument, openDocument } from '@/markdown/document';
import { headingText, outlineOf, type Piece } from '@/markdown/outline';
import { atomAt } from '@/plan/codecs/leaf';
import { normaliseHeading } from '@/plan/heading-text';
import { readConsequences } from './consequences-field';
import {
  hasFact,
  headedStatus,
  headedSupersedes,
  labelledFacts,
  plainFact,
  tabledFact,
} from './facts';
import { atomField, type Inner } from './field-of';
import { frontMatterField, frontMatterOf } from './front-matter';
import { headings, ownBlocks, pieceNamed } from './headings';
import { readOptions } from './options-field';
import { readOutcome } from './outcome';
import { isDivided, leadParagraph, writeAt, writeBelow } from './paragraph';
import type { AdrRecord, RecordField, RecordFields, RecordForm, SharedField } from './record';
import { labelledLine } from './spell';
import { isYStatement, readYStatement } from './y-statement';

/** More records than a plan has; then all are read anew. */
const most = 2000;
const kept = new Map<string, AdrRecord>();

/** Reads a full record, whatever its form. Never fails; the same text gives the same record. */
export function readRecord(text: string): AdrRecord {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= most) kept.clear();
  const record = recordOf(openDocument(Text.of(text.split('\n'))));
  kept.set(text, record);
  return record;
}

export function recordOf(document: MarkdownDocument): AdrRecord {
  const pieces = outlineOf(document);
  const form = formOf(pieces);
  const fields = { ...bodyFields(pieces, form), ...factFields(document, pieces, form) };
  const title = titleField(document, pieces);
  return { form, document, fields: withoutAbsent({ ...inOneSentence(fields, pieces), title }) };
}

/** A record that says it all in one sentence says the fields' parts there. */
function inOneSentence(fields: Maybe, pieces: readonly Piece[]): Maybe {
  const parts = readYStatement(pieces);
  if (!parts) return fields;
  const own = Object.entries(fields).filter(
    ([, field]) => field && field.text !== '' && !isYStatement(field.text),
  );
  return { ...fields, ...parts, ...Object.fromEntries(own) };
}

type Maybe = { readonly [Field in SharedField]?: RecordField | undefined };

function withoutAbsent(fields: Maybe): RecordFields {
  const present = Object.entries(fields).filter(([, field]) => field !== undefined);
  return Object.fromEntries(present);
}

const madrHeadings = ['context and problem statement', 'considered options', 'decision outcome'];

function formOf(pieces: readonly Piece[]): RecordForm {
  const names = new Set(pieces.map((piece) => normaliseHeading(headingText(piece))));
  if (madrHeadings.some((name) => names.has(name))) return 'madr';
  if (names.has('status') && names.has('decision')) return 'nygard';
  const stated = pieces.some((piece) => hasFact(piece, 'status') || hasFact(piece, 'plan'));
  const sections =
    names.has('decision') || names.has('context') || names.has('context and problem');
  return stated && (sections || pieces.length === 1) ? 'long' : 'other';
}

const isRecordId = /^\W*ADR[-\s]?[\d[{N]/i;
const titlePrefix =
  /^((?:\W*(?:[A-Z{}]+-)*(?:ADR|Decision|Décision)[-\s]*(?:\d+[A-Za-z]?|\[\w+\]|\{\w+\})?|[^\p{L}\p{N}]*\d+)(?:\s*[.:：]\s+|\s+[—–-]\s+))(.*)$/isu;
const bareId = /^\W*ADR[-\s]?\d+[A-Za-z]?$/i;

const title: Inner = {
  get: (heading) => (bareId.test(heading) ? '' : (titlePrefix.exec(heading)?.[2] ?? heading)),
  put: (heading, text) => {
    if (bareId.test(heading)) return `${heading}: ${text}`;
    return (titlePrefix.exec(heading)?.[1] ?? '') + text;
  },
};

const known = new Set<string>(Object.values(headings).flat());

function isPart(piece: Piece): boolean {
  return known.has(normaliseHeading(headingText(piece)));
}

function titleField(document: MarkdownDocument, pieces: readonly Piece[]): RecordField | undefined {
  const piece =
    pieces.find((other) => other.heading && isRecordId.test(headingText(other))) ??
    pieces.find((other) => other.heading?.level === 1 && !isPart(other));
  if (piece?.heading)
    return atomField(piece.chunk, atomAt(piece.chunk, piece.heading.text.from, 'heading'), title);
  const front = frontMatterOf(document);
  const field = front && frontMatterField(front, ['title']);
  return field?.text ? field : undefined;
}

const stating = ['status', 'date', 'plan'] as const;
const stated = ['status', 'supersedes', 'date', 'impact', 'requirements'] as const;

type Stated = (typeof stated)[number];

/** Status, date and the other facts: in the front matter, as labels, as plain lines, in a table, under a heading. */
function factFields(document: MarkdownDocument, pieces: readonly Piece[], form: RecordForm): Maybe {
  const front = frontMatterOf(document);
  const piece = pieces.find((one) => stating.some((fact) => hasFact(one, fact)));
  const own: Maybe = piece ? labelledFacts(piece, stated) : {};
  const more = moreFacts(pieces);
  const silent = (fact: Stated) => {
    if (!front) return own[fact] ?? more[fact];
    if (form !== 'madr') return undefined;
    if (fact === 'date') return frontMatterField(front, ['date'], ['status']);
    return fact === 'status' ? frontMatterField(front, ['status']) : more[fact];
  };
  const find = (fact: Stated) =>
    (front && said(frontMatterField(front, [fact]))) ??
    said(own[fact]) ??
    said(more[fact]) ??
    otherFact(pieces, fact) ??
    silent(fact);
  return { ...more, ...Object.fromEntries(stated.map((fact) => [fact, find(fact)])) };
}

function otherFact(pieces: readonly Piece[], fact: Stated): RecordField | undefined {
  const plain = fact === 'status' || fact === 'date' ? plainFact(pieces, fact) : undefined;
  const headed =
    fact === 'status'
      ? headedStatus(pieces)
      : fact === 'supersedes'
        ? headedSupersedes(pieces)
        : undefined;
  return plain ?? headed ?? tabledFact(pieces, fact);
}

/** A field that says something; one that would only be written is none here. */
function said(field: RecordField | undefined): RecordField | undefined {
  return field?.text ? field : undefined;
}

/** What MADR has no place for stands among its More Information, where this program writes it. */
function moreFacts(pieces: readonly Piece[]): Maybe {
  const more = pieceNamed(pieces, headings.more);
  const facts = ['supersedes', 'impact', 'requirements', 'reversibility', 'notes'] as const;
  if (!more || ![...facts, 'plan' as const].some((fact) => hasFact(more, fact))) return {};
  return labelledFacts(more, facts);
}

function bodyFields(pieces: readonly Piece[], form: RecordForm): Maybe {
  const isOwn = form === 'long' || form === 'madr';
  const context = leadParagraph(pieces, headings.context, isOwn);
  const consequences = readConsequences(pieces, form);
  const rationale = leadParagraph(pieces, headings.rationale, isOwn);
  const common = { context, consequences, options: readOptions(pieces) };
  if (form === 'madr') {
    const outcome = readOutcome(pieces);
    const reasons = outcome.rationale?.text ? outcome.rationale : (rationale ?? outcome.rationale);
    return { ...common, ...outcome, rationale: reasons };
  }
  const notes = leadParagraph(pieces, headings.notes, isOwn);
  const beside = pieceNamed(pieces, headings.consequences);
  const reversibility =
    beside && hasFact(beside, 'reversibility') ? labelledFacts(beside, ['reversibility']) : {};
  return { ...common, rationale, ...longDecision(pieces, form), notes, ...reversibility };
}

/** The decision's paragraph, or its label; the option selected and the reasons as labels beside it. */
function longDecision(pieces: readonly Piece[], form: RecordForm): Maybe {
  const piece = pieceNamed(pieces, headings.decision);
  if (!piece) return {};
  const labelled = (['decision', 'rationale', 'selected'] as const).filter((fact) =>
    hasFact(piece, fact),
  );
  const read = labelledFacts(piece, labelled);
  const decision =
    'decision' in read ? read.decision : leadParagraph(pieces, headings.decision, form === 'long');
  const selected =
    'selected' in read ? read.selected : form === 'long' ? selectedBelow(pieces, piece) : undefined;
  return { ...read, selected, decision };
}

/** The label is written below the paragraph that says what is decided. */
function selectedBelow(pieces: readonly Piece[], piece: Piece): RecordField | undefined {
  const [lead] = ownBlocks(piece);
  const isField = (block: Block) => block.kind === 'field';
  if (lead ? lead.kind !== 'text' : isDivided(pieces, piece)) return undefined;
  const write = lead ? writeAt(piece.chunk, lead.to, isField) : writeBelow(piece, isField);
  return { text: '', write: (document, text) => write(document, labelledLine('Selected', text)) };
}
