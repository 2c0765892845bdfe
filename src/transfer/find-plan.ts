const markdown = /\.(md|markdown)$/i;

/** Files that templates put beside a plan. */
const companion = /^(spec|tasks|research|data-model|quickstart|constitution)\.(md|markdown)$/i;
const companionFolder = /(^|\/)(adrs|contracts|checklists)\//i;

/** Every file that may be meant as the plan; `guessed` where nothing says of any of them that it is one. */
export interface Candidates {
  readonly plans: readonly string[];
  readonly guessed: boolean;
}

/**
 * The shallowest first, then by name: the only Markdown file; else, of those that do not go with a plan by
 * their names, those called `plan.md`; else those whose name, or else whose first heading, says "plan"; else
 * all. `textOf` gives a file's text and is asked for headings only.
 */
export function plansAmong(paths: readonly string[], textOf: (path: string) => string): Candidates {
  const all = paths.filter((path) => markdown.test(path)).sort(byDepth);
  const candidates = all.length === 1 ? all : all.filter((path) => !isCompanion(path));
  const signs = [
    isPlan,
    (path: string) => candidates.length === 1 || says(nameOf(path).replace(markdown, '')),
    (path: string) => says(firstHeading(textOf(path))),
  ];
  for (const sign of signs) {
    const plans = candidates.filter(sign);
    if (plans.length > 0) return { plans, guessed: false };
  }
  return { plans: candidates, guessed: candidates.length > 0 };
}

function isCompanion(path: string): boolean {
  return companion.test(nameOf(path)) || companionFolder.test(path);
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
