import type { Problem } from '@/markdown/result';
import { number } from './limits';

const folders: ReadonlySet<string> = new Set(['.git', 'node_modules', '__MACOSX', '.hg', '.svn']);
const files: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What systems and version control keep for themselves: nobody misses it. */
const unmentioned: ReadonlySet<string> = new Set(
  [...folders, ...files].filter((name) => name !== 'node_modules'),
);

/** Whether a folder of that name holds nothing that belongs to a plan: it is never opened. */
export function isLeftOutFolder(name: string): boolean {
  return folders.has(name);
}

/** The folder or file because of which `path` is not opened, as a path, or undefined. */
export function leftOutBecauseOf(path: string): string | undefined {
  const segments = path.split('/');
  const at = segments.findIndex((segment, index) => {
    const isFile = index === segments.length - 1;
    return isFile ? files.has(segment) : folders.has(segment);
  });
  return at < 0 ? undefined : segments.slice(0, at + 1).join('/');
}

/** Parts `paths` into those to open and one problem for each that is left out and may be missed. */
export function leaveOut(paths: readonly string[]): { kept: string[]; skipped: Problem[] } {
  const kept: string[] = [];
  const counts = new Map<string, number>();
  for (const path of paths) {
    const reason = leftOutBecauseOf(path);
    if (reason === undefined) kept.push(path);
    else counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const skipped = [...counts].flatMap(([path, count]) => leftOutProblem(path, count));
  return { kept, skipped };
}

/** What is said about a folder or file that was left out, if anything; the count is unknown where it was not read. */
export function leftOutProblem(path: string, count?: number): Problem[] {
  if (unmentioned.has(path.slice(path.lastIndexOf('/') + 1))) return [];
  const held = count === undefined || count < 2 ? '' : ` (${number(count)} files)`;
  return [{ message: `${path}${held} is not part of a plan and was left out`, path }];
}
