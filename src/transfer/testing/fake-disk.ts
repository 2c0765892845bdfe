import { utf8Bytes } from './raw-zip';

interface FakeFile {
  readonly disk: { content: Uint8Array; closed: number };
  readonly handle: FileSystemFileHandle;
}

/** A file on a disk that lives in memory; `refuse` is the error of the next write. */
export function fakeFile(
  content: string,
  { refuse, name = 'plan.md' }: { refuse?: Error | undefined; name?: string } = {},
): FakeFile {
  const disk = { content: utf8Bytes(content), closed: 0 };
  const handle = {
    kind: 'file',
    name,
    getFile: () => Promise.resolve(new File([disk.content.slice()], name)),
    createWritable: () => {
      if (refuse) return Promise.reject(refuse);
      let pending = new Uint8Array();
      return Promise.resolve({
        write: (bytes: Uint8Array<ArrayBuffer>) => {
          pending = bytes;
          return Promise.resolve();
        },
        close: () => {
          disk.content = pending;
          disk.closed += 1;
          return Promise.resolve();
        },
      });
    },
  };
  return { disk, handle: handle as unknown as FileSystemFileHandle };
}

const notFound = () => new DOMException('', 'NotFoundError');

/** A folder on a disk that lives in memory; `refuse` is the error of a write to the file of that path. */
export function fakeFolder(
  name: string,
  files: Readonly<Record<string, string>>,
  refuse: Readonly<Record<string, Error>> = {},
) {
  const disk = new Map<string, FakeFile>();
  const put = (path: string, content: string) => {
    const own = path.slice(path.lastIndexOf('/') + 1);
    disk.set(path, fakeFile(content, { name: own, refuse: refuse[path] }));
  };
  for (const [path, content] of Object.entries(files)) put(path, content);

  const folder = (prefix: string, own: string): FileSystemDirectoryHandle => {
    const childrenOf = () => {
      const inner = [...disk.keys()].filter((path) => path.startsWith(prefix));
      return new Set(inner.map((path) => path.slice(prefix.length).split('/', 1)[0] ?? ''));
    };
    const isFolder = (child: string) => !disk.has(prefix + child);
    const handle = {
      kind: 'directory',
      name: own,
      async *values() {
        for (const child of childrenOf())
          yield isFolder(child)
            ? folder(`${prefix}${child}/`, child)
            : disk.get(prefix + child)?.handle;
      },
      getFileHandle: async (child: string, options?: { create?: boolean }) => {
        if (!disk.has(prefix + child) && options?.create) put(prefix + child, '');
        const file = disk.get(prefix + child);
        if (!file) throw notFound();
        return file.handle;
      },
      getDirectoryHandle: async (child: string, options?: { create?: boolean }) => {
        if (!options?.create && !childrenOf().has(child)) throw notFound();
        return folder(`${prefix}${child}/`, child);
      },
      removeEntry: async (child: string) => {
        if (!disk.delete(prefix + child)) throw notFound();
      },
    };
    return handle as unknown as FileSystemDirectoryHandle;
  };
  const contents = () => {
    const decoder = new TextDecoder();
    return Object.fromEntries(
      [...disk].map(([path, file]) => [path, decoder.decode(file.disk.content)]),
    );
  };
  return { handle: folder('', name), contents };
}
