import { Inflate, Zip, ZipDeflate } from 'fflate';
import { fail, ok, type Problem, type Result } from '@/markdown/result';
import { crc32 } from './crc32';
import { checkPaths } from './file-names';
import { leaveOut } from './left-out';
import { fileTooLarge, formatSize, limits, number, tooManyFiles, zipTooLarge } from './limits';
import type { OpenedFile, OpenedFiles } from './opened-file';
import { packedBytes, readDirectory, type ZipEntry } from './zip-directory';

const stored = 0;
const deflated = 8;

/** The files of a zip without what `unpackZip` leaves out. */
export function readZip(bytes: Uint8Array, path = 'the zip'): Result<OpenedFile[]> {
  const unpacked = unpackZip(bytes, path);
  return unpacked.ok ? ok([...unpacked.value.files]) : unpacked;
}

/**
 * The files of a zip, names checked, in its order. Version control, dependencies, symbolic links and
 * files over the limit are left out and reported; everything else that is wrong fails the whole. The
 * declared sizes are judged before anything is unpacked, the real ones while it is.
 */
export function unpackZip(bytes: Uint8Array, path: string): Result<OpenedFiles> {
  const large = zipTooLarge(path, bytes.length);
  if (large) return fail(large);
  const chosen = chooseEntries(bytes, path);
  if (!chosen.ok) return chosen;
  const { entries, skipped } = chosen.value;
  const bomb = declaredTooLarge(entries, path);
  if (bomb) return fail(bomb);
  const names = checkPaths(entries.map((entry) => entry.name));
  if (!names.ok) return fail(inZip(names.error, path));
  const files: OpenedFile[] = [];
  for (const [at, entry] of entries.entries()) {
    const content = unpackEntry(bytes, entry, path);
    if (!content.ok) return content;
    files.push({ path: names.value[at] ?? entry.name, bytes: content.value });
  }
  return ok({ files, skipped });
}

function inZip(problem: Problem, path: string): Problem {
  return { ...problem, message: `${path} cannot be opened: ${problem.message}` };
}

function chooseEntries(
  bytes: Uint8Array,
  path: string,
): Result<{ entries: ZipEntry[]; skipped: Problem[] }> {
  const listed = readDirectory(bytes, path);
  if (!listed.ok) return listed;
  const files = listed.value.filter((entry) => !entry.isFolder);
  const { kept, skipped } = leaveOut(files.map((entry) => entry.name));
  const wanted = new Set(kept);
  const entries: ZipEntry[] = [];
  for (const entry of files.filter((file) => wanted.has(file.name))) {
    const problem = entryLeftOut(entry);
    if (problem) skipped.push(problem);
    else entries.push(entry);
  }
  const many = tooManyFiles(path, entries.length);
  return many ? fail(many) : ok({ entries, skipped });
}

function entryLeftOut(entry: ZipEntry): Problem | undefined {
  const path = entry.name;
  if (entry.isLink) return { message: `${path} is a symbolic link and was left out`, path };
  return isBomb(entry) ? undefined : fileTooLarge(path, entry.unpacked);
}

function isBomb({ packed, unpacked }: ZipEntry): boolean {
  return unpacked > limits.ratioJudgedFrom && unpacked > packed * limits.unpackRatio;
}

function declaredTooLarge(entries: readonly ZipEntry[], path: string): Problem | undefined {
  const bomb = entries.find(isBomb);
  if (bomb) return ratioProblem(bomb, path);
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total <= limits.unpackedBytes) return undefined;
  return {
    message: `${path} unpacks to ${formatSize(total)}; Planwright unpacks up to ${formatSize(limits.unpackedBytes)}`,
    path,
  };
}

function ratioProblem(entry: ZipEntry, path: string): Problem {
  return {
    message: `${path} cannot be opened: ${entry.name} unpacks to ${formatSize(entry.unpacked)} from ${formatSize(entry.packed)}; more than ${number(limits.unpackRatio)} times is refused`,
    path: entry.name,
  };
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, zip: string): Result<Uint8Array> {
  const refuse = (why: string) => fail(`${entry.name} in ${zip} ${why}`, { path: entry.name });
  if (entry.isEncrypted) return refuse('is encrypted; make a zip without a password');
  if (entry.method !== stored && entry.method !== deflated) {
    return refuse(`is packed by method ${entry.method}, which is unknown here`);
  }
  const packed = packedBytes(bytes, entry);
  if (!packed) return refuse('is cut off or damaged');
  const content = entry.method === stored ? packed.slice() : inflate(packed, entry.unpacked);
  if (!content || content.length !== entry.unpacked || crc32(content) !== entry.crc) {
    return refuse('is damaged: what it unpacks to is not what the zip says');
  }
  return ok(content);
}

/**
 * Unpacks into exactly `size` bytes, or gives undefined. It stops as soon as more comes out: a zip
 * that lies about its sizes costs no more memory than it declared and one step of input.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const step = 16 * 1024;
  const content = new Uint8Array(size);
  let length = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    over ||= length + chunk.length > size;
    if (over) return;
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !over; at += step) {
      const end = Math.min(at + step, packed.length);
      stream.push(packed.subarray(at, end), end === packed.length);
    }
  } catch {
    return undefined;
  }
  return over || length !== size ? undefined : content;
}

/** The earliest time that zip can state, in local fields: the same files give the same zip anywhere. */
const fixedTime = () => new Date(1980, 0, 1);

/** A zip of the files, sorted by path, the same bytes for the same files. Paths must be distinct. */
export function writeZip(files: readonly OpenedFile[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of sorted) {
    const entry = new ZipDeflate(file.path, { level: 6 });
    entry.mtime = fixedTime();
    zip.add(entry);
    entry.push(file.bytes, true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
