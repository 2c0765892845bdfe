import { ChangeSet } from '@codemirror/state';
import { fail, ok, type Result } from '@/markdown/result';
import {
  type FilePath,
  type Files,
  type TextFile,
  textFile,
  textOf,
  trimChanges,
} from '@/workspace';
import { type Unencodable, unencodable } from './unencodable';

export interface FileText {
  readonly path: FilePath;
  readonly text: string;
}

interface WrittenFiles {
  readonly created: readonly TextFile[];
  readonly changed: ReadonlyMap<FilePath, ChangeSet>;
}

type Refused = { readonly ok: false; readonly error: Unencodable };

/** What leads from the files to these texts; a file that is no text or cannot be edited is a problem. */
export function writeFiles(
  files: Files,
  texts: readonly FileText[],
): Result<WrittenFiles> | Refused {
  const created: TextFile[] = [];
  const changed = new Map<FilePath, ChangeSet>();
  for (const { path, text } of texts) {
    const file = files.get(path);
    if (file === undefined) {
      created.push(textFile(path, text));
      continue;
    }
    if (file.kind !== 'text') return fail('The file is not a text', { path });
    if (file.readOnly !== undefined) return fail(file.readOnly, { path });
    const whole = { from: 0, to: file.text.length, insert: textOf(text) };
    const changes = trimChanges(file.text, ChangeSet.of(whole, file.text.length));
    const missing = unencodable(file, changes);
    if (missing) return { ok: false, error: missing };
    if (!changes.empty) changed.set(path, changes);
  }
  return ok({ created, changed });
}
