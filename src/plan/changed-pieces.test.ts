import { ChangeSet, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openDocument, updateDocument } from '@/markdown/document';
import { changedPieces } from './changed-pieces';

const before = openDocument(Text.of(['# A', 'one', '## B', 'two', '']));

function textAfter(from: number, to: number, insert: string) {
  return updateDocument(before, ChangeSet.of({ from, to, insert }, before.text.length, '\n'));
}

describe('changed pieces', () => {
  it('are those of the chunk that an edit touched', () => {
    const changed = changedPieces(before, textAfter(4, 7, 'uno'));
    const sources = [...(changed ?? [])].map(([old, now]) => [old.chunk.source, now.chunk.source]);
    expect(sources).toEqual([['# A\none\n', '# A\nuno\n']]);
  });

  it('cannot be told where a heading changed, came or went', () => {
    expect(changedPieces(before, textAfter(2, 3, 'X'))).toBeUndefined();
    expect(changedPieces(before, textAfter(4, 4, '### C\n'))).toBeUndefined();
    expect(changedPieces(before, textAfter(4, 4, '```\n'))).toBeUndefined();
    expect(changedPieces(before, textAfter(4, 4, 'T\n===\n'))).toBeUndefined();
  });
});
