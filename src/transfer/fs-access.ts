import { fail, ok, type Result } from '@/markdown/result';
import { readFileList, readFolder } from './browser-files';
import type { OpenedFiles } from './opened-file';

/** The part of File System Access that TypeScript's DOM library does not have. */
interface Pickers {
  readonly showOpenFilePicker?: (options?: {
    multiple?: boolean;
  }) => Promise<FileSystemFileHandle[]>;
  readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

/** What the picker gave; the handle, where the browser has one, lets it be written back. */
export type PickedFiles = OpenedFiles & { readonly handle?: FileSystemHandle };

type Picked = Result<PickedFiles | undefined>;

function pickers(): Pickers {
  return globalThis as Pickers;
}

/** Lets the user pick one file, a plan or a zip. Undefined when the user thought better of it. */
export async function pickFile(): Promise<Picked> {
  if (!pickers().showOpenFilePicker) return pickByInput({ folder: false });
  return picked('file', async () => {
    const [handle] = (await pickers().showOpenFilePicker?.({ multiple: false })) ?? [];
    return handle && { handle, read: await readFileList([await handle.getFile()]) };
  });
}

/** Lets the user pick a folder; reads all in it. Undefined when the user thought better of it. */
export async function pickFolder(): Promise<Picked> {
  if (!pickers().showDirectoryPicker) return pickByInput({ folder: true });
  return picked('folder', async () => {
    const handle = await pickers().showDirectoryPicker?.();
    return handle && { handle, read: await readFolder(handle) };
  });
}

type Read = { readonly handle: FileSystemHandle; readonly read: Result<OpenedFiles> };

async function picked(what: string, pick: () => Promise<Read | undefined>): Promise<Picked> {
  try {
    const found = await pick();
    if (!found) return ok(undefined);
    const { handle, read } = found;
    return read.ok ? ok({ ...read.value, handle }) : read;
  } catch (error) {
    return isCancel(error) ? ok(undefined) : fail(`the ${what} could not be read`);
  }
}

async function pickByInput({ folder }: { folder: boolean }): Promise<Picked> {
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
