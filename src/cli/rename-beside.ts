import { dirname, join, relative } from 'node:path';
import { fail, ok, type Result } from '@/markdown/result';
import { renameInText } from '@/plan/ids/rename';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { isLeftOutFolder } from '@/transfer/left-out';
import { tooManyFiles } from '@/transfer/limits';
import { factsWithin } from './facts-within';
import type { FileFacts, Io } from './io';
import { bytesOf, openText } from './open-file';
import { problemLine, systemProblem } from './problem-line';

export interface RenamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The Markdown files of a plan's folder that cite a renamed id, as they are to be written. Another plan has
 * ids of its own: it is left as it is, and so is a folder that holds one.
 */
export async function renameBeside(
  io: Io,
  planPath: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<RenamedFile[]>> {
  const folder = dirname(planPath);
  const above = factsWithin(io, folder, []);
  const paths = markdownIn(io, folder, above ? [above] : []).filter(
    (path) => relative(path, planPath) !== '',
  );
  const many = tooManyFiles(folder, paths.length);
  if (many) return fail(many);
  const renamed: RenamedFile[] = [];
  for (const path of paths) {
    const opened = await openText(io, path);
    if (!opened.ok) {
      io.stderr(problemLine(opened.error));
      continue;
    }
    const changes = renameInText(opened.value.text, from, to);
    if (changes.empty) continue;
    if (openPlan(opened.value.text, sections).template !== 'custom') {
      io.stderr(problemLine({ path, message: `is another plan: its ${from} is left as it is` }));
      continue;
    }
    const bytes = bytesOf(opened.value, changes.apply(opened.value.text));
    if (!bytes.ok) return fail(bytes.error);
    renamed.push({ path, bytes: bytes.value });
  }
  return ok(renamed);
}

const deepest = 20;

function markdownIn(io: Io, folder: string, above: readonly FileFacts[]): string[] {
  try {
    const names = io.list(folder);
    if (above.length > 1 && names.includes('plan.md')) return [];
    return names.flatMap((name) => {
      const path = join(folder, name);
      const facts = factsWithin(io, path, above);
      if (facts?.kind === 'file') return /\.(?:md|markdown)$/i.test(name) ? [path] : [];
      if (!facts || isLeftOutFolder(name) || above.length > deepest) return [];
      return markdownIn(io, path, [...above, facts]);
    });
  } catch (error) {
    io.stderr(problemLine(systemProblem(folder, error)));
    return [];
  }
}
