/** What TypeScript's DOM library does not have of File System Access. */
type DroppedItem = { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/**
 * The handle of the one file that was dropped, where the browser gives one. Call it in the drop event
 * itself, beside `readDropped`.
 */
export async function droppedHandle(
  items: DataTransfer,
): Promise<FileSystemFileHandle | undefined> {
  const dropped = [...items.items].filter((item) => item.kind === 'file');
  const [only] = dropped as DroppedItem[];
  if (dropped.length !== 1 || !only?.getAsFileSystemHandle) return undefined;
  try {
    const handle = await only.getAsFileSystemHandle();
    return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined;
  } catch {
    return undefined;
  }
}
