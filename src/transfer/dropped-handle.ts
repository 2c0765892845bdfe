/** What TypeScript's DOM library does not have of File System Access. */
type DroppedItem = { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/**
 * The handle of the one file or folder that was dropped, where the browser gives one. Call it in the drop event
 * itself, beside `readDropped`.
 */
export async function droppedHandle(items: DataTransfer): Promise<FileSystemHandle | undefined> {
  const dropped = [...items.items].filter((item) => item.kind === 'file');
  const [only] = dropped as DroppedItem[];
  if (dropped.length !== 1 || !only?.getAsFileSystemHandle) return undefined;
  try {
    return (await only.getAsFileSystemHandle()) ?? undefined;
  } catch {
    return undefined;
  }
}
