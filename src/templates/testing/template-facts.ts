/** The structure of a template that users' plans and tools rely on, whatever the guidance says. */
export interface TemplateFacts {
  readonly headings: readonly string[];
  readonly tableHeaders: readonly string[];
  readonly labels: readonly string[];
  readonly fences: readonly string[];
  readonly definedIds: readonly string[];
  readonly treePaths: readonly string[];
}

const heading = /^#{1,6} /;
const label = /\*\*([^*]+)\*\*(?=:| =)/g;
const delimiterRow = /^\|[\s:|-]+\|$/;
const firstCellId = /^\| ([A-Z]+(?:-[A-Z]+)?-\d{3}) \|/;
const treeEntry = /^(.*?[^\s#├└│─].*?)\s*(?:#.*)?$/;

/** HTML comments blanked, line numbers kept. */
export function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

/** Reads the facts line by line, with no parser of the project, so that tests can compare two texts. */
export function templateFacts(text: string): TemplateFacts {
  const headings: string[] = [];
  const tableHeaders: string[] = [];
  const labels: string[] = [];
  const fences: string[] = [];
  const definedIds: string[] = [];
  const treePaths: string[] = [];
  const lines = withoutComments(text).split('\n');
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) {
      fenced = !fenced;
      if (fenced) fences.push(line);
    } else if (fenced) {
      const path = /^[\s├└│─]/.test(line) || /^\S+\/\s*$/.test(line) ? treeEntry.exec(line) : null;
      if (path?.[1] && !path[1].includes('[')) treePaths.push(path[1].trim());
    } else if (heading.test(line)) {
      headings.push(line);
    } else {
      if (delimiterRow.test(line)) tableHeaders.push(`${lines[index - 1] ?? ''}\n${line}`);
      const id = firstCellId.exec(line)?.[1];
      if (id) definedIds.push(id);
      for (const match of line.matchAll(label)) labels.push(match[1] ?? '');
    }
  }
  return { headings, tableHeaders, labels, fences, definedIds, treePaths };
}

/** Bracketed texts outside comments, brackets included, with white space folded; links and boxes left out. */
export function bracketedTexts(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of withoutComments(text).matchAll(/\[([^[\]]+)\](?!\()/g)) {
    const inner = (match[1] ?? '').replace(/\s+/g, ' ');
    if (inner.trim() !== '' && inner !== 'x') found.add(`[${inner}]`);
  }
  return [...found];
}
