import type { Command } from './command';

export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, usage }) => name.length + usage.length + 1));
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
  );
  return [
    'planwright: read, check and edit implementation plans in Markdown',
    '',
    ...lines,
    '',
    'planwright COMMAND --help says more of a command, planwright --version which one this is.',
    'A FILE of - is standard input.',
    '',
  ].join('\n');
}

export function commandHelp({ name, usage, summary, details }: Command): string {
  return [
    `planwright ${name} ${usage}`,
    '',
    `  ${summary}`,
    ...details.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
