import { join } from 'node:path';
import { fail, ok } from '@/markdown/result';
import { type CheckedFile, checkJson, checkWorkspace } from './check-output';
import { checkText } from './check-text';
import type { Command, ExitCode } from './command';
import type { Io } from './io';
import { openPath } from './open-folder';
import { problemLine } from './problem-line';

export const checkCommand: Command = {
  name: 'check',
  usage: 'PATH... [--json]',
  summary: 'check plans; a folder is checked with the files beside its plan',
  details: [
    'PATH is a Markdown file, a folder or zip that holds a plan, or - for standard input.',
    'Exit code: 0 passed or only warned, 1 failed, 2 something could not be read.',
  ],
  flags: { alone: ['--json'] },
  run: async (io, { words, flags }) => {
    if (words.length === 0) return fail('check takes one PATH or more');
    const files: CheckedFile[] = [];
    for (const path of words) {
      const checked = await checkPath(io, path);
      if (checked) files.push(checked);
    }
    const output = checkJson(files);
    io.stdout(flags.has('--json') ? `${JSON.stringify(output, null, 2)}\n` : checkText(files));
    const failed = files.some(({ report }) => report.verdict === 'fail');
    const code: ExitCode = files.length < words.length ? 2 : failed ? 1 : 0;
    return ok(code);
  },
};

async function checkPath(io: Io, path: string): Promise<CheckedFile | undefined> {
  const opened = await openPath(io, path);
  if (!opened.ok) {
    io.stderr(problemLine(opened.error));
    return undefined;
  }
  const { planPath, files } = opened.value;
  const isFolder = path !== '-' && io.facts(path)?.kind === 'folder';
  const name = isFolder ? join(path, planPath) : path;
  const plan = files.find((file) => file.path === planPath);
  if (plan?.kind === 'text' && plan.readOnly !== undefined)
    io.stderr(problemLine({ path: name, message: plan.readOnly }));
  // A zip holds a folder, too.
  const scope = isFolder || files.length > 1 ? 'folder' : 'alone';
  return checkWorkspace(opened.value, scope, name);
}
