import { readRawText } from '@/workspace/storage/raw-text';
import type { RecentWorkspace } from '@/workspace/storage/storage';
import { listWorkspaces, removeWorkspace } from '@/workspace/storage/stored-list';
import { browserRows } from './browser-rows';

/** The stored plans, most recently opened first. */
export function listStored(): Promise<RecentWorkspace[]> {
  return listWorkspaces(browserRows());
}

export function removeStored(id: string): Promise<void> {
  return removeWorkspace(browserRows(), id);
}

/** Among the records, with what is no workspace's id. */
const newPlan = ['new plan', 'form'];

/** What stands in the form for a new plan; what was stored last, in any form. */
export function readNewPlan(): Promise<unknown> {
  return browserRows().read(['records'], (access) => access.get('records', newPlan));
}

/** Undefined forgets it. */
export function writeNewPlan(row: object | undefined): Promise<void> {
  return browserRows().write(['records'], async (access) => {
    if (row === undefined) access.remove('records', newPlan);
    else access.put('records', newPlan, row);
  });
}

/** Downloads everything stored of a plan as text, whether it can be read or not. */
export async function saveRaw(id: string): Promise<void> {
  const { download } = await import('@/transfer/fs-access');
  const text = await readRawText(browserRows(), id);
  download(`planwright-${id.slice(0, 8)}.json`, new TextEncoder().encode(text));
}
