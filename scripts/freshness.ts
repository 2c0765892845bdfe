import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** True when `output` exists and no source is newer; a source is a file or a folder. Tests do not count. */
export function isFresh(output: string, sources: readonly string[]): boolean {
  const built = modified(output);
  return built !== undefined && sources.every((source) => newest(source) <= built);
}

/** Milliseconds since the epoch of the newest file at or under `path`; 0 where there is none. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stats.mtimeMs;
  // The folder's own time counts too: a deleted file leaves no other trace.
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  );
}

function modified(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
