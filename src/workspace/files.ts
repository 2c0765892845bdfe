import { Text } from '@codemirror/state';
import { type Encoding, utf8 } from '@/markdown/bytes/encoding';
import { sameBytes } from '@/markdown/bytes/same-bytes';

export type { Encoding };

/** Separated by `/`, relative to the workspace's root. */
export type FilePath = string;

export interface TextFile {
  readonly kind: 'text';
  readonly path: FilePath;
  /** Split on `\n` only, so that `\r` stays in the text. */
  readonly text: Text;
  readonly encoding: Encoding;
  /** Why the file cannot be edited; absent where it can. */
  readonly readOnly?: string;
  /** The bytes as they came, where decoding and encoding does not give them back. */
  readonly original?: Uint8Array;
}

export interface BinaryFile {
  readonly kind: 'binary';
  readonly path: FilePath;
  readonly bytes: Uint8Array;
}

export type WorkspaceFile = TextFile | BinaryFile;
export type Files = ReadonlyMap<FilePath, WorkspaceFile>;

/** The rope of a string; its `toString()` gives the same string back, `\r` included. */
export function textOf(source: string): Text {
  return Text.of(source.split('\n'));
}

/** A text file in UTF-8 without byte order mark. */
export function textFile(path: FilePath, source: string): TextFile {
  return { kind: 'text', path, text: textOf(source), encoding: utf8 };
}

/** A file as it was opened: its text still one string. */
export type OpenedFile = (Omit<TextFile, 'text'> & { readonly text: string }) | BinaryFile;

/** The workspace's file for an opened one; the same text and bytes come out again. */
export function fileOf(opened: OpenedFile): WorkspaceFile {
  return opened.kind === 'text' ? { ...opened, text: textOf(opened.text) } : opened;
}

/** The files by their path. Two files of one path are a programmer's error. */
export function filesOf(list: Iterable<WorkspaceFile>): Files {
  const files = new Map<FilePath, WorkspaceFile>();
  for (const file of list) {
    if (files.has(file.path)) throw new RangeError(`Two files are named ${file.path}`);
    files.set(file.path, file);
  }
  return files;
}

/** The text of a path; undefined where it is absent or binary. */
export function textAt(files: Files, path: FilePath): Text | undefined {
  const file = files.get(path);
  return file?.kind === 'text' ? file.text : undefined;
}

/** Whether two files hold the same thing, their paths apart. */
export function sameContent(a: WorkspaceFile, b: WorkspaceFile): boolean {
  if (a.kind === 'binary' || b.kind === 'binary') {
    return a.kind === 'binary' && b.kind === 'binary' && sameBytes(a.bytes, b.bytes);
  }
  const sameEncoding = a.encoding.name === b.encoding.name && a.encoding.bom === b.encoding.bom;
  return sameEncoding && a.text.eq(b.text);
}

/** The paths whose files came, went or differ between two states, in the order of the later one. */
export function changedPaths(before: Files, after: Files): FilePath[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const differing = [...after].filter(([path, file]) => {
    const old = before.get(path);
    return old !== file && !(old && sameContent(old, file));
  });
  return [...differing.map(([path]) => path), ...gone];
}

/** `path` itself where `isFree`, else the first free of `name-2.ext`, `name-3.ext`, ... */
export function freePath(path: FilePath, isFree: (path: FilePath) => boolean): FilePath {
  if (isFree(path)) return path;
  const dot = path.lastIndexOf('.');
  const cut = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  for (let count = 2; ; count += 1) {
    const candidate = `${path.slice(0, cut)}-${count}${path.slice(cut)}`;
    if (isFree(candidate)) return candidate;
  }
}
