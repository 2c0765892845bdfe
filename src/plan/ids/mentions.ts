import type { Chunk } from '@/markdown/chunk';
import { keptBy } from '@/markdown/kept';
import { headingText, type Piece } from '@/markdown/outline';
import type { TableLine } from '@/markdown/tables';
import { idPattern, idTokens } from '../id-pattern';
import type { Plan, PlanSection } from '../plan';
import { citationsOf } from './citations';
import { definedIds } from './defined';

/** A place in the text that names an id. */
export interface Mention {
  readonly id: string;
  /** The id whose row or block the place is in: what says something about `id`. Undefined in running text. */
  readonly owner: string | undefined;
  readonly chunk: Chunk;
  /** Offset in the chunk's source. */
  readonly at: number;
  readonly section: string;
}

const perSection = new WeakMap<PlanSection, readonly Mention[]>();
const perPlan = new WeakMap<Plan, ReadonlyMap<string, readonly Mention[]>>();

/** Every place that names an id outside code and comments, in document order; definitions are among them. */
export function mentionsIn(section: PlanSection): readonly Mention[] {
  const known = perSection.get(section);
  if (known) return known;
  const found: Mention[] = [];
  let block: { readonly id: string; readonly level: number } | undefined;
  for (const piece of section.pieces) {
    const level = piece.heading?.level ?? 7;
    if (block && level <= block.level) block = undefined;
    const id = headedId(piece);
    if (id) block = { id, level };
    found.push(...inPiece(piece, section.id, block?.id));
  }
  perSection.set(section, found);
  return found;
}

/** The lines that name `id`, its definitions apart, in document order: each at its first naming. */
export function mentionsOf(plan: Plan, id: string): readonly Mention[] {
  const defined = definedIds(plan).filter((one) => one.id === id);
  const named = (byId(plan).get(id) ?? []).filter(
    ({ chunk, at }) => !defined.some((one) => one.chunk === chunk && one.at === at),
  );
  return named.filter(({ chunk, at }, index) => {
    const before = named[index - 1];
    return before?.chunk !== chunk || chunk.source.slice(before.at, at).includes('\n');
  });
}

function byId(plan: Plan): ReadonlyMap<string, readonly Mention[]> {
  const known = perPlan.get(plan);
  if (known) return known;
  const map = new Map<string, Mention[]>();
  for (const mention of plan.sections.flatMap(mentionsIn)) {
    const list = map.get(mention.id);
    if (list) list.push(mention);
    else map.set(mention.id, [mention]);
  }
  perPlan.set(plan, map);
  return map;
}

/** A block under a heading that starts with an id: `ADR-001: …`, `FAIL-003: …`. */
function headedId(piece: Piece): string | undefined {
  const start = /^\W*([A-Z]+-(?:[A-Z]+-)*[A-Z]?\d[\w.]*)\s*(?:[:：—–-]|$)/u.exec(
    headingText(piece),
  )?.[1];
  return start && idPattern.test(start) ? start : undefined;
}

function inPiece(piece: Piece, section: string, block: string | undefined): Mention[] {
  const { chunk, from, to } = piece;
  const rows = piece.blocks.flatMap((one) => (one.kind === 'table' ? one.rows : []));
  let next = 0;
  return citationsOf(chunk)
    .filter((citation) => citation.from >= from && citation.from < to)
    .map(({ id, from: at }) => {
      while ((rows[next]?.to ?? Infinity) <= at) next += 1;
      const row = rows[next];
      const named = row && row.from <= at ? subjectOf(row.line) : undefined;
      return { id, owner: named ?? block, chunk, at, section };
    });
}

/** The id that a row is about: the first that its first cell names. */
const subjectOf = keptBy(({ text, cells }: TableLine): string | undefined => {
  const first = cells[0]?.content;
  return first && text.slice(first.from, first.to).match(idTokens)?.[0];
});

/** The line that a place is on, as it reads: without the marks of tables, headings, items, links and code. */
export function lineTextAt({ chunk: { source }, at }: Pick<Mention, 'chunk' | 'at'>): string {
  const from = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', at);
  const line = source.slice(from, end < 0 ? undefined : end).trim();
  const plain = line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
  if (!plain.startsWith('|')) return plain.replace(/^(?:#{1,6}|[-*+]|\d+[.)]|>)\s+/, '');
  const cells = plain.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  return cells.filter((cell) => cell !== '' && cell !== '-').join(' · ');
}
