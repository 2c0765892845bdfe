import { version } from '../../package.json';
import { parseArguments } from './arguments';
import { checkCommand } from './check-command';
import type { Command, ExitCode } from './command';
import { exportCommand } from './export-command';
import { fixCommand } from './fix-command';
import { commandHelp, generalHelp } from './help';
import type { Io } from './io';
import { newCommand } from './new-command';
import { problemLine } from './problem-line';
import { readCommand } from './read-command';
import { setCommand } from './set-command';

export const commands: readonly Command[] = [
  readCommand,
  checkCommand,
  setCommand,
  fixCommand,
  exportCommand,
  newCommand,
];

/** Runs one command. Problems of the user's data are one line each on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout(generalHelp(commands));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    io.stdout(`${version}\n`);
    return 0;
  }
  const command = commands.find((other) => other.name === name);
  if (!command) return misused(io, name === '' ? 'a command is needed' : `unknown command ${name}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(commandHelp(command));
    return 0;
  }
  const args = parseArguments(rest, command.flags);
  if (!args.ok) return misused(io, `${name}: ${args.error.message}`);
  const done = await command.run(io, args.value);
  if (done.ok) return done.value;
  if (done.error.path === undefined) return misused(io, done.error.message);
  io.stderr(problemLine(done.error));
  return 2;
}

function misused(io: Io, message: string): ExitCode {
  io.stderr(`planwright: ${message} (planwright --help lists what there is)`);
  return 2;
}
