import type { Problem } from '@/markdown/result';

const megabyte = 1024 * 1024;

/** What may be opened. Sizes are bytes, lengths are UTF-16 units, depths are path segments. */
export const limits = {
  fileBytes: 20 * megabyte,
  workspaceBytes: 100 * megabyte,
  zipBytes: 100 * megabyte,
  fileCount: 2000,
  unpackedBytes: 100 * megabyte,
  /** Unpacked over packed; DEFLATE reaches 1,032 at most, plans and images stay below 30. */
  unpackRatio: 200,
  /** Below this unpacked size the ratio says nothing: an empty table repeats itself. */
  ratioJudgedFrom: megabyte,
  pathLength: 400,
  pathDepth: 20,
  nameLength: 255,
} as const;

/** A size for people: "812 bytes", "14 KB", "20 MB". Rounds up, so that what is over a limit reads so. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < megabyte) return `${Math.ceil(bytes / 1024)} KB`;
  const size = Math.ceil((bytes / megabyte) * 10) / 10;
  return `${size < 100 ? size : Math.ceil(size)} MB`;
}

/** The problem with a file of that size, if it is over the limit for one file. */
export function fileTooLarge(path: string, bytes: number): Problem | undefined {
  if (bytes <= limits.fileBytes) return undefined;
  return {
    message: `${path} is ${formatSize(bytes)}; Planwright opens files up to ${formatSize(limits.fileBytes)}`,
    path,
  };
}

/** The problem with a zip of that packed size, if it is over the limit. */
export function zipTooLarge(path: string, bytes: number): Problem | undefined {
  if (bytes <= limits.zipBytes) return undefined;
  return {
    message: `${path} is ${formatSize(bytes)}; Planwright opens zip files up to ${formatSize(limits.zipBytes)}`,
    path,
  };
}

/** The problem with so many files, if they are too many; `where` is a zip's or folder's name. */
export function tooManyFiles(where: string, count: number): Problem | undefined {
  if (count <= limits.fileCount) return undefined;
  return {
    message: `${where} holds more than ${number(limits.fileCount)} files, the most that Planwright opens; open the plan's own folder instead`,
    path: where,
  };
}

/** The problem with files of that size together, if they are over the limit for a workspace. */
export function workspaceTooLarge(where: string, bytes: number): Problem | undefined {
  if (bytes <= limits.workspaceBytes) return undefined;
  return {
    message: `the files in ${where} are larger than ${formatSize(limits.workspaceBytes)} together, the most that Planwright opens`,
    path: where,
  };
}

/** A count with thousands separators, the same in every locale. */
export function number(count: number): string {
  return count.toLocaleString('en-US');
}
