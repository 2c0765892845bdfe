import { headingText, type Piece } from '@/markdown/outline';
import type { TableBlock } from '@/markdown/tables';
import { normaliseLabel } from '../heading-text';
import { idPattern, kindOfId } from '../id-pattern';

interface IdAt {
  readonly id: string;
  readonly at: number;
}

const cache = new WeakMap<Piece, readonly IdAt[]>();
const adrHeading = /^\W*(ADR-\w+)\s*(?:[:：—–-]|$)/u;

/** The ids that a piece defines: an ADR's by its heading, the others' by their rows' first cells. */
export function readRowIds(piece: Piece): readonly IdAt[] {
  const known = cache.get(piece);
  if (known) return known;
  const ids = [
    ...headingIds(piece),
    ...piece.blocks.flatMap((block) => (block.kind === 'table' ? tableIds(piece, block) : [])),
  ];
  cache.set(piece, ids);
  return ids;
}

function headingIds(piece: Piece): IdAt[] {
  const id = adrHeading.exec(headingText(piece))?.[1];
  if (!id || !idPattern.test(id) || !piece.heading) return [];
  return [{ id, at: piece.heading.text.from }];
}

/** Tables that cite rather than define: matrices, summaries, gaps, method references. */
const defining = /^(?:id|sli id|slo id|alert id|fr-id)$/;

function tableIds({ chunk }: Piece, { header, rows }: TableBlock): IdAt[] {
  const first = header.cells[0]?.content;
  if (!first || !defining.test(normaliseLabel(chunk.source.slice(first.from, first.to)))) return [];
  return rows.flatMap(({ cells }) => {
    const cell = cells[0]?.content;
    const id = cell ? chunk.source.slice(cell.from, cell.to).replace(/^\*\*|\*\*$/g, '') : '';
    if (!cell || !idPattern.test(id) || kindOfId(id) === 'ADR') return [];
    return [{ id, at: cell.from }];
  });
}
