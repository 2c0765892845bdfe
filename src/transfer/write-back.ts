import { sameBytes } from '@/markdown/bytes';
import { fail, ok, type Problem, type Result } from '@/markdown/result';

/** What becomes of a file of a folder: without `bytes` it goes; without `expected` it is new there. */
export interface FolderChange {
  /** Relative to the folder. */
  readonly path: string;
  readonly bytes?: Uint8Array | undefined;
  /** What the file held when it was opened or last saved. */
  readonly expected?: Uint8Array | undefined;
}

/**
 * Writes the bytes to the file. With `expected`, the bytes that were opened or last saved, a file that
 * holds something else by now is left alone: someone else changed it. The browser may ask permission.
 */
export async function saveToHandle(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
  expected?: Uint8Array,
): Promise<Result<undefined>> {
  const path = handle.name;
  try {
    if (expected && !sameBytes(await bytesIn(handle), expected))
      return fail(changedOnDisk(path), { path });
    await replace(handle, bytes);
    return ok(undefined);
  } catch (error) {
    return fail(saveProblem(path, error), { path });
  }
}

/**
 * Carries out all changes in the folder; none where a file holds neither what is expected nor what it
 * is to hold. A write that fails half-way can be tried again; `written` is told what was done until then.
 */
export async function saveToFolder(
  folder: FileSystemDirectoryHandle,
  changes: readonly FolderChange[],
  written: (path: string) => void = () => undefined,
): Promise<Result<undefined>> {
  for (const change of changes) {
    const problem = await conflictOf(folder, change);
    if (problem) return fail(problem);
  }
  for (const change of changes) {
    const { path } = change;
    try {
      await carryOut(folder, change);
      written(path);
    } catch (error) {
      return fail(saveProblem(path, error), { path });
    }
  }
  return ok(undefined);
}

async function conflictOf(
  folder: FileSystemDirectoryHandle,
  { path, bytes, expected }: FolderChange,
): Promise<Problem | undefined> {
  const there = await find(folder, path);
  if (!there.ok) return there.error;
  const held = there.value;
  if (held === undefined) {
    if (bytes === undefined || expected === undefined) return undefined;
    return { message: `${path} is no longer where it was; nothing was written`, path };
  }
  if (bytes && sameBytes(held, bytes)) return undefined;
  if (expected === undefined) {
    return { message: `${path} is there already; nothing was written`, path };
  }
  return sameBytes(held, expected) ? undefined : { message: changedOnDisk(path), path };
}

async function find(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<Result<Uint8Array | undefined>> {
  try {
    const parent = await parentOf(folder, path, false);
    return ok(await bytesIn(await parent.getFileHandle(nameOf(path))));
  } catch (error) {
    if (nameOfError(error) === 'NotFoundError') return ok(undefined);
    return fail(saveProblem(path, error), { path });
  }
}

async function carryOut(folder: FileSystemDirectoryHandle, { path, bytes }: FolderChange) {
  const parent = await parentOf(folder, path, bytes !== undefined).catch((error: unknown) => {
    if (bytes === undefined && nameOfError(error) === 'NotFoundError') return undefined;
    throw error;
  });
  if (bytes) {
    const handle = await parent?.getFileHandle(nameOf(path), { create: true });
    if (handle) await replace(handle, bytes);
    return;
  }
  await parent?.removeEntry(nameOf(path)).catch((error: unknown) => {
    if (nameOfError(error) !== 'NotFoundError') throw error;
  });
}

async function parentOf(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  let parent = folder;
  for (const name of path.split('/').slice(0, -1)) {
    parent = await parent.getDirectoryHandle(name, { create });
  }
  return parent;
}

async function bytesIn(handle: FileSystemFileHandle): Promise<Uint8Array> {
  const file = await handle.getFile();
  return new Uint8Array(await file.arrayBuffer());
}

async function replace(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(bytes.slice());
  await writable.close();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function changedOnDisk(path: string): string {
  return `${path} has changed on disk since it was opened; nothing was written`;
}

function nameOfError(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}

function saveProblem(path: string, error: unknown): string {
  const name = nameOfError(error);
  if (name === 'NotAllowedError') return `${path} was not written: the browser has no permission`;
  if (name === 'NotFoundError') return `${path} was not written: it is no longer where it was`;
  if (name === 'QuotaExceededError') return `${path} was not written: the disk is full`;
  return `${path} was not written: the browser could not write the file`;
}
