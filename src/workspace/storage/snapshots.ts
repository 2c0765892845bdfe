import type { Files } from '../files';
import { type Contents, contentIds, dropUnusedContents } from './contents';
import { readHead } from './head-row';
import type { RowAccess, Rows } from './rows';

/** In place of a revision: the files as they were opened or last exported. */
export const baseRevision = -1;

/** Transactions, or characters of them, after which the whole files are written again. */
export const snapshotEvery = { transactions: 200, size: 1_000_000 };

/** Snapshots that stay, in case the newest cannot be read. */
const keptSnapshots = 2;
/** Transactions that stay for tabs that have not seen them yet. */
const keptTransactions = 1000;

const stores = ['workspaces', 'snapshots', 'contents', 'transactions', 'versions'] as const;

/** Writes the whole files at `revision`; older snapshots and transactions go. */
export function writeSnapshot(
  rows: Rows,
  contents: Contents,
  id: string,
  revision: number,
  files: Files,
): Promise<void> {
  return rows.write(stores, async (access) => {
    const row = await access.get('workspaces', [id]);
    const head = readHead(row);
    if (!head.ok || head.value.snapshotRevision >= revision) return;
    access.put('snapshots', [id, revision], await contents.write(access, id, files));
    const snapshotRevision = revision;
    access.put('workspaces', [id], { ...(row as object), snapshotRevision, sizeSince: 0 });
    const oldest = await dropSnapshots(access, id);
    const last = Math.min(oldest, head.value.revision - keptTransactions);
    access.removeRange('transactions', [id], 1, last);
    await dropUnusedContents(access, id);
  });
}

/** Writes the files that exports are compared with. */
export function writeBase(rows: Rows, contents: Contents, id: string, files: Files): Promise<void> {
  return rows.write(stores, async (access) => {
    access.put('snapshots', [id, baseRevision], await contents.write(access, id, files));
    await dropUnusedContents(access, id);
  });
}

/** Drops old snapshots but unreadable ones; returns the revision of the oldest that is needed. */
async function dropSnapshots(access: RowAccess, id: string): Promise<number> {
  const saved = await access.range('snapshots', [id], 0, Number.MAX_SAFE_INTEGER);
  const readable = saved.filter(({ value }) => contentIds(value) !== null);
  for (const { key } of readable.slice(0, -keptSnapshots)) access.remove('snapshots', key);
  return Number(readable.slice(-keptSnapshots)[0]?.key[1] ?? 0);
}
