import { join } from 'node:path';
import { fail, ok } from '@/markdown/result';
import type { OpenedWorkspace } from '@/transfer/open-files';
import { type CheckedFile, checkJson, checkWorkspace } from './check-output';
import { checkText } from './check-text';
import type { Command, ExitCode } from './command';
import type { Io } from './io';
import { openPath } from './open-folder';
import { problemLine } from './problem-line';

export const checkCommand: Command = {
  name: 'check',
  usage: 'PATH... [--json]',
  summary: 'check plans; a folder is checked with the files beside its plan, or each of its plans',
  details: [
    'PATH is a Markdown file, a folder or zip that holds plans, or - for standard input.',
    'Exit code: 0 passed or only warned, 1 failed, 2 something could not be read.',
  ],
  flags: { alone: ['--json'] },
  run: async (io, { words, flags }) => {
    if (words.length === 0) return fail('check takes one PATH or more');
    const files: CheckedFile[] = [];
    let unread = false;
    for (const path of words) {
      const checked = await checkPath(io, path);
      if (checked) files.push(...checked);
      else unread = true;
    }
    const output = checkJson(files);
    io.stdout(flags.has('--json') ? `${JSON.stringify(output, null, 2)}\n` : checkText(files));
    const failed = files.some(({ report }) => report.verdict === 'fail');
    const code: ExitCode = unread ? 2 : failed ? 1 : 0;
    return ok(code);
  },
};

/** Checks every plan at a path, each with the files beside it; undefined where it cannot be read. */
async function checkPath(io: Io, path: string): Promise<CheckedFile[] | undefined> {
  const opened = await openPath(io, path);
  if (!opened.ok) {
    io.stderr(problemLine(opened.error));
    return undefined;
  }
  const { plans } = opened.value;
  const isFolder = path !== '-' && io.facts(path)?.kind === 'folder';
  const nameOf = (plan: string) => (isFolder || plans.length > 1 ? join(path, plan) : path);
  return plans.map((plan) => checkOne(io, { ...opened.value, planPath: plan }, nameOf(plan)));
}

function checkOne(io: Io, workspace: OpenedWorkspace, name: string): CheckedFile {
  const { planPath, files, root } = workspace;
  const plan = files.find((file) => file.path === planPath);
  if (plan?.kind === 'text' && plan.readOnly !== undefined)
    io.stderr(problemLine({ path: name, message: plan.readOnly }));
  // A zip holds a folder, too.
  const scope = root !== '' || files.length > 1 ? 'folder' : 'alone';
  return checkWorkspace(workspace, scope, name);
}
