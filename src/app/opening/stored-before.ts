import { changedPaths, type Files, type NewWorkspace, type WorkspaceStorage } from '@/workspace';
import { asFile, asFolder, handleRecord } from '../workspace/file-handle';

/** A stored workspace that is that of the files that are being opened. */
export interface StoredBefore {
  readonly id: string;
  /** Whether it holds changes that the files lack. */
  readonly changed: boolean;
  /** Whether the files hold what it was not opened from: they have changed outside. */
  readonly outdated: boolean;
}

type Opened = Pick<NewWorkspace, 'root' | 'planPath' | 'files'>;

/**
 * The stored workspace that was opened from the same file or folder, as far as the browser can tell, or
 * from files of the same content under the same name. Most recently opened first.
 */
export async function storedBefore(
  storage: WorkspaceStorage,
  opened: Opened,
  handle: FileSystemHandle | undefined,
): Promise<StoredBefore | undefined> {
  for (const { id, root, planPath, problem } of await storage.list()) {
    if (problem || root !== opened.root || planPath !== opened.planPath) continue;
    const same = await isSamePlace(handle, await storage.readRecord(id, handleRecord));
    if (same === false) continue;
    const loaded = await storage.load(id);
    if (!loaded.ok) continue;
    const { base, files } = loaded.value;
    const outdated = differ(base, opened.files) && differ(files, opened.files);
    if (!outdated || same) return { id, changed: differ(files, opened.files), outdated };
  }
  return undefined;
}

/** Undefined where nobody can tell. */
async function isSamePlace(
  handle: FileSystemHandle | undefined,
  kept: unknown,
): Promise<boolean | undefined> {
  const known = asFile(kept) ?? asFolder(kept);
  return handle && known ? known.isSameEntry(handle) : undefined;
}

function differ(before: Files, after: Files): boolean {
  return changedPaths(before, after).length > 0;
}
