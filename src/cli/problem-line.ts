import type { Problem } from '@/markdown/result';

/** A problem as the one line that standard error gets: `FILE:LINE: what is wrong`. */
export function problemLine({ path, line, message }: Problem): string {
  const place = path === undefined ? 'planwright' : line === undefined ? path : `${path}:${line}`;
  const named = path !== undefined && message.startsWith(`${path} `);
  return `${place}: ${named ? message.slice(path.length + 1) : message}`.replace(
    /\s*[\r\n]+\s*/g,
    ' ',
  );
}

/** What an exception from the system says of a file. */
export function systemProblem(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'this is a folder, and a file is needed',
    ELOOP: 'this is a symbolic link that leads back to itself',
    ENOTDIR: 'a part of this path is a file, not a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system cannot be written',
    EEXIST: 'a file stands where a folder is needed',
  };
  const message = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return { path, message };
}
