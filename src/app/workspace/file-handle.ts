/** The record that keeps the handle of the file or folder that a workspace was opened from. */
export const handleRecord = 'handle';

/** A stored value as a file's handle, if it is one. */
export function asFile(value: unknown): FileSystemFileHandle | undefined {
  const known = typeof FileSystemFileHandle !== 'undefined';
  return known && value instanceof FileSystemFileHandle ? value : undefined;
}

/** A stored value as a folder's handle, if it is one. */
export function asFolder(value: unknown): FileSystemDirectoryHandle | undefined {
  const known = typeof FileSystemDirectoryHandle !== 'undefined';
  return known && value instanceof FileSystemDirectoryHandle ? value : undefined;
}
