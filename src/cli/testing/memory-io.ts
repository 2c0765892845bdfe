import { posix } from 'node:path';
import type { Io } from '../io';

export interface MemoryIo extends Io {
  /** Text of all that was printed. */
  readonly printed: () => string;
  readonly printedBytes: () => Uint8Array;
  readonly complaints: readonly string[];
  readonly files: Map<string, Uint8Array>;
  readonly textOf: (path: string) => string | undefined;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Files by path in memory, with `/` between folders; nothing outside is touched. */
export function memoryIo(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  stdin: string | Uint8Array = '',
): MemoryIo {
  const held = new Map(
    Object.entries(files).map(([path, content]) => [posix.normalize(path), bytesOf(content)]),
  );
  const out: Uint8Array[] = [];
  const complaints: string[] = [];
  const printedBytes = () => new Uint8Array(Buffer.concat(out));
  const isFolder = (path: string) => [...held.keys()].some((key) => key.startsWith(`${path}/`));
  return {
    stdin: () => Promise.resolve(bytesOf(stdin)),
    stdout: (output) => void out.push(bytesOf(output)),
    stderr: (line) => void complaints.push(line),
    facts: (name) => {
      const path = posix.normalize(name).replace(/\/$/, '');
      const file = held.get(path);
      if (file) return { kind: 'file', size: file.length };
      return isFolder(path) ? { kind: 'folder', size: 0 } : undefined;
    },
    read: (name) => {
      const file = held.get(posix.normalize(name));
      if (!file) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return file;
    },
    write: (name, bytes) => void held.set(posix.normalize(name), bytes),
    list: (name) => {
      const prefix = `${posix.normalize(name).replace(/\/$/, '')}/`;
      const inside = [...held.keys()].filter((path) => path.startsWith(prefix));
      return [
        ...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0] ?? '')),
      ].sort();
    },
    today: () => '2026-11-22',
    printed: () => new TextDecoder().decode(printedBytes()),
    printedBytes,
    complaints,
    files: held,
    textOf: (path) => {
      const file = held.get(posix.normalize(path));
      return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
    },
  };
}
