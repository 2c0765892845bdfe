import { fail } from '@/markdown/result';
import { fixPlan } from '@/plan/fix-plan';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { fixes } from '@/sections/fixes';
import type { Command } from './command';
import { openText } from './open-file';
import { printEdit, writeEdit } from './set-command';

export const fixCommand: Command = {
  name: 'fix',
  usage: 'FILE [--write]',
  summary: 'rewrite computed text that is wrong, and nothing else',
  details: ['The new text is printed, or with --write written to FILE.'],
  flags: { alone: ['--write'] },
  run: async (io, { words, flags }) => {
    const [path, ...more] = words;
    if (path === undefined || more.length > 0) return fail('fix takes one FILE');
    if (path === '-' && flags.has('--write')) return fail('standard input cannot be written to');
    const opened = await openText(io, path);
    if (!opened.ok) return opened;
    const edit = fixPlan(openPlan(opened.value.text, sections), sections, fixes);
    return flags.has('--write')
      ? writeEdit(io, opened.value, edit)
      : printEdit(io, opened.value, edit);
  },
};
