import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './paths.ts';

/** Runs a command of this project in its root, output passed through; resolves to its exit code. */
export async function run(command: string, args: readonly string[]): Promise<number> {
  return codeOf(spawn(command, args, { cwd: root, stdio: 'inherit', env: environment() }));
}

/** As `run`, and gives the last lines of what was printed, for a summary that stands far below them. */
export async function runKeepingEnd(
  command: string,
  args: readonly string[],
  lines: number,
): Promise<{ code: number; end: string }> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...environment(), ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  let end = '';
  const pass = (to: NodeJS.WriteStream) => (piece: string) => {
    to.write(piece);
    end = (end + piece).split('\n').slice(-lines).join('\n');
  };
  child.stdout.setEncoding('utf8').on('data', pass(process.stdout));
  child.stderr.setEncoding('utf8').on('data', pass(process.stderr));
  return { code: await codeOf(child), end };
}

const environment = () => ({
  ...process.env,
  PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`,
});

function codeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
