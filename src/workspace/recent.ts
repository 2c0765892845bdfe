import type { RecentWorkspace, WorkspaceStorage } from './storage/storage';

export type { RecentWorkspace };

/** The stored workspaces, most recently opened first; unreadable ones with their problem. */
export async function listRecent(
  storage: WorkspaceStorage,
  most = 20,
): Promise<readonly RecentWorkspace[]> {
  return (await storage.list()).slice(0, most);
}

/** Removes a workspace and all its versions from this browser. There is no undo. */
export function removeRecent(storage: WorkspaceStorage, id: string): Promise<void> {
  return storage.remove(id);
}
