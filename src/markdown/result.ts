/** Where in the user's data something stands. `line` is 1-based. */
export type Place = { readonly path?: string; readonly line?: number };

/** What is wrong with the user's data, said plainly, and where. */
export type Problem = Place & { readonly message: string };

/** A value, or the problem that prevented it. Programmer errors throw instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem };

/** The result that holds `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The result that failed: from a whole problem, or from a message and its place. */
export function fail(problem: Problem | string, place: Place = {}): Result<never> {
  const error = typeof problem === 'string' ? { message: problem, ...place } : problem;
  return { ok: false, error };
}
