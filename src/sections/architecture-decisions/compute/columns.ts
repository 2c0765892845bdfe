import { isBlankCell } from '@/plan/number-cell';
import type { Matrix } from './matrix';
import type { Scoring } from './scoring';
import { parseOptionLabel } from './selected';

/**
 * For each option of a changed matrix the index it had before: by its header, else by its name, else,
 * where no column came or went, by its position. `undefined`: a new column.
 */
export function matchColumns(
  before: readonly string[],
  after: readonly string[],
): (number | undefined)[] {
  const free = new Set(before.keys());
  const take = (test: (old: number) => boolean): number | undefined => {
    for (const old of free) if (test(old) && free.delete(old)) return old;
    return undefined;
  };
  const name = (header: string | undefined) => parseOptionLabel(header ?? '').name;
  const own = after.map((header, i) => take((old) => old === i && before[old] === header));
  const pass = (find: (i: number) => number | undefined) => {
    for (const [i, old] of own.entries()) if (old === undefined) own[i] = find(i);
  };
  pass((i) => take((old) => before[old] === after[i]));
  pass((i) => take((old) => !isBlankCell(name(after[i])) && name(before[old]) === name(after[i])));
  if (before.length === after.length) pass((i) => take((old) => old === i));
  return own;
}

/** What an option's sum is made of, the order of the criteria apart. */
export function scoreInputs(scoring: Scoring, matrix: Matrix, option: number): string {
  return scoring.criteria
    .flatMap(({ counts, weightText }, criterion) => {
      const score = matrix.criteria[criterion]?.scores[option] ?? '';
      return counts ? [JSON.stringify([weightText, score])] : [];
    })
    .sort()
    .join();
}
