export type Mark = 'covered' | 'open' | undefined;

/** What a row's status says by its sign: ✓ (or ✅) covered, ⚠ (or ✗) open, anything else nothing. */
export function markOf(status: string): Mark {
  const sign = /([✓✔✅☑])|[⚠✗✘❌]/u.exec(status);
  return sign ? (sign[1] ? 'covered' : 'open') : undefined;
}
