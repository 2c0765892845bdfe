import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '@/markdown/result';
import { renameInText } from '@/plan/ids/rename';
import type { Io } from './io';
import { bytesOf, openText } from './open-file';
import { problemLine, systemProblem } from './problem-line';

export interface RenamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The decision records in `adrs/` beside a plan that cite a renamed id, as they are to be written. */
export async function renameBeside(
  io: Io,
  planPath: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<RenamedFile[]>> {
  const folder = join(dirname(planPath), 'adrs');
  const renamed: RenamedFile[] = [];
  for (const path of recordsIn(io, folder)) {
    const opened = await openText(io, path);
    if (!opened.ok) {
      io.stderr(problemLine(opened.error));
      continue;
    }
    const changes = renameInText(opened.value.text, from, to);
    if (changes.empty) continue;
    const bytes = bytesOf(opened.value, changes.apply(opened.value.text));
    if (!bytes.ok) return fail(bytes.error);
    renamed.push({ path, bytes: bytes.value });
  }
  return ok(renamed);
}

function recordsIn(io: Io, folder: string): string[] {
  try {
    if (io.facts(folder)?.kind !== 'folder') return [];
    return io
      .list(folder)
      .filter((name) => /\.md$/i.test(name))
      .map((name) => join(folder, name));
  } catch (error) {
    io.stderr(problemLine(systemProblem(folder, error)));
    return [];
  }
}
