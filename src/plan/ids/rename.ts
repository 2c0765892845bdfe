import { ChangeSet, type Text } from '@codemirror/state';
import {
  chunkStarts,
  type MarkdownDocument,
  openDocument,
  updateDocument,
} from '@/markdown/document';
import { rawOffset } from '@/markdown/line-endings';
import type { Edited } from '@/markdown/write';
import { citationsOf } from './citations';

/** Renames an id at its definition and wherever it is cited. */
export function renameInDocument(document: MarkdownDocument, from: string, to: string): Edited {
  const starts = chunkStarts(document);
  const specs = document.chunks.flatMap((chunk, index) =>
    citationsOf(chunk)
      .filter(({ id }) => id === from)
      .map((citation) => ({
        from: (starts[index] as number) + rawOffset(chunk.breaks, citation.from),
        to: (starts[index] as number) + rawOffset(chunk.breaks, citation.to),
        insert: to,
      })),
  );
  const changes = ChangeSet.of(specs, document.text.length, '\n');
  return { document: updateDocument(document, changes), changes };
}

/** The changes that rename an id in another file of the folder. */
export function renameInText(text: Text, from: string, to: string): ChangeSet {
  return renameInDocument(openDocument(text), from, to).changes;
}
