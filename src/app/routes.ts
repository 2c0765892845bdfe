/** Where in the app the address leads. */
export type Route =
  | { readonly page: 'start' }
  | {
      readonly page: 'plan';
      readonly workspace: string;
      /** A section's id, or `checks` for the overview of all checks. */
      readonly section: string | undefined;
      /** An item's id, as ADR-001, or its index. */
      readonly item: string | undefined;
    }
  | { readonly page: 'missing' };

/** The pseudo-section that shows all checks of the plan. */
export const checksSection = '~checks';

/** The pseudo-section that shows what refers to the id that is its item. */
export const referencesSection = '~references';

/** Whether what stands in a section's place in the address is a view of the whole plan. */
export function isPseudoSection(section: string | undefined): section is string {
  return section === checksSection || section === referencesSection;
}

/** Reads a path of the address bar. */
export function readRoute(path: string): Route {
  const [root, workspace, section, item, ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (root === undefined) return { page: 'start' };
  if (root !== 'plan' || workspace === undefined || rest.length > 0) return { page: 'missing' };
  return { page: 'plan', workspace, section, item };
}

/** The path of a plan, of a section in it, or of an item in that. */
export function planPath(workspace: string, section?: string, item?: string): string {
  const parts = [workspace, section, item].filter((part) => part !== undefined);
  return `/plan/${parts.map(encode).join('/')}`;
}

/** A dot would make a static server look for a file of that ending. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('.', '%2E');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
