import { atomsOf } from '@/markdown/atoms';
import type { Piece } from '@/markdown/outline';
import type { Cell, Row, TableBlock } from '@/markdown/tables';
import { normaliseLabel } from '@/plan/heading-text';
import { atomField } from './field-of';
import type { RecordField } from './record';

/**
 * A fact that a table at the top states: in the row that begins with its name, or under its name where
 * one row says all. `isName`: whether a text names any fact.
 */
export function tableFact(
  pieces: readonly Piece[],
  names: readonly string[],
  isName: (text: string) => boolean,
): RecordField | undefined {
  const wanted = new Set(names.map(normaliseLabel));
  for (const { chunk, blocks } of pieces.slice(0, 3)) {
    const textOf = (cell: Cell | undefined) =>
      cell ? normaliseLabel(chunk.source.slice(cell.content.from, cell.content.to)) : '';
    for (const table of blocks) {
      if (table.kind !== 'table') continue;
      const cell = statedIn(
        table,
        (one) => wanted.has(textOf(one)),
        (one) => isName(textOf(one)),
      );
      const atom = atomsOf(chunk).find(
        ({ context, from }) => context === 'cell' && from === cell?.content.from,
      );
      if (atom) return atomField(chunk, atom);
    }
  }
  return undefined;
}

type Test = (cell: Cell | undefined) => boolean;

function statedIn({ header, rows }: TableBlock, isWanted: Test, isName: Test): Cell | undefined {
  const first = ({ cells }: Row) => cells[0];
  const [only, ...more] = rows;
  const down = !only || more.length > 0 || isName(first(only));
  const row = [...(down ? [header] : []), ...rows].find((one) => isWanted(first(one)));
  if (row) return row.cells[1];
  return more.length > 0 ? undefined : only?.cells[header.cells.findIndex(isWanted)];
}
