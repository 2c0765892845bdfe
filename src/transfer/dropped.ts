/** What was dropped or pasted, taken out of its `DataTransfer`. */
export interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  /** Where the browser gives no entries. */
  readonly files: readonly File[];
  /** Of the one file or folder that was dropped, where the browser gives one. */
  readonly handle: Promise<FileSystemHandle | undefined>;
}

/** What TypeScript's DOM library does not have of File System Access. */
type DroppedItem = { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/** Call it in the event itself: the browser empties the `DataTransfer` right after. */
export function takeDropped(data: DataTransfer): Dropped {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  return {
    entries: items.flatMap((item) => item.webkitGetAsEntry?.() ?? []),
    files: [...data.files],
    handle: handleOf(items as readonly DroppedItem[]),
  };
}

async function handleOf(items: readonly DroppedItem[]): Promise<FileSystemHandle | undefined> {
  const [only] = items;
  if (items.length !== 1 || !only?.getAsFileSystemHandle) return undefined;
  try {
    return (await only.getAsFileSystemHandle()) ?? undefined;
  } catch {
    return undefined;
  }
}
