import type { ChangeSet } from '@codemirror/state';
import type { Problem } from '@/markdown/result';
import type { TextFile, WorkspaceFile } from '@/workspace';

/** An edit that its file's encoding cannot hold, and what is missing there. */
export interface Unencodable extends Problem {
  readonly character: string;
  readonly file: TextFile;
}

type MissingCharacter = typeof import('@/markdown/bytes/encode').missingCharacter;

let missingCharacter: MissingCharacter | undefined;

/** Loads what knows the characters of legacy encodings where a file has one: edits ask at once. */
export async function knowEncodings(files: Iterable<WorkspaceFile>): Promise<void> {
  if (![...files].some(isLegacy)) return;
  missingCharacter ??= (await import('@/markdown/bytes/encode')).missingCharacter;
}

/** The first character of what is inserted that the file's encoding lacks, once encodings are known. */
export function unencodable(file: TextFile, changes: ChangeSet): Unencodable | undefined {
  if (!isLegacy(file)) return undefined;
  let found: string | undefined;
  changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
    found ??= missingCharacter?.(inserted.toString(), file.encoding)?.character;
  });
  if (found === undefined) return undefined;
  return {
    character: found,
    file,
    path: file.path,
    message: `“${found}” does not exist in the encoding of this file`,
  };
}

function isLegacy(file: WorkspaceFile): boolean {
  return file.kind === 'text' && !file.encoding.name.startsWith('utf');
}
