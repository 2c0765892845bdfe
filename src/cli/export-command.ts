import { join } from 'node:path';
import { utf8 } from '@/markdown/bytes';
import { fail, ok, type Problem, type Result } from '@/markdown/result';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { contractFile, contractNote } from '@/transfer/contract-file';
import { exportEntries, exportZip } from '@/transfer/export-files';
import type { OpenedWorkspace, WorkspaceFileInput } from '@/transfer/open-files';
import { startsLikeZip } from '@/transfer/zip-directory';
import type { Command } from './command';
import type { Io } from './io';
import { textOf, writeFile } from './open-file';
import { openPath } from './open-folder';
import { systemProblem } from './problem-line';

export const exportCommand: Command = {
  name: 'export',
  usage: 'PATH --zip FILE | PATH --dir DIR',
  summary: 'copy a plan folder, byte for byte, into a zip or another folder',
  details: [
    'PATH is a folder that holds a plan, a zip, a Markdown file, or - for standard input.',
    'The OpenAPI document of the endpoints goes with it, unless API Contracts says MANUAL or N/A.',
  ],
  flags: { valued: ['--zip', '--dir'] },
  run: async (io, { words, flags }) => {
    const [path, ...more] = words;
    const zip = flags.get('--zip');
    const dir = flags.get('--dir');
    if (path === undefined || more.length > 0) return fail('export takes one PATH');
    if ((zip === undefined) === (dir === undefined))
      return fail('export takes either --zip FILE or --dir DIR');
    const opened = await openPath(io, path);
    if (!opened.ok) return opened;
    const files = await withContract(io, opened.value);
    if (zip !== undefined) {
      const bytes = exportZip(files);
      if (!bytes.ok) return bytes;
      const kept = otherThanZip(io, zip);
      if (kept) return fail(kept);
      const written = writeFile(io, zip, bytes.value);
      return written.ok ? done(io, files.length, zip) : written;
    }
    return writeAll(io, exportEntries(files), dir as string);
  },
};

/** Why a file must not give way to a zip: it is none itself, and may be the very plan. */
function otherThanZip(io: Io, path: string): Problem | undefined {
  try {
    if (io.facts(path)?.kind !== 'file' || startsLikeZip(io.read(path, 4))) return undefined;
  } catch (error) {
    return systemProblem(path, error);
  }
  return { message: 'this is there already and is no zip; it is left as it is', path };
}

/** The files with the contract that follows from the plan; a note says what became of it. */
async function withContract(
  io: Io,
  { files, planPath }: OpenedWorkspace,
): Promise<readonly WorkspaceFileInput[]> {
  const textAt = (path: string) => {
    const file = files.find((other) => other.path === path);
    return file?.kind === 'text' ? file.text : undefined;
  };
  const plan = openPlan(textOf(textAt(planPath) ?? ''), sections);
  const contract = await contractFile(plan, planPath, textAt);
  if (contract === undefined) return files;
  const known = files.find(({ path }) => path === contract.file);
  if (known && (known.kind === 'binary' || known.readOnly !== undefined)) return files;
  io.stderr(contractNote(contract));
  const { text } = contract.contract;
  if (text === undefined) return files;
  const file = known
    ? { ...known, text }
    : { path: contract.file, kind: 'text' as const, text, encoding: utf8 };
  return [...files.filter((other) => other !== known), file];
}

function writeAll(io: Io, entries: ReturnType<typeof exportEntries>, dir: string): Result<0> {
  if (!entries.ok) return entries;
  for (const { path, bytes } of entries.value) {
    const written = writeFile(io, join(dir, path), bytes);
    if (!written.ok) return written;
  }
  return done(io, entries.value.length, dir);
}

function done(io: Io, count: number, target: string): Result<0> {
  io.stdout(`${target}: ${count} ${count === 1 ? 'file' : 'files'}\n`);
  return ok(0);
}
