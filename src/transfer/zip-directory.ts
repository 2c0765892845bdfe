import { decodeBytes } from '@/markdown/bytes';
import { fail, ok, type Result } from '@/markdown/result';

/** One entry of a zip's central directory. Sizes are what the zip declares, not yet what is there. */
export type ZipEntry = {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerOffset: number;
};

// Record layouts: APPNOTE.TXT 6.3.10, sections 4.3.7 (local), 4.3.12 (central), 4.3.16 (end).
const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const maxComment = 0xffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether the bytes begin as a zip does, an empty one included. */
export function startsLikeZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const signature = viewOf(bytes).getUint32(0, true);
  return signature === localSignature || signature === endSignature;
}

/** The entries that the zip's directory lists, as declared there; `path` is for messages. */
export function readDirectory(bytes: Uint8Array, path: string): Result<ZipEntry[]> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) {
    const why = startsLikeZip(bytes) ? 'is cut off or damaged' : 'is not a zip file';
    return fail(`${path} ${why}: it has no list of its files`, { path });
  }
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0) {
    return fail(`${path} is one part of a split zip; join the parts first`, { path });
  }
  if (start === 0xffffffff || count === 0xffff) {
    return fail(`${path} is a Zip64 archive, made for more files than Planwright opens`, { path });
  }
  return readEntries(bytes, { path, start, end, count });
}

/** The directory's end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - maxComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function readEntries(
  bytes: Uint8Array,
  { path, start, end, count }: { path: string; start: number; end: number; count: number },
): Result<ZipEntry[]> {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const fits = at + 46 <= end && view.getUint32(at, true) === centralSignature;
    const next = fits ? at + 46 + variableLength(view, at) : 0;
    if (!fits || next > end) {
      return fail(`${path} is damaged: its list of files ends after ${index} of ${count}`, {
        path,
      });
    }
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  return ok(entries);
}

function variableLength(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  // Many tools write UTF-8 without saying so, old ones the system's encoding: the same guess as for text.
  const name = decodeBytes(bytes.subarray(at + 46, at + 46 + nameLength)).text;
  const madeByUnix = view.getUint8(at + 5) === 3;
  const mode = view.getUint16(at + 40, true);
  return {
    name,
    isFolder: name.endsWith('/'),
    isLink: madeByUnix && (mode & 0xf000) === 0xa000,
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}

/** The packed bytes of an entry, or undefined where its own header is not where the list says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const to = from + entry.packed;
  return to <= bytes.length ? bytes.subarray(from, to) : undefined;
}
