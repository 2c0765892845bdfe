import { basename, join, resolve } from 'node:path';
import { encodeText, utf8 } from '@/markdown/bytes';
import { fail, ok, type Result } from '@/markdown/result';
import { newPlan, type TemplateId, templates } from '@/templates';
import type { Command } from './command';
import type { Io } from './io';
import { writeFile } from './open-file';
import { systemProblem } from './problem-line';

const names = templates.map(({ id }) => id).join(', ');

export const newCommand: Command = {
  name: 'new',
  usage: '--template T --feature NAME --dir DIR',
  summary: 'start a plan from a template, as DIR/plan.md',
  details: [
    `T is one of ${names}.`,
    'NAME may start with its number: "001 Lab results" or 001-lab-results; else the number is that of DIR, or 001.',
    'A plan that is there already is never overwritten.',
  ],
  flags: { valued: ['--template', '--feature', '--dir'] },
  run: async (io, { words, flags }) => {
    if (words.length > 0) return fail(`new takes no ${words[0]}; name flags`);
    const template = templates.find(({ id }) => id === flags.get('--template'))?.id;
    const feature = flags.get('--feature')?.trim() ?? '';
    const dir = flags.get('--dir') ?? '';
    if (!template) return fail(`--template is one of ${names}`);
    if (feature === '') return fail('--feature NAME is needed');
    if (dir === '') return fail('--dir DIR is needed');
    return create(io, template, feature, dir);
  },
};

function create(io: Io, template: TemplateId, feature: string, dir: string): Result<0> {
  const path = join(dir, 'plan.md');
  try {
    if (io.facts(path)) return fail('there is a plan already; it is left as it is', { path });
  } catch (error) {
    return fail(systemProblem(path, error));
  }
  const text = newPlan(template, { ...featureOf(feature, dir), date: io.today() });
  const bytes = encodeText(text, utf8);
  if (!bytes.ok) return fail({ ...bytes.error, path });
  const written = writeFile(io, path, bytes.value);
  if (!written.ok) return written;
  io.stdout(`${path}\n`);
  return ok(0);
}

/** Number and name out of `001-lab-results`, `1 Lab results`, or a name in a numbered folder. */
export function featureOf(feature: string, dir: string): { number: string; name: string } {
  const numbered = /^(\d+)[-_.:\s]+(.*\S)/u.exec(feature);
  const number = numbered?.[1] ?? /^(\d+)-/.exec(basename(resolve(dir)))?.[1] ?? '001';
  const name = numbered?.[2] ?? feature;
  return { number: number.padStart(3, '0'), name: /\s/.test(name) ? name : fromKebab(name) };
}

function fromKebab(name: string): string {
  if (!/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u.test(name)) return name;
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
