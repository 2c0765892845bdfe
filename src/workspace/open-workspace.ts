import { fail, ok, type Problem, type Result } from '@/markdown/result';
import type { Files } from './files';
import { replay } from './rebase';
import { readRow } from './storage/read-row';
import type { Stash } from './storage/storage';
import type { Transaction } from './transaction';
import {
  createWorkspaceStore,
  type WorkspaceOptions,
  type WorkspaceStore,
} from './workspace-store';

/**
 * Opens a stored workspace, with what closing tabs could not write any more. A problem where it
 * cannot be read at all; its raw text is then to be had from `storage.readRaw`.
 */
export async function openWorkspace<P>(
  id: string,
  options: WorkspaceOptions<P>,
): Promise<Result<WorkspaceStore<P>>> {
  const { storage } = options;
  const problems: Problem[] = [];
  const [stashes, stored] = await Promise.all([storage.readStashes(id), storage.load(id)]);
  for (const stash of stashes) {
    const recovered = stash.ok ? await recover(id, stash.value, options) : stash;
    if (!recovered.ok) problems.push(recovered.error);
  }
  const loaded = stashes.length === 0 ? stored : await storage.load(id);
  if (!loaded.ok) return loaded;
  // Nothing waits for it: it says only when the plan was opened last.
  if (loaded.value.readOnly === undefined) storage.touch(id).catch(() => undefined);
  const all = { ...loaded.value, problems: [...loaded.value.problems, ...problems] };
  return ok(createWorkspaceStore(all, options));
}

/** Writes what a closed tab left, as that tab would have: on the state it had seen, then rebased. */
async function recover<P>(
  id: string,
  stash: Stash,
  options: WorkspaceOptions<P>,
): Promise<Result<void>> {
  const { storage } = options;
  const loaded = await storage.load(id, stash.basedOn);
  const seen = loaded.ok && loaded.value.revision === stash.basedOn && !loaded.value.readOnly;
  if (!seen || !fits(loaded.value.files, stash.transactions)) {
    return fail('The last edits of a closed tab cannot be put back; their raw text can be saved');
  }
  const own = { ...options, tab: stash.tab, after: undefined };
  const store = createWorkspaceStore(loaded.value, own);
  for (const transaction of stash.transactions) store.getState().apply(transaction);
  const written = await settledOrFailed(store);
  store.getState().close();
  if (written) await storage.removeStash(id, stash.tab);
  return written ? ok(undefined) : fail('The last edits of a closed tab could not be saved yet');
}

function fits(files: Files, transactions: readonly Transaction[]): boolean {
  return readRow('What a closed tab left', () => replay(files, transactions)).ok;
}

/** Whether everything got written; a first failure is taken for an answer. */
function settledOrFailed<P>(store: WorkspaceStore<P>): Promise<boolean> {
  const failed = new Promise<boolean>((resolve) => {
    store.subscribe(({ saved, readOnly }) => {
      if (saved === 'error' || readOnly !== undefined) resolve(false);
    });
  });
  const settled = store.getState().settled();
  return Promise.race([settled.then(() => store.getState().saved === 'saved'), failed]);
}
