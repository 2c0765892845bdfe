/** A key for each row from what names it (an id, its first cell), made unique by how often it came before. */
export function rowKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name} ~${count + 1}`;
  });
}
