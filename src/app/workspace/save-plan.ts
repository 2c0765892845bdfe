import { ok, type Result } from '@/markdown/result';
import { type Files, textAt, type WorkspaceFile } from '@/workspace';
import { browserStorage } from '../storage/browser-storage';
import type { PlanStore } from './edit-plan';
import { asHandle, handleRecord } from './file-handle';

type WithPermission = FileSystemFileHandle & {
  requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
};

/**
 * Writes the plan file back where it was opened, as far as the browser permits, else downloads it.
 * The value says in words what was done.
 */
export async function savePlan(store: PlanStore): Promise<Result<string>> {
  const { id, files, planPath, base, setBase } = store.getState();
  const { download, saveToHandle } = await import('@/transfer/fs-access');
  const bytes = await bytesOf(files, planPath);
  if (!bytes.ok) return bytes;
  const handle = asHandle(await browserStorage().readRecord(id, handleRecord));
  if (!handle) {
    download(nameOf(planPath), bytes.value);
    return ok(`${nameOf(planPath)} was downloaded: the browser holds no file to write back to`);
  }
  await (handle as WithPermission).requestPermission?.({ mode: 'readwrite' });
  const expected = await bytesOf(base, planPath);
  const saved = await saveToHandle(handle, bytes.value, expected.ok ? expected.value : undefined);
  if (!saved.ok) return saved;
  await setBase([planPath]);
  return ok(`${handle.name} was written back to its place`);
}

/** Downloads all files of the workspace as one zip, named after its root. */
export async function downloadZip(store: PlanStore): Promise<Result<string>> {
  const [{ exportZip }, { download }, { outgoingFiles }] = await Promise.all([
    import('@/transfer/export-files'),
    import('@/transfer/fs-access'),
    import('../export/outgoing'),
  ]);
  const { files } = await outgoingFiles(store);
  const { root, planPath } = store.getState();
  const zip = exportZip([...files.values()].map(exported));
  if (!zip.ok) return zip;
  const name = `${root || nameOf(planPath).replace(/\.[^.]*$/, '')}.zip`;
  download(name, zip.value);
  return ok(`${name} was downloaded with ${files.size === 1 ? 'one file' : `${files.size} files`}`);
}

export async function copyPlan(store: PlanStore): Promise<Result<string>> {
  const { files, planPath } = store.getState();
  const text = textAt(files, planPath)?.toString() ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return ok(`The Markdown of ${nameOf(planPath)} is on the clipboard`);
  } catch {
    return { ok: false, error: { message: 'The browser did not let the text be copied' } };
  }
}

async function bytesOf(files: Files, path: string): Promise<Result<Uint8Array>> {
  const file = files.get(path);
  if (!file) return { ok: false, error: { message: 'There is no such file', path } };
  const { exportBytes } = await import('@/transfer/export-files');
  return exportBytes(exported(file));
}

/** The file as `transfer` takes it: its text as one string. */
function exported(file: WorkspaceFile) {
  return file.kind === 'binary' ? file : { ...file, text: file.text.toString() };
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
