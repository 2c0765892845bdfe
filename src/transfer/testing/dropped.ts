/** Stands in for a dropped entry: a tree of names, a file where the value is not a tree. */
export type Tree = { readonly [name: string]: File | Tree };

/** A `DataTransfer` with those files and folders, as a browser hands it to a drop handler. */
export function dataTransfer(tree: Tree, { portion = 100 } = {}): DataTransfer {
  const items = Object.entries(tree).map(([name, value]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, value, portion),
  }));
  return { items, files: [] } as never;
}

function entryOf(name: string, value: File | Tree, portion: number): FileSystemEntry {
  if (value instanceof File) {
    return { name, isFile: true, file: (done: (file: File) => void) => done(value) } as never;
  }
  return { name, isFile: false, createReader: () => readerOf(value, portion) } as never;
}

/** Gives its children in portions and then an empty one, as browsers do. */
function readerOf(tree: Tree, portion: number) {
  const rest = Object.entries(tree);
  return {
    readEntries: (done: (entries: FileSystemEntry[]) => void) =>
      done(rest.splice(0, portion).map(([name, value]) => entryOf(name, value, portion))),
  };
}

/** A file of that size that must not be read: reading it throws. */
export function unreadable(name: string, size: number): File {
  const file = new File([], name);
  Object.defineProperty(file, 'size', { value: size });
  file.arrayBuffer = () => Promise.reject(new Error(`${name} was read`));
  return file;
}
