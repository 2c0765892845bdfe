import { ok, type Result } from '@/markdown/result';
import { exportZip } from '@/transfer/export-files';
import { download } from '@/transfer/fs-access';
import { saveToHandle } from '@/transfer/write-back';
import { changedPaths } from '@/workspace';
import { outgoingFiles } from '../export/outgoing';
import { browserStorage } from '../storage/browser-storage';
import { nameOf } from './copy-plan';
import type { PlanStore } from './edit-plan';
import { bytesOf, exported } from './file-bytes';
import { asFile, asFolder, handleRecord } from './file-handle';
import { saveFolder } from './save-folder';

type WithPermission = FileSystemHandle & {
  requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
};

let last: Promise<unknown> = Promise.resolve();

/** Saves one after the other: what one has written is what the next expects on the disk. */
export function savePlan(store: PlanStore): Promise<Result<string>> {
  const saved = last.then(() => save(store));
  last = saved.catch(() => undefined);
  return saved;
}

/**
 * Writes the plan back where it was opened, as far as the browser permits, else downloads it: a file
 * alone, or a folder with all that has changed in it. The value says in words what was done.
 */
async function save(store: PlanStore): Promise<Result<string>> {
  const handle = await browserStorage().readRecord(store.getState().id, handleRecord);
  const place = asFolder(handle) ?? asFile(handle);
  if (!place) return downloadPlan(store, 'the browser holds no file to write back to');
  const asked = await (place as WithPermission).requestPermission?.({ mode: 'readwrite' });
  if (asked === 'denied' || asked === 'prompt')
    return downloadPlan(store, `the browser may not write to ${place.name}`);
  if (place instanceof FileSystemDirectoryHandle) {
    return saveFolder(store, place);
  }
  return saveFile(store, place);
}

/** The folder that the plan was opened from and can be written back to, by name. */
export async function openedFolder(store: PlanStore): Promise<string | undefined> {
  return asFolder(await browserStorage().readRecord(store.getState().id, handleRecord))?.name;
}

async function saveFile(store: PlanStore, handle: FileSystemFileHandle): Promise<Result<string>> {
  const { files, planPath, base, setBase } = store.getState();
  const bytes = bytesOf(files, planPath);
  if (!bytes.ok) return bytes;
  const expected = bytesOf(base, planPath);
  const saved = await saveToHandle(handle, bytes.value, expected.ok ? expected.value : undefined);
  if (!saved.ok) return saved;
  await setBase([planPath], files);
  return ok(`${handle.name} was written back to its place${await restOf(store)}`);
}

async function downloadPlan(store: PlanStore, why: string): Promise<Result<string>> {
  const { files, planPath } = store.getState();
  const bytes = bytesOf(files, planPath);
  if (!bytes.ok) return bytes;
  download(nameOf(planPath), bytes.value);
  return ok(`${nameOf(planPath)} was downloaded: ${why}${await restOf(store)}`);
}

/** What else has changed and is not saved with the plan alone. */
async function restOf(store: PlanStore): Promise<string> {
  const { files } = await outgoingFiles(store);
  const { base, planPath } = store.getState();
  const others = changedPaths(base, files).filter((path) => path !== planPath);
  if (others.length === 0) return '';
  const named = others.length === 1 ? others[0] : `${others.length} other files`;
  return `; ${named}, changed too, ${others.length === 1 ? 'goes' : 'go'} out with Export`;
}

/** Downloads all files of the workspace as one zip, named after its root. */
export async function downloadZip(store: PlanStore): Promise<Result<string>> {
  const { files } = await outgoingFiles(store);
  const { root, planPath } = store.getState();
  const zip = exportZip([...files.values()].map(exported));
  if (!zip.ok) return zip;
  const name = `${root || nameOf(planPath).replace(/\.[^.]*$/, '')}.zip`;
  download(name, zip.value);
  return ok(`${name} was downloaded with ${files.size === 1 ? 'one file' : `${files.size} files`}`);
}
