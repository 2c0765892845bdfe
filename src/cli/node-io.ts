import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Io } from './io';

export const nodeIo: Io = {
  stdin: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(Buffer.from(part as Buffer));
    return Buffer.concat(parts);
  },
  stdout: (output) => process.stdout.write(output),
  stderr: (line) => process.stderr.write(`${line}\n`),
  facts: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.isDirectory() ? { kind: 'folder', size: 0 } : { kind: 'file', size: stats.size };
  },
  read: (path) => readFileSync(path),
  write: writeWhole,
  list: (path) => readdirSync(path).sort(),
  today: () => {
    const now = new Date();
    const digits = (count: number) => String(count).padStart(2, '0');
    return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
  },
};

/** Writes beside the file and moves it into place; a link is followed, so that it stays a link. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const stats = statSync(path, { throwIfNoEntry: false });
  const target = stats ? realpathSync(path) : path;
  const aside = join(dirname(target), `.planwright-${process.pid}.tmp`);
  try {
    writeFileSync(aside, bytes, stats ? { mode: stats.mode } : {});
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}
