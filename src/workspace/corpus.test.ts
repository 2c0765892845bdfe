import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeText } from '@/markdown/bytes';
import { fileOf, filesOf, type WorkspaceFile } from './files';
import { createStorage } from './storage/create-storage';
import { createIndexedDbRows } from './storage/indexeddb-rows';

const folders = ['../shared/corpus', '../shared/templates', 'src/templates'];
const present = folders.filter((folder) => existsSync(folder));

function filesBelow(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path)]);
}

function bytesOf(file: WorkspaceFile): Uint8Array {
  if (file.kind === 'binary') return file.bytes;
  if (file.original) return file.original;
  const encoded = encodeText(file.text.toString(), file.encoding);
  if (!encoded.ok) throw new Error(encoded.error.message);
  return encoded.value;
}

describe('real files', () => {
  it.runIf(present.length === folders.length)(
    `come out of the database byte for byte (needs ${folders.join(', ')})`,
    async () => {
      const all = new Map(present.flatMap(filesBelow));
      const opened = [...all].map(([path, bytes]) =>
        fileOf({ kind: 'text', path, ...decodeBytes(bytes) }),
      );
      const rows = createIndexedDbRows('corpus');
      const storage = createStorage(rows);
      const head = { root: '', planPath: 'plan.md', title: '' };
      const id = await storage.create({ ...head, files: filesOf(opened) });
      await storage.snapshot(id, 1, filesOf(opened));
      const loaded = await storage.load(id);
      if (!loaded.ok) throw new Error(loaded.error.message);
      expect(loaded.value.files.size).toBe(all.size);
      for (const [path, bytes] of all) {
        const file = loaded.value.files.get(path);
        expect(file && Buffer.compare(bytesOf(file), bytes), path).toBe(0);
      }
      await rows.close();
    },
    60_000,
  );
});
