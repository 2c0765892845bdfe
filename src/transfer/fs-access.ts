import { sameBytes } from '@/markdown/bytes';
import { fail, ok, type Result } from '@/markdown/result';
import { readFileList } from './browser-files';
import type { OpenedFiles } from './opened-file';

export { droppedHandle } from './dropped-handle';

/** The part of File System Access that TypeScript's DOM library does not have. */
type FilePicker = (options?: { multiple?: boolean }) => Promise<FileSystemFileHandle[]>;

/** What the picker gave; the handle, where the browser has one, lets the file be written back. */
export type PickedFiles = OpenedFiles & { readonly handle?: FileSystemFileHandle };

function filePicker(): FilePicker | undefined {
  const scope = globalThis as { showOpenFilePicker?: FilePicker };
  return scope.showOpenFilePicker?.bind(globalThis);
}

/** Whether this browser can write an opened file back to where it came from. */
export function canWriteBack(): boolean {
  return filePicker() !== undefined;
}

/** Lets the user pick one file, a plan or a zip. Undefined when the user thought better of it. */
export async function pickFile(): Promise<Result<PickedFiles | undefined>> {
  const picker = filePicker();
  if (!picker) return pickByInput({ folder: false });
  try {
    const [handle] = await picker({ multiple: false });
    if (!handle) return ok(undefined);
    const read = await readFileList([await handle.getFile()]);
    return read.ok ? ok({ ...read.value, handle }) : read;
  } catch (error) {
    return isCancel(error) ? ok(undefined) : fail('the file could not be read');
  }
}

/** Lets the user pick a folder; reads all in it. Undefined when the user thought better of it. */
export function pickFolder(): Promise<Result<PickedFiles | undefined>> {
  return pickByInput({ folder: true });
}

async function pickByInput({
  folder,
}: {
  folder: boolean;
}): Promise<Result<PickedFiles | undefined>> {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = folder;
  const chosen = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
  return chosen.length === 0 ? ok(undefined) : readFileList(chosen);
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
    if (expected && !(await holds(handle, expected))) {
      return fail(`${path} has changed on disk since it was opened; nothing was written`, { path });
    }
    const writable = await handle.createWritable();
    await writable.write(bytes.slice());
    await writable.close();
    return ok(undefined);
  } catch (error) {
    return fail(saveProblem(path, error), { path });
  }
}

async function holds(handle: FileSystemFileHandle, expected: Uint8Array): Promise<boolean> {
  const file = await handle.getFile();
  if (file.size !== expected.length) return false;
  return sameBytes(new Uint8Array(await file.arrayBuffer()), expected);
}

function saveProblem(path: string, error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return `${path} was not written: the browser has no permission`;
  if (name === 'NotFoundError') return `${path} was not written: it is no longer where it was`;
  if (name === 'QuotaExceededError') return `${path} was not written: the disk is full`;
  return `${path} was not written: the browser could not write the file`;
}

function isCancel(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Hands the bytes to the browser as a download of that name. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType(name) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked late: some browsers start to read the URL after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** No charset: the bytes carry their own encoding. */
function mediaType(name: string): string {
  if (/\.zip$/i.test(name)) return 'application/zip';
  return /\.md$/i.test(name) ? 'text/markdown' : 'application/octet-stream';
}
