/** The record that keeps the handle of the file that a workspace was opened from. */
export const handleRecord = 'handle';

/** A stored value as a file handle, if it is one. */
export function asHandle(value: unknown): FileSystemFileHandle | undefined {
  const known = typeof FileSystemFileHandle !== 'undefined';
  return known && value instanceof FileSystemFileHandle ? value : undefined;
}
