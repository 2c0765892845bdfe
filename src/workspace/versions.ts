import { ok, type Result } from '@/markdown/result';
import { changesBetween } from './diff-changes';
import { type FilePath, type Files, sameContent, type WorkspaceFile } from './files';
import type { Version, WorkspaceStorage } from './storage/storage';
import { parts, type TransactionParts } from './transaction';
import { unifiedDiff } from './unified-diff';
import type { WorkspaceStore } from './workspace-store';

export type { Version };

/** The versions of an open workspace. */
export interface Versions {
  /** Newest first; one that cannot be read is a problem in its place. */
  readonly list: () => Promise<readonly Result<Version>[]>;
  /** Saves the files as they are shown now under a name. */
  readonly save: (name: string) => Promise<Version | null>;
  readonly files: (version: string) => Promise<Result<Files>>;
  /** The diff from the version to the files as they are now, by path; equal files are left out. */
  readonly diff: (version: string) => Promise<Result<ReadonlyMap<FilePath, string>>>;
  /** Makes the files those of the version again: one edit that can be undone. */
  readonly restore: (version: string) => Promise<Result<void>>;
  readonly remove: (version: string) => Promise<void>;
}

export function createVersions<P>(store: WorkspaceStore<P>, storage: WorkspaceStorage): Versions {
  const { id } = store.getState();
  const files = (version: string): Promise<Result<Files>> => storage.readVersion(id, version);
  return {
    list: () => storage.listVersions(id),
    save: (label) => {
      const { revision, files: now } = store.getState();
      return storage.saveVersion(id, { kind: 'named', label, revision }, now);
    },
    files,
    diff: async (version) => {
      const old = await files(version);
      return old.ok ? ok(diffFiles(old.value, store.getState().files)) : old;
    },
    restore: async (version) => {
      const old = await files(version);
      if (!old.ok) return old;
      const edit = editTowards(store.getState().files, old.value);
      const applied = store.getState().apply({ label: 'Restore a version', ...edit });
      return applied.ok ? ok(undefined) : applied;
    },
    remove: (version) => storage.removeVersion(id, version),
  };
}

/** The unified diffs between two states, by path; equal files are left out, binary ones are named. */
export function diffFiles(before: Files, after: Files): ReadonlyMap<FilePath, string> {
  const diffs = new Map<FilePath, string>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const diff = diffFile(path, before.get(path), after.get(path));
    if (diff !== '') diffs.set(path, diff);
  }
  return diffs;
}

function diffFile(path: FilePath, before?: WorkspaceFile, after?: WorkspaceFile): string {
  if (before && after && sameContent(before, after)) return '';
  if (before?.kind === 'binary' || after?.kind === 'binary') {
    return `Binary files a/${path} and b/${path} differ\n`;
  }
  return unifiedDiff(path, before?.text.toString() ?? '', after?.text.toString() ?? '');
}

/** The smallest edit that turns one state of the files into another. */
export function editTowards(now: Files, target: Files): TransactionParts {
  const changes = new Map();
  const replaced: WorkspaceFile[] = [];
  const deleted: FilePath[] = [...now.keys()].filter((path) => !target.has(path));
  for (const [path, file] of target) {
    const current = now.get(path);
    if (current && sameContent(current, file)) continue;
    if (current?.kind === 'text' && file.kind === 'text' && sameEncoding(current, file)) {
      changes.set(path, changesBetween(current.text, file.text));
      continue;
    }
    if (current) deleted.push(path);
    replaced.push(file);
  }
  const none = { derived: undefined, atomic: undefined, renamed: undefined };
  return parts({ changes, deleted, created: replaced, ...none });
}

function sameEncoding(
  a: Extract<WorkspaceFile, { kind: 'text' }>,
  b: Extract<WorkspaceFile, { kind: 'text' }>,
): boolean {
  return a.encoding.name === b.encoding.name && a.encoding.bom === b.encoding.bom;
}
