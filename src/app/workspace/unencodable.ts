import type { ChangeSet } from '@codemirror/state';
import { missingCharacter } from '@/markdown/bytes/encode';
import type { Problem } from '@/markdown/result';
import type { TextFile } from '@/workspace';

/** An edit that its file's encoding cannot hold, and what is missing there. */
export interface Unencodable extends Problem {
  readonly character: string;
  readonly file: TextFile;
}

/** The first character of what is inserted that the file's encoding lacks. */
export function unencodable(file: TextFile, changes: ChangeSet): Unencodable | undefined {
  if (file.encoding.name.startsWith('utf')) return undefined;
  let found: string | undefined;
  changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
    found ??= missingCharacter(inserted.toString(), file.encoding)?.character;
  });
  if (found === undefined) return undefined;
  return {
    character: found,
    file,
    path: file.path,
    message: `“${found}” does not exist in the encoding of this file`,
  };
}
