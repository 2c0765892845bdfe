import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Io } from './io';

export const nodeIo: Io = {
  stdin: async (most) => {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of process.stdin) {
      parts.push(Buffer.from(part as Buffer));
      size += (part as Buffer).length;
      if (size > most) break;
    }
    return Buffer.concat(parts);
  },
  stdout: (output) => process.stdout.write(output),
  stderr: (line) => process.stderr.write(`${line}\n`),
  facts: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.isDirectory()
      ? { kind: 'folder', size: 0, identity: `${stats.dev}:${stats.ino}` }
      : { kind: 'file', size: stats.size };
  },
  read: readAtMost,
  write: writeWhole,
  list: (path) => readdirSync(path).sort(),
  today: () => {
    const now = new Date();
    const digits = (count: number) => String(count).padStart(2, '0');
    return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
  },
};

function readAtMost(path: string, most: number): Uint8Array {
  if (statSync(path).isFile()) return readFileSync(path);
  const parts: Buffer[] = [];
  const file = openSync(path, 'r');
  try {
    for (let size = 0; size <= most; ) {
      const part = Buffer.alloc(1 << 16);
      const length = readSync(file, part);
      if (length === 0) break;
      parts.push(part.subarray(0, length));
      size += length;
    }
  } finally {
    closeSync(file);
  }
  return Buffer.concat(parts);
}

/** Writes beside the file and moves it into place; a link is followed, so that it stays a link. */
function writeWhole(path: string, bytes: Uint8Array): void {
  makeFolder(dirname(path));
  const stats = statSync(path, { throwIfNoEntry: false });
  // Moving a file into place would not ask whether the old one may be written.
  if (stats) accessSync(path, constants.W_OK);
  const target = stats ? realpathSync(path) : path;
  const aside = join(dirname(target), `.planwright-${process.pid}.tmp`);
  try {
    writeFileSync(aside, bytes, stats ? { mode: stats.mode } : {});
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** With those above it that are missing. Node's own `recursive` never ends in a place that takes no folder, as /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
