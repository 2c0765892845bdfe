import { encodingLabel } from '@/markdown/bytes';
import type { Files } from '@/workspace';

/** What is to be said of the files that are not in UTF-8, or were not when they were opened. */
export function encodingNotes(base: Files, files: Files): string[] {
  return [...files.values()].flatMap((file) => {
    if (file.kind !== 'text') return [];
    const now = encodingLabel(file.encoding);
    const old = base.get(file.path);
    const before = old?.kind === 'text' ? encodingLabel(old.encoding) : now;
    if (before !== now)
      return [
        `${file.path} changes from ${before} to ${now}: each letter beyond ASCII is other bytes.`,
      ];
    return file.encoding.name === 'utf-8' ? [] : [`${file.path} stays in ${now}.`];
  });
}
