export type IdOption = { id: string; label?: string };

/** How many suggestions are worth reading. */
const MOST = 50;

/**
 * The options that fit what is typed, not picked yet: ids that start with it first, then those
 * whose id or label holds it. Letter case does not count.
 */
export function suggestIds(
  options: readonly IdOption[],
  picked: readonly string[],
  typed: string,
): IdOption[] {
  const query = typed.trim().toLowerCase();
  const open = options.filter((option) => !picked.includes(option.id));
  const starts = idsBeginning(open, query);
  const holds = open.filter(
    (option) =>
      !starts.includes(option) &&
      `${option.id} ${option.label ?? ''}`.toLowerCase().includes(query),
  );
  return [...starts, ...holds].slice(0, MOST);
}

/** The options whose id begins with what is typed. Letter case does not count. */
export function idsBeginning(options: readonly IdOption[], typed: string): IdOption[] {
  const query = typed.toLowerCase();
  return options.filter(({ id }) => id.toLowerCase().startsWith(query));
}

/** The ids with those in `typed` added: split at commas, semicolons and spaces, without repeats. */
export function addIds(picked: readonly string[], typed: string): string[] {
  const added = typed.split(/[\s,;，、]+/u).filter((id) => id !== '');
  return [...new Set([...picked, ...added])];
}
