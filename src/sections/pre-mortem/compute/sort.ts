const byId = new Intl.Collator('en', { numeric: true });

function compareScores(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

/**
 * The rows of the sorted view: highest score first, rows without a score last, equal scores by id
 * (`FAIL-2` before `FAIL-10`), equal ids in the given order. The given list stays as it is.
 */
export function sortByRisk<Row extends { readonly id: string; readonly score: number | null }>(
  rows: readonly Row[],
): Row[] {
  return [...rows].sort((a, b) => compareScores(a.score, b.score) || byId.compare(a.id, b.id));
}
