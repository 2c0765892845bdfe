/** The cell of `to` that stands for `cell` of `from`: in its table, in the row that begins with the same words. */
export function cellNow(from: Element, to: Element, cell: Element): Element | undefined {
  const row = cell.closest('tr');
  const grid = cell.closest('table');
  const now = grid && tablesLike(grid, to)[tablesLike(grid, from).indexOf(grid)];
  if (!row || !now) return undefined;
  const same = [...now.querySelectorAll('tr')].filter((other) => startOf(other) === startOf(row));
  const here = same.find((other) => other.dataset['row'] === row.dataset['row']);
  const [only, another] = same;
  const line = here ?? (another ? undefined : only);
  const [column] = /-?\d+$/.exec(cell.getAttribute('data-cell') ?? '') ?? [];
  return line?.querySelector(`[data-cell$=":${column}"]`) ?? undefined;
}

function tablesLike(table: Element, page: Element): Element[] {
  return [...page.querySelectorAll('table')].filter((other) => nameOf(other) === nameOf(table));
}

function nameOf(table: Element): string {
  const path = table.closest<HTMLElement>('[data-path]')?.dataset['path'];
  return `${path} ${table.ariaLabel}`;
}

/** What the first cell of a row says; of a row that begins with none, what all of it says. */
function startOf(row: Element): string {
  const cells = [...row.querySelectorAll('[data-cell]')].map(said);
  return cells.find((text, at) => at < 2 && text !== '') ?? cells.join('\n');
}

/** Without what is said about it, which comes with the checks. */
function said(cell: Element): string {
  const own = [...cell.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('.sr-only')),
  );
  return own.map(({ textContent }) => textContent).join('');
}
