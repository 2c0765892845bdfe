import { encodeText } from '@/markdown/bytes';
import { fail, ok, type Result } from '@/markdown/result';
import { checkPaths } from './file-names';
import type { WorkspaceFileInput } from './open-files';
import type { OpenedFile } from './opened-file';
import { writeZip } from './zip';

/**
 * The bytes of every file as they are to be stored: text in its own encoding, read-only text and
 * binary files as they were opened. A character that an encoding lacks is a problem with path and line.
 */
export function exportEntries(files: readonly WorkspaceFileInput[]): Result<OpenedFile[]> {
  const names = checkPaths(files.map((file) => file.path));
  if (!names.ok) return names;
  const entries: OpenedFile[] = [];
  for (const file of files) {
    const bytes = exportBytes(file);
    if (!bytes.ok) return bytes;
    entries.push({ path: file.path, bytes: bytes.value });
  }
  return ok(entries);
}

/** The bytes of one file as they are to be stored; see `exportEntries`. */
export function exportBytes(file: WorkspaceFileInput): Result<Uint8Array> {
  if (file.kind === 'binary') return ok(file.bytes);
  if (file.readOnly !== undefined) {
    if (file.original) return ok(file.original);
    return fail(`${file.path} is read-only and its bytes are gone`, { path: file.path });
  }
  const bytes = encodeText(file.text, file.encoding);
  return bytes.ok ? bytes : fail({ ...bytes.error, path: file.path });
}

/** A zip of every file, paths as in the workspace. */
export function exportZip(files: readonly WorkspaceFileInput[]): Result<Uint8Array> {
  const entries = exportEntries(files);
  return entries.ok ? ok(writeZip(entries.value)) : entries;
}
