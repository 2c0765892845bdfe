import { fail, ok, type Result } from '@/markdown/result';
import { isLeftOutFolder, leftOutBecauseOf } from '@/transfer/left-out';
import { fileTooLarge, tooManyFiles, workspaceTooLarge } from '@/transfer/limits';
import { type OpenedWorkspace, openFiles } from '@/transfer/open-files';
import type { OpenedFile } from '@/transfer/opened-file';
import { factsWithin } from './facts-within';
import type { FileFacts, Io } from './io';
import { readFile, readInput } from './open-file';
import { problemLine, systemProblem } from './problem-line';

/** Stands for the folder's own name, so that opening takes off this and no part of the files' names. */
const root = 'folder';

/** Opens a path as a workspace: a folder with all that it holds, a zip, a single file, or `-`. */
export async function openPath(io: Io, path: string): Promise<Result<OpenedWorkspace>> {
  const inputs = path === '-' ? await standardInput(io) : filesAt(io, path);
  if (!inputs.ok) return inputs;
  if (inputs.value.length === 0) return fail('there is no file in this folder', { path });
  const opened = openFiles(inputs.value);
  if (!opened.ok)
    return fail({ ...opened.error, message: named(opened.error.message, path), path });
  for (const problem of opened.value.skipped)
    io.stderr(problemLine({ path, message: named(problem.message, path) }));
  return opened.value.guessed ? fail(unsure(opened.value.plans), { path }) : opened;
}

function unsure(files: readonly string[]): string {
  return `nothing says which of ${files.length} Markdown files is the plan, ${files[0]} or another; call it plan.md`;
}

/** What standard input is called where a file has to have a name. */
const inputName = 'plan.md';

async function standardInput(io: Io): Promise<Result<OpenedFile[]>> {
  const bytes = await readInput(io);
  return bytes.ok ? ok([{ path: inputName, bytes: bytes.value }]) : bytes;
}

function named(message: string, path: string): string {
  const own = path === '-' ? inputName : (path.split(/[\\/]/).at(-1) ?? path);
  return message.startsWith(`${own}: `) ? message.slice(own.length + 2) : message;
}

function filesAt(io: Io, path: string): Result<OpenedFile[]> {
  try {
    const facts = io.facts(path);
    if (facts?.kind === 'folder') return filesIn(io, path, facts);
  } catch (error) {
    return fail(systemProblem(path, error));
  }
  const bytes = readFile(io, path);
  return bytes.ok ? ok([{ path: path.split(/[\\/]/).at(-1) ?? path, bytes: bytes.value }]) : bytes;
}

/** Every file below a folder, but those that no plan holds; larger ones are named and left out. */
function filesIn(io: Io, path: string, folder: FileFacts): Result<OpenedFile[]> {
  const paths = pathsIn(io, path, '', [folder]);
  const many = tooManyFiles(path, paths.length);
  if (many) return fail(many);
  const files: OpenedFile[] = [];
  let total = 0;
  for (const inner of paths) {
    const whole = `${path}/${inner}`;
    const size = io.facts(whole)?.size ?? 0;
    const large = fileTooLarge(inner, size);
    if (large) {
      io.stderr(problemLine({ path: whole, message: large.message }));
      continue;
    }
    total += size;
    const tooMuch = workspaceTooLarge(path, total);
    if (tooMuch) return fail(tooMuch);
    const bytes = readFile(io, whole);
    if (!bytes.ok) return bytes;
    files.push({ path: `${root}/${inner}`, bytes: bytes.value });
  }
  return ok(files);
}

const deepest = 20;

function pathsIn(io: Io, folder: string, prefix: string, above: readonly FileFacts[]): string[] {
  return io.list(folder).flatMap((name) => {
    const facts = factsWithin(io, `${folder}/${name}`, above);
    if (facts?.kind === 'file') return leftOutBecauseOf(name) ? [] : [prefix + name];
    if (!facts || isLeftOutFolder(name) || above.length > deepest) return [];
    return pathsIn(io, `${folder}/${name}`, `${prefix}${name}/`, [...above, facts]);
  });
}
