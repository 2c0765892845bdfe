import { readHead } from './head-row';
import { type Rows, storeNames } from './rows';
import type { RecentWorkspace } from './storage';

/** The stored workspaces, most recently opened first; unreadable ones with their problem. */
export async function listWorkspaces(rows: Rows): Promise<RecentWorkspace[]> {
  const saved = await rows.read(['workspaces'], (access) => access.range('workspaces', []));
  return saved
    .map(({ key, value }): RecentWorkspace => {
      const head = readHead(value);
      if (head.ok) {
        const { id, title, root, planPath, openedAt } = head.value;
        return { id, title, root, planPath, openedAt };
      }
      return {
        id: String(key[0]),
        title: '',
        root: '',
        planPath: '',
        openedAt: 0,
        problem: head.error,
      };
    })
    .sort((a, b) => b.openedAt - a.openedAt);
}

/** Removes a workspace with everything that belongs to it. */
export function removeWorkspace(rows: Rows, id: string): Promise<void> {
  return rows.write(storeNames, async (access) => {
    for (const store of storeNames) {
      for (const key of await access.keys(store, [id])) access.remove(store, key);
    }
  });
}
