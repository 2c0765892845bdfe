import { fail, ok, type Problem, type Result } from '@/markdown/result';
import type { Dropped } from './dropped';
import { isLeftOutFolder, leaveOut, leftOutProblem } from './left-out';
import { fileTooLarge, limits, tooManyFiles, workspaceTooLarge, zipTooLarge } from './limits';
import type { OpenedFile, OpenedFiles } from './opened-file';

/** A file that the browser can read, and its path below what was picked or dropped. */
export type FoundFile = { readonly path: string; readonly file: File };

/** Reads what a file input or `DataTransfer.files` gave; see `readFound`. */
export function readFileList(files: readonly File[]): Promise<Result<OpenedFiles>> {
  return readFound(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/**
 * Reads files whose names and sizes are known, all limits checked first: a file over the limit is
 * never read. One that is alone fails; among others it is left out and reported.
 */
export async function readFound(found: readonly FoundFile[]): Promise<Result<OpenedFiles>> {
  const { kept, skipped } = leaveOut(found.map((one) => one.path));
  const wanted = new Set(kept);
  const readable: FoundFile[] = [];
  for (const one of found.filter(({ path }) => wanted.has(path))) {
    const large = sizeProblem(one, found.length === 1);
    if (large && found.length === 1) return fail(large);
    if (large) skipped.push(large);
    else readable.push(one);
  }
  const where = found[0]?.path.split('/')[0] ?? '';
  const total = readable.reduce((sum, { file }) => sum + file.size, 0);
  const problem = tooManyFiles(where, readable.length) ?? workspaceTooLarge(where, total);
  return problem ? fail(problem) : readAll(readable, skipped);
}

function sizeProblem({ path, file }: FoundFile, alone: boolean): Problem | undefined {
  const isZip = alone && /\.zip$/i.test(path);
  return isZip ? zipTooLarge(path, file.size) : fileTooLarge(path, file.size);
}

async function readAll(
  found: readonly FoundFile[],
  skipped: readonly Problem[],
): Promise<Result<OpenedFiles>> {
  const files: OpenedFile[] = [];
  for (const { path, file } of found) {
    try {
      files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return fail(`${path} could not be read; it may have been moved or changed`, { path });
    }
  }
  return ok({ files, skipped });
}

/** Reads what was dropped: files, folders with all below them, or both. */
export async function readDropped({ entries, files }: Dropped): Promise<Result<OpenedFiles>> {
  if (entries.length === 0) return readFileList(files);
  return readNodes(entries.map(nodeOfEntry), 'what was dropped');
}

/** Reads all below a folder of File System Access; paths begin with its name. */
export function readFolder(folder: FileSystemDirectoryHandle): Promise<Result<OpenedFiles>> {
  return readNodes([nodeOfHandle(folder)], folder.name);
}

/** A file, or a folder, however the browser gives it. */
type Node =
  | { readonly name: string; readonly read: () => Promise<File> }
  | { readonly name: string; readonly list: () => Promise<readonly Node[]> };

async function readNodes(nodes: readonly Node[], what: string): Promise<Result<OpenedFiles>> {
  const walk: Walk = { found: [], skipped: [] };
  try {
    for (const node of nodes) {
      const problem = await walkNode(node, node.name, walk);
      if (problem) return fail(problem);
    }
  } catch {
    return fail(`${what} could not be read; it may have been moved or is not permitted`);
  }
  const read = await readFound(walk.found);
  if (!read.ok) return read;
  return ok({ ...read.value, skipped: [...walk.skipped, ...read.value.skipped] });
}

type Walk = { readonly found: FoundFile[]; readonly skipped: Problem[] };

async function walkNode(node: Node, path: string, walk: Walk): Promise<Problem | undefined> {
  if ('read' in node) {
    walk.found.push({ path, file: await node.read() });
    return tooManyFiles(path.split('/')[0] ?? path, walk.found.length);
  }
  if (isLeftOutFolder(node.name)) {
    walk.skipped.push(...leftOutProblem(path));
    return undefined;
  }
  if (path.split('/').length >= limits.pathDepth) {
    return { message: `${path} is more than ${limits.pathDepth} folders deep`, path };
  }
  for (const child of await node.list()) {
    const problem = await walkNode(child, `${path}/${child.name}`, walk);
    if (problem) return problem;
  }
  return undefined;
}

function nodeOfHandle(handle: FileSystemHandle): Node {
  const { name } = handle;
  if (handle.kind === 'file')
    return { name, read: () => (handle as FileSystemFileHandle).getFile() };
  return {
    name,
    list: async () => {
      const children: Node[] = [];
      for await (const child of (handle as FileSystemDirectoryHandle).values())
        children.push(nodeOfHandle(child));
      return children;
    },
  };
}

function nodeOfEntry(entry: FileSystemEntry): Node {
  const { name } = entry;
  if (entry.isFile) return { name, read: () => fileOf(entry as FileSystemFileEntry) };
  const list = async () =>
    (await childrenOf(entry as FileSystemDirectoryEntry)).map((child) => nodeOfEntry(child));
  return { name, list };
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All children; the browser gives them in portions (100 in Chromium) until an empty one. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}
