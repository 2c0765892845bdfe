import type { Chunk } from '@/markdown/chunk';
import type { Row, TableBlock, TableLine } from '@/markdown/tables';
import type { Place } from '../place';
import { isArray, type Json } from '../value';
import type { Reading } from './codec';

interface Kept {
  readonly header: TableLine;
  readonly columns: unknown;
  readonly value: Json;
}

const kept = new WeakMap<TableLine, Kept>();

/**
 * The reading of a row. Its value is kept by its line, its table's header and the columns that it is read by: after an
 * edit of another row it is the same object. Where it stands is read when that is first asked for.
 */
export function keptRow(
  chunk: Chunk,
  { from, line }: Row,
  { header }: TableBlock,
  columns: unknown,
  read: () => Reading,
): Reading {
  let reading: Reading | undefined;
  const all = () => {
    reading ??= read();
    return reading;
  };
  const known = kept.get(line);
  const same = known?.header === header.line && known.columns === columns;
  const value = same ? known.value : all().value;
  if (!same) kept.set(line, { header: header.line, columns, value });
  return { value, place: placeLater(chunk, from, value, () => all().place) };
}

function placeLater(chunk: Chunk, at: number, value: Json, read: () => Place): Place {
  if (!isArray(value))
    return {
      type: 'object',
      chunk,
      at,
      get fields() {
        const place = read();
        return place.type === 'object' ? place.fields : {};
      },
    };
  return {
    type: 'array',
    chunk,
    at,
    ids: value.map(() => ''),
    get items() {
      const place = read();
      return place.type === 'array' ? place.items : [];
    },
  };
}
