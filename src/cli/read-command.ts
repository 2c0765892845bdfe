import { fail, ok } from '@/markdown/result';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import type { Command } from './command';
import { openText } from './open-file';
import { problemLine } from './problem-line';
import { readOutput } from './read-output';
import { readText } from './read-text';

export const readCommand: Command = {
  name: 'read',
  usage: 'FILE [--json]',
  summary: 'show what a plan says: its sections, ids and placeholders',
  details: [
    'FILE is a Markdown file, or - for standard input.',
    '--json prints the values that set addresses; src/cli/read.schema.json describes them.',
  ],
  flags: { alone: ['--json'] },
  run: async (io, { words, flags }) => {
    const [path, ...more] = words;
    if (path === undefined || more.length > 0) return fail('read takes one FILE');
    const opened = await openText(io, path);
    if (!opened.ok) return opened;
    const { text, readOnly } = opened.value;
    if (readOnly !== undefined) io.stderr(problemLine({ path, message: readOnly }));
    const output = readOutput(openPlan(text, sections));
    io.stdout(flags.has('--json') ? `${JSON.stringify(output, null, 2)}\n` : readText(output));
    return ok(0);
  },
};
