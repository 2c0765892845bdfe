import { isAllCapitals, saysNothing, withoutComments } from '@/plan/nothing-said';

const markers =
  /(?<![\p{L}\p{N}_-])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_-])|\?{3}|NEEDS\s+CLARIFICATION|RESEARCH\s+NEEDED|-xxx(?![\p{L}\p{N}_-])/u;
const bracketed = /!?\[([^[\]]+)\](?![([:])/g;
const worded = /^\s*(?:e\.g\.|###)/i;

/**
 * Whether a cell is filled as the check catalogue means it: not empty, `-`, `N/A`, `None` or `TBD`, and
 * without a placeholder. `templates` are the bracketed texts that the section's template holds.
 */
export function isFilledCell(text: string, templates: ReadonlySet<string>): boolean {
  const said = withoutComments(text);
  if (saysNothing(text) || markers.test(said)) return false;
  return ![...said.matchAll(bracketed)].some(
    ([whole, inner = '']) =>
      templates.has(whole.replace(/\s+/g, ' ')) || worded.test(inner) || isAllCapitals(inner),
  );
}
