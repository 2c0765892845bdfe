import { keptBy } from '@/markdown/kept';
import { headingText, type Piece } from '@/markdown/outline';
import type { Row, TableBlock } from '@/markdown/tables';
import { beforeHeadingId, normaliseHeading, normaliseLabel } from '../heading-text';
import { idPattern, kindOfId, splitId } from '../id-pattern';
import { idColumn, kindUnder } from './own-table';

export interface IdAt {
  readonly id: string;
  readonly kind: string;
  readonly at: number;
  /** It stands where the template defines its kind; another table counts only where no such one is. */
  readonly own: boolean;
  readonly table?: TableBlock;
  readonly row?: Row;
}

const adrHeading = new RegExp(`^${beforeHeadingId}(ADR-\\d+\\w*)\\s*(?:[:：—–-]|$)`, 'u');

/** The ids that a piece may define: an ADR's by its heading, the others' by their rows' first cells. */
export const readRowIds = keptBy((piece: Piece): readonly IdAt[] => [
  ...headingIds(piece),
  ...piece.blocks.flatMap((block) => (block.kind === 'table' ? tableIds(piece, block) : [])),
]);

/** The id of a heading that defines an ADR: `ADR-007: Title`, `ADR-007 — Title`. */
export function adrIdOf(heading: string): string | undefined {
  const id = adrHeading.exec(heading)?.[1];
  return id && idPattern.test(id) ? id : undefined;
}

function headingIds(piece: Piece): IdAt[] {
  const id = adrIdOf(headingText(piece));
  if (!id || !piece.heading) return [];
  return [{ id, kind: 'ADR', at: piece.heading.text.from, own: true }];
}

function tableIds(piece: Piece, table: TableBlock): IdAt[] {
  const { source } = piece.chunk;
  const first = table.header.cells[0]?.content;
  const named = first && idColumn.test(normaliseLabel(source.slice(first.from, first.to)));
  const kindHere = kindUnder(normaliseHeading(headingText(piece)));
  if (!named && !kindHere) return [];
  return table.rows.flatMap((row) => {
    const cell = row.cells[0]?.content;
    const id = cell && splitId(source.slice(cell.from, cell.to))?.id;
    if (!cell || id === undefined) return [];
    const kind = kindOfId(id);
    const own = kind === kindHere;
    if (kind === 'ADR' || (!own && !named)) return [];
    return [{ id, kind, at: source.indexOf(id, cell.from), own, table, row }];
  });
}
