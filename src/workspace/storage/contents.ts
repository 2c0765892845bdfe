import { type Files, filesOf, textOf, type WorkspaceFile } from '../files';
import { readText } from './file-row';
import {
  asBytes,
  asCount,
  asFields,
  asList,
  asString,
  type Fields,
  oneOf,
  optional,
} from './read-row';
import type { RowAccess } from './rows';

/**
 * Writes the contents of files, each but once, and lists of files that refer to them. What was
 * written is known by the object that holds it, and looked for in the database all the same.
 */
export interface Contents {
  /** Writes `files` and returns the part of a row that refers to them and says how many they are. */
  readonly write: (access: RowAccess, workspace: string, files: Files) => Promise<FilesPart>;
  /** Fetches what a row's `files` refer to; the result opens them, throwing what `readRow` reports. */
  readonly read: (access: RowAccess, workspace: string, row: unknown) => Promise<() => Files>;
}

export interface FilesPart {
  readonly files: readonly Fields[];
  readonly count: number;
}

export function createContents(): Contents {
  const known = new WeakMap<object, string>();

  const put = async (
    access: RowAccess,
    workspace: string,
    holder: object,
    value: () => unknown,
  ): Promise<string> => {
    const id = known.get(holder) ?? crypto.randomUUID();
    const present = await access.keys('contents', [workspace, id]);
    if (present.length === 0) access.put('contents', [workspace, id], value());
    known.set(holder, id);
    return id;
  };

  const writeOne = async (
    access: RowAccess,
    workspace: string,
    file: WorkspaceFile,
  ): Promise<Fields> => {
    if (file.kind === 'binary') {
      const content = await put(access, workspace, file.bytes, () => file.bytes);
      return { kind: file.kind, path: file.path, content };
    }
    const { text, original, ...rest } = file;
    const content = await put(access, workspace, text, () => text.toString());
    if (!original) return { ...rest, content };
    return { ...rest, content, original: await put(access, workspace, original, () => original) };
  };

  const openOne = (row: unknown, values: ReadonlyMap<string, unknown>): WorkspaceFile => {
    const fields = asFields(row, 'file');
    const path = asString(fields['path'], 'path');
    const id = asString(fields['content'], 'content');
    if (oneOf(fields['kind'], 'kind', ['text', 'binary']) === 'binary') {
      const bytes = asBytes(values.get(id), `the content of ${path}`);
      known.set(bytes, id);
      return { kind: 'binary', path, bytes };
    }
    const text = textOf(asString(values.get(id), `the content of ${path}`));
    known.set(text, id);
    const original = optional(fields['original'], 'original', asString);
    if (original === undefined) return readText(fields, path, text);
    const bytes = asBytes(values.get(original), `the bytes of ${path}`);
    known.set(bytes, original);
    return { ...readText({ ...fields, original: undefined }, path, text), original: bytes };
  };

  return {
    write: async (access, workspace, files) => {
      const list: Fields[] = [];
      for (const file of files.values()) list.push(await writeOne(access, workspace, file));
      return { files: list, count: list.length };
    },
    read: async (access, workspace, row) => {
      const reading = (contentIds(row) ?? []).map(
        async (id) => [id, await access.get('contents', [workspace, id])] as const,
      );
      const values = new Map(await Promise.all(reading));
      return () => {
        const fields = asFields(row, 'files');
        const list = asList(fields['files'], 'files', asCount(fields['count'], 'count'));
        return filesOf(list.map((entry) => openOne(entry, values)));
      };
    },
  };
}

/** The ids of the contents that a row's files refer to; null where the row cannot be read. */
export function contentIds(row: unknown): string[] | null {
  if (typeof row !== 'object' || row === null || !('files' in row)) return null;
  if (!Array.isArray(row.files)) return null;
  if (!('count' in row) || row.count !== row.files.length) return null;
  const ids = row.files.flatMap((file: unknown) => {
    const fields = typeof file === 'object' && file !== null ? (file as Fields) : {};
    return [fields['content'] ?? null, fields['original']].filter((id) => id !== undefined);
  });
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

/**
 * Removes the contents that no snapshot and no version refers to any more; none as long as one of
 * these cannot be read.
 */
export async function dropUnusedContents(access: RowAccess, workspace: string): Promise<void> {
  const rows = [
    ...(await access.range('snapshots', [workspace])),
    ...(await access.range('versions', [workspace])),
  ];
  const used = new Set<string>();
  for (const { value } of rows) {
    const ids = contentIds(value);
    if (!ids) return;
    for (const id of ids) used.add(id);
  }
  for (const key of await access.keys('contents', [workspace])) {
    if (!used.has(String(key[1]))) access.remove('contents', key);
  }
}
