import { decodeBytes, type Encoding, looksBinary } from '@/markdown/bytes';
import { fail, ok, type Problem, type Result } from '@/markdown/result';
import { checkPaths, stripCommonRoot } from './file-names';
import { type Candidates, plansAmong } from './find-plan';
import { leaveOut } from './left-out';
import { fileTooLarge, tooManyFiles, workspaceTooLarge } from './limits';
import type { OpenedFile, OpenedFiles } from './opened-file';
import { unpackZip } from './zip';
import { startsLikeZip } from './zip-directory';

/**
 * A file of the workspace. Text with `readOnly` cannot be saved from its text, for that reason; its
 * bytes are `original`. A binary file is kept to be exported untouched.
 */
export type WorkspaceFileInput =
  | {
      readonly path: string;
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: Encoding;
      readonly readOnly?: string;
      readonly original?: Uint8Array;
    }
  | { readonly path: string; readonly kind: 'binary'; readonly bytes: Uint8Array };

/** What opening gave: the folder's name (may be empty), its files, the plan among them, and what was left out. */
export type OpenedWorkspace = Candidates & {
  readonly root: string;
  /** The first of the candidates. */
  readonly planPath: string;
  readonly files: readonly WorkspaceFileInput[];
  readonly skipped: readonly Problem[];
};

/**
 * A workspace from the files that were picked or dropped. A lone zip is opened as what it holds; beside
 * other files it is refused, and inside a folder it is a file like any other. Files keep their names in the
 * zip or below the folder, whose own name is the root's. Limits and names are checked here for every way in;
 * a set without a plan is a problem.
 */
export function openFiles(inputs: readonly OpenedFile[]): Result<OpenedWorkspace> {
  const [first] = inputs;
  if (first === undefined) return fail('there is no file to open');
  const lone = inputs.length === 1 && !first.path.includes('/');
  if (lone) return isZip(first) ? openZip(first) : openLone(first);
  const zip = inputs.find((input) => !input.path.includes('/') && isZip(input));
  if (zip) return fail(besideOthers(zip.path), { path: zip.path });
  return openFolder(inputs);
}

function besideOthers(zip: string): string {
  return `${zip} is a zip among other files; open it alone, and it opens as the folder that it holds`;
}

/** A file named .zip, or a zip without an ending; a zip named otherwise is a document of some program. */
function isZip({ path, bytes }: OpenedFile): boolean {
  return /\.zip$/i.test(path) || (!path.includes('.') && startsLikeZip(bytes));
}

function openZip({ path, bytes }: OpenedFile): Result<OpenedWorkspace> {
  const unpacked = unpackZip(bytes, path);
  return unpacked.ok ? openSet(unpacked.value, path, path.replace(/\.zip$/i, '')) : unpacked;
}

function openLone(file: OpenedFile): Result<OpenedWorkspace> {
  const names = checkPaths([file.path]);
  if (!names.ok) return names;
  const problem = fileTooLarge(file.path, file.bytes.length) ?? looksBinary(file.bytes);
  if (problem) {
    const named = problem.path === undefined ? `${file.path}: ${problem.message}` : problem.message;
    return fail(named, { path: file.path });
  }
  const [path = file.path] = names.value;
  const files = [readFile(path, file.bytes)];
  return ok({ root: '', planPath: path, plans: [path], guessed: false, files, skipped: [] });
}

function openFolder(inputs: readonly OpenedFile[]): Result<OpenedWorkspace> {
  const set = withinLimits(inputs);
  if (!set.ok) return set;
  const { files, skipped } = set.value;
  const { root, paths } = stripCommonRoot(files.map((file) => file.path));
  const below = files.map(({ bytes, path }, at) => ({ bytes, path: paths[at] ?? path }));
  return openSet({ files: below, skipped }, whereOf(inputs), root);
}

function whereOf(inputs: readonly OpenedFile[]): string {
  return stripCommonRoot(inputs.map((input) => input.path)).root || 'what was opened';
}

function withinLimits(inputs: readonly OpenedFile[]): Result<OpenedFiles> {
  const where = whereOf(inputs);
  const { kept, skipped } = leaveOut(inputs.map((input) => input.path));
  const wanted = new Set(kept);
  const files: OpenedFile[] = [];
  for (const input of inputs.filter(({ path }) => wanted.has(path))) {
    const large = fileTooLarge(input.path, input.bytes.length);
    if (large) skipped.push(large);
    else files.push(input);
  }
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const problem = tooManyFiles(where, files.length) ?? workspaceTooLarge(where, total);
  if (problem) return fail(problem);
  const names = checkPaths(files.map((file) => file.path));
  if (!names.ok) return names;
  const checked = files.map(({ bytes, path }, at) => ({ bytes, path: names.value[at] ?? path }));
  return ok({ files: checked, skipped });
}

function openSet(
  { files, skipped }: OpenedFiles,
  where: string,
  root: string,
): Result<OpenedWorkspace> {
  const read = files.map(({ path, bytes }) => readFile(path, bytes));
  const texts = new Map(read.flatMap((file) => (file.kind === 'text' ? [[file.path, file]] : [])));
  const candidates = plansAmong([...texts.keys()], (path) => texts.get(path)?.text ?? '');
  const [planPath] = candidates.plans;
  if (planPath === undefined) return fail(noPlan(where, skipped));
  return ok({ root, planPath, ...candidates, files: read, skipped });
}

function readFile(path: string, bytes: Uint8Array): WorkspaceFileInput {
  if (looksBinary(bytes)) return { path, kind: 'binary', bytes };
  return { path, kind: 'text', ...decodeBytes(bytes) };
}

function noPlan(where: string, skipped: readonly Problem[]): Problem {
  const why = skipped.length > 0 ? ` (left out: ${skipped[0]?.message})` : '';
  return {
    message: `no plan was found in ${where}: it needs a plan.md, or Markdown under another name than spec.md, tasks.md and their like${why}`,
    path: where,
  };
}
