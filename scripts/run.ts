import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './paths.ts';

/** Runs a command of this project in its root, output passed through; resolves to its exit code. */
export function run(command: string, args: readonly string[]): Promise<number> {
  const path = `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
