const markdown = /\.(md|markdown)$/i;

/**
 * Which of the paths is the plan: `plan.md` (the shallowest, then the first by name); else the only
 * Markdown file; else one whose name, or else whose first heading, says "plan". `textOf` gives a
 * file's text and is asked for headings only. Undefined where no file can be told to be it.
 */
export function findPlanPath(
  paths: readonly string[],
  textOf: (path: string) => string,
): string | undefined {
  const candidates = paths.filter((path) => markdown.test(path)).sort(byDepth);
  return (
    candidates.find(isPlan) ??
    (candidates.length === 1 ? candidates[0] : undefined) ??
    candidates.find((path) => says(nameOf(path).replace(markdown, ''))) ??
    candidates.find((path) => says(firstHeading(textOf(path))))
  );
}

/** Every file that is a plan by its name, the shallowest first. */
export function plansAmong(paths: readonly string[]): string[] {
  return paths.filter(isPlan).sort(byDepth);
}

function isPlan(path: string): boolean {
  return /^plan\.(md|markdown)$/i.test(nameOf(path));
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function says(words: string): boolean {
  return /(^|[^a-z])plan([^a-z]|$)/i.test(words);
}

function firstHeading(text: string): string {
  return /^ {0,3}#{1,6}[ \t]+(.*)$/m.exec(text)?.[1] ?? '';
}
