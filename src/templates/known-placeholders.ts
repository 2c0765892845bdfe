import { ownPlaceholders } from './own-placeholders';
import { upstreamPlaceholders } from './upstream-placeholders';

let known: ReadonlySet<string> | undefined;

/**
 * Every bracketed text, brackets included and white space folded to single spaces, that a template holds for the
 * author to replace: of our templates and of the editions that plans in the field were written from. Those that
 * start with "e.g." are told by that alone.
 */
export function knownPlaceholders(): ReadonlySet<string> {
  known ??= new Set(
    (ownPlaceholders + upstreamPlaceholders).match(/.+/g)?.map((text) => `[${text}]`),
  );
  return known;
}
