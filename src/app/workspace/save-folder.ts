import { fail, ok, type Result } from '@/markdown/result';
import { type FolderChange, saveToFolder } from '@/transfer/write-back';
import { changedPaths } from '@/workspace';
import { outgoingFiles } from '../export/outgoing';
import type { PlanStore } from './edit-plan';
import { bytesOf } from './file-bytes';
import { writeFiles } from './write-files';

/** Writes all that has changed back into the opened folder, the contract that follows from the plan with it. */
export async function saveFolder(
  store: PlanStore,
  folder: FileSystemDirectoryHandle,
): Promise<Result<string>> {
  const contract = await takeContract(store);
  if (!contract.ok) return contract;
  const { files, base, setBase } = store.getState();
  const paths = changedPaths(base, files);
  if (paths.length === 0)
    return ok(`Nothing has changed since ${folder.name} was opened or written back`);
  const changes: FolderChange[] = [];
  for (const path of paths) {
    const bytes = files.has(path) ? bytesOf(files, path) : ok(undefined);
    if (!bytes.ok) return bytes;
    const expected = base.has(path) ? bytesOf(base, path) : ok(undefined);
    if (!expected.ok) return expected;
    changes.push({ path, bytes: bytes.value, expected: expected.value });
  }
  const written: string[] = [];
  const saved = await saveToFolder(folder, changes, (path) => written.push(path));
  if (written.length > 0) await setBase(written, files);
  if (!saved.ok) return saved;
  const what = paths.length === 1 ? `${paths[0]} was` : `${paths.length} files were`;
  return ok(`${what} written back to ${folder.name}`);
}

/** The contract becomes a file of the workspace: what is on the disk is what the next save compares with. */
async function takeContract(store: PlanStore): Promise<Result<undefined>> {
  const before = store.getState().files;
  const { files } = await outgoingFiles(store);
  const state = store.getState();
  // What was typed meanwhile is not to be undone, and the contract is to follow it.
  if (state.files !== before) return takeContract(store);
  const texts = [...files.values()].flatMap((file) =>
    file.kind === 'text' && file !== before.get(file.path)
      ? [{ path: file.path, text: file.text.toString() }]
      : [],
  );
  const written = writeFiles(before, texts);
  if (!written.ok) return fail(written.error);
  const { created, changed } = written.value;
  if (created.length === 0 && changed.size === 0) return ok(undefined);
  const taken = state.applyForeign({ label: 'Write the contract', created, changes: changed });
  return taken.ok ? ok(undefined) : taken;
}
