import type { FileFacts, Io } from './io';
import { problemLine, systemProblem } from './problem-line';

/**
 * What stands at a path below these folders. Undefined where nothing does, and where a link leads back to
 * one of them or to itself: that is said on standard error.
 */
export function factsWithin(
  io: Io,
  path: string,
  above: readonly FileFacts[],
): FileFacts | undefined {
  try {
    const facts = io.facts(path);
    const { identity } = facts ?? {};
    if (identity === undefined || !above.some((folder) => folder.identity === identity))
      return facts;
    const message = 'this is a link to a folder that it stands in; it is left out';
    io.stderr(problemLine({ path, message }));
  } catch (error) {
    io.stderr(problemLine(systemProblem(path, error)));
  }
  return undefined;
}
