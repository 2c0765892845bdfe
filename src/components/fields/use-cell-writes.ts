import { useRef, useState } from 'react';
import type { Problem } from '@/markdown/result';
import type { GridRow } from '../grid/grid-model';

export type TypedCell = { readonly row: string; readonly column: string; readonly text: string };
type Refused = { readonly text: string; readonly stored: string; readonly message: string };

/**
 * What the cells of a grid show that is not in the text. An id is held while it is typed, for each of its
 * letters would rename every citation. A cell whose text was refused shows it, with the reason, until it is
 * typed anew or its stored text changes.
 */
export function useCellWrites() {
  const [held, hold] = useState<TypedCell>();
  const taken = useRef<TypedCell>(undefined);
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map());
  const note = (key: string, text: string, stored: string, problem: Problem | undefined) => {
    if (problem === undefined && !refused.has(key)) return;
    const next = new Map(refused);
    if (problem === undefined) next.delete(key);
    else next.set(key, { text, stored, message: `Not saved: ${problem.message}` });
    setRefused(next);
  };
  /** What is held, once: it is shown until it is let go. */
  const take = (): TypedCell | undefined => {
    if (held === taken.current) return undefined;
    taken.current = held;
    return held;
  };
  const letGo = (typed: TypedCell) => hold((now) => (now === typed ? undefined : now));
  const overlay = (row: GridRow): GridRow => {
    if (held === undefined && refused.size === 0) return row;
    let { cells, invalid } = row;
    for (const [column, text] of Object.entries(row.cells)) {
      if (held?.row === row.key && held.column === column)
        cells = { ...cells, [column]: held.text };
      const wrong = refused.get(cellKey(row.key, column));
      if (wrong === undefined || wrong.stored !== text) continue;
      cells = { ...cells, [column]: wrong.text };
      invalid = { ...invalid, [column]: wrong.message };
    }
    if (cells === row.cells) return row;
    return { ...row, cells, ...(invalid === undefined ? {} : { invalid }) };
  };
  return { hold, take, letGo, note, overlay };
}

export function cellKey(row: string, column: string): string {
  return `${row}\n${column}`;
}
