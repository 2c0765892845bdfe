import { atomsOf } from '@/markdown/atoms';
import type { Block, FieldBlock } from '@/markdown/blocks';
import type { Piece } from '@/markdown/outline';
import { Claims } from '@/plan/claims';
import { labelled } from '@/plan/codecs/labelled';
import { atomOf } from '@/plan/codecs/leaf';
import { normaliseLabel } from '@/plan/heading-text';
import * as kinds from '@/plan/kinds';
import { atomField, fieldOf, type Inner } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import type { RecordField } from './record';
import { tableFact } from './table-fact';

/** The labels by which records state a fact; the first is the one that is written. */
export const labels = {
  status: ['Status', 'Statut', 'Статус', 'Estado', '状态', 'ステータス', '상태'],
  supersedes: ['Supersedes'],
  date: ['Date', 'Decision Date', 'Datum', 'Дата', 'Fecha', '日期', '日付', '날짜'],
  impact: ['Impact'],
  requirements: ['Linked Requirements'],
  reversibility: ['Reversibility'],
  notes: ['Implementation Notes'],
  selected: ['Selected'],
  rationale: ['Rationale'],
  decision: ['We will', 'Decision'],
  plan: ['Plan'],
} as const;

type Fact = keyof typeof labels;

/** The labelled values of one piece; one that it lacks is written among those that it has. */
export function labelledFacts<F extends Fact>(
  piece: Piece,
  facts: readonly F[],
): { [Key in F]: RecordField } {
  const claims = new Claims([piece]);
  const read = facts.map((fact) => {
    const [label, ...aliases] = labels[fact];
    return [fact, fieldOf(labelled(label, kinds.text, { aliases }).read(claims))] as const;
  });
  return Object.fromEntries(read) as { [Key in F]: RecordField };
}

export function hasFact(piece: Piece, fact: Fact): boolean {
  const names = labels[fact].map(normaliseLabel);
  return piece.blocks.some(
    (block): block is FieldBlock =>
      block.kind === 'field' && names.includes(normaliseLabel(block.field.label)),
  );
}

/** A fact as `Status: accepted` without marks: a line of a paragraph, or an item of a list. */
export function plainFact(pieces: readonly Piece[], fact: Fact): RecordField | undefined {
  const inner = lineOf(labels[fact]);
  for (const { chunk } of pieces.slice(0, 3)) {
    const atom = atomsOf(chunk).find(
      ({ context, value }) =>
        (context === 'text' || context === 'item') && inner.pattern.test(value),
    );
    if (atom) return atomField(chunk, atom, inner);
  }
  return undefined;
}

const names = new Set(Object.values(labels).flatMap((list) => list.map(normaliseLabel)));

/** A fact that stands in a table at the top: `| Status | Accepted |`. */
export function tabledFact(pieces: readonly Piece[], fact: Fact): RecordField | undefined {
  return tableFact(pieces, labels[fact], (text) => names.has(text));
}

function lineOf(names: readonly string[]): Inner & { readonly pattern: RegExp } {
  const pattern = new RegExp(
    `^((?:${names.join('|')})[ \\t]*[:：][ \\t]*)(.*?)(\\s*(?:<!--.*)?)$`,
    'imu',
  );
  return {
    pattern,
    get: (whole) => pattern.exec(whole)?.[2]?.trim() ?? '',
    put: (whole, text) =>
      whole.replace(pattern, (_, mark: string, _old, remark: string) => mark + text + remark),
  };
}

/** `[3. Use a queue](0003-use-a-queue.md)`: a record by its number, as some tools link it. */
const numberedLink = /\[\s*\d+\.[^\]]*\]\((?:[^()]*\/)?(?:adr-)?(\d{1,5})-[^()]*\)/gi;

function withIds(text: string): string {
  return text.replace(numberedLink, 'ADR-$1');
}

const firstLine: Inner = {
  get: (whole) => withIds(whole.split('\n', 1)[0] ?? ''),
  put: (whole, text) => (firstLine.get(whole) === text ? whole : whole.replace(/^.*/, () => text)),
};

/** A status that stands under a heading of its own; that another took its place goes before what it was. */
export function headedStatus(pieces: readonly Piece[]): RecordField | undefined {
  const piece = pieceNamed(pieces, headings.status);
  const blocks = piece ? ownBlocks(piece) : [];
  const says = (block: Block, what: RegExp) =>
    piece !== undefined && block.kind === 'text' && what.test(piece.chunk.source.slice(block.from));
  const block =
    blocks.find((one) => says(one, /^superseded by\b/i)) ??
    blocks.find((one) => !says(one, /^supersedes\b/i));
  if (!piece || block?.kind !== 'text') return undefined;
  return atomField(piece.chunk, atomOf(piece.chunk, block), firstLine);
}

/** What stands there of records that it takes the place of. */
export function headedSupersedes(pieces: readonly Piece[]): RecordField | undefined {
  const piece = pieceNamed(pieces, headings.status);
  const ids = (piece ? atomsOf(piece.chunk) : []).flatMap(({ context, value }) =>
    context === 'text' || context === 'item'
      ? value.split('\n').flatMap((line) => (/^supersedes\b/i.test(line) ? idsIn(line) : []))
      : [],
  );
  return ids.length === 0 ? undefined : { text: ids.join(', ') };
}

function idsIn(line: string): readonly string[] {
  return withIds(line).match(/ADR-\d+[A-Za-z]?/g) ?? [];
}
