import type { Result } from '@/markdown/result';
import { exportBytes } from '@/transfer/export-files';
import type { Files, WorkspaceFile } from '@/workspace';

/** The bytes of a file as they are to be stored. */
export function bytesOf(files: Files, path: string): Result<Uint8Array> {
  const file = files.get(path);
  if (!file) return { ok: false, error: { message: 'There is no such file', path } };
  return exportBytes(exported(file));
}

/** The file as `transfer` takes it: its text as one string. */
export function exported(file: WorkspaceFile) {
  return file.kind === 'binary' ? file : { ...file, text: file.text.toString() };
}
