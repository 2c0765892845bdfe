const markdown = /\.(md|markdown)$/i;

/**
 * Every file that may be meant as the plan, the shallowest first, then by name: those called `plan.md`;
 * else the only Markdown file; else those whose name, or else whose first heading, says "plan". `textOf`
 * gives a file's text and is asked for headings only.
 */
export function plansAmong(
  paths: readonly string[],
  textOf: (path: string) => string,
): readonly string[] {
  const candidates = paths.filter((path) => markdown.test(path)).sort(byDepth);
  const named = candidates.filter(isPlan);
  if (named.length > 0) return named;
  if (candidates.length === 1) return candidates;
  const called = candidates.filter((path) => says(nameOf(path).replace(markdown, '')));
  return called.length > 0 ? called : candidates.filter((path) => says(firstHeading(textOf(path))));
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
