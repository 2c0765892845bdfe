import { ChangeSet, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { spliceBetween } from './chunk-splice';
import { openDocument, updateDocument } from './document';
import { headingText, outlineOf } from './outline';

const open = (source: string) => openDocument(Text.of(source.split('\n')));
const headings = (source: string) =>
  outlineOf(open(source)).map((piece) => [piece.heading?.level ?? 0, headingText(piece)]);

describe('the outline', () => {
  it('is the headings with what stands between them', () => {
    expect(headings('text\n\n# A\n\n## B\n\nC\n---\n\n   ### D ###\n')).toEqual([
      [0, ''],
      [1, 'A'],
      [2, 'B'],
      [2, 'C'],
      [3, 'D'],
    ]);
  });

  it.each([
    '```\n# A\n```\n',
    '<!--\n# A\n-->\n',
    '    # A\n',
    '> # A\n',
    '- # A\n',
    '#A\n',
    '####### A\n',
  ])('has no heading in %j', (source) => {
    expect(headings(source)).toEqual([[0, '']]);
  });

  it('keeps front matter apart', () => {
    expect(headings('---\na: 1\n---\n# A\n')).toEqual([
      [0, ''],
      [1, 'A'],
    ]);
    expect(headings('---\na: 1\n---\n\n# A\n')).toHaveLength(3);
  });

  it('keeps the pieces of chunks that an edit does not touch', () => {
    const before = open('# A\n\none\n\n# B\n\ntwo\n');
    const insert = ChangeSet.of({ from: 5, insert: 'x' }, before.text.length, '\n');
    const after = outlineOf(updateDocument(before, insert));
    expect(after[1]).toBe(outlineOf(before)[1]);
    expect(after[0]).not.toBe(outlineOf(before)[0]);
  });
});

describe('what an edit changed', () => {
  const before = open('# A\n\n# B\n\n# C\n');

  it('is told in chunks', () => {
    const edit = (from: number, to: number, insert: string) =>
      spliceBetween(before, updateDocument(before, ChangeSet.of({ from, to, insert }, 14, '\n')));
    expect(edit(7, 8, 'X')).toEqual({ first: 1, removed: 1, added: 1 });
    expect(edit(7, 8, 'X\n# Y')).toEqual({ first: 1, removed: 1, added: 2 });
    expect(edit(4, 10, '')).toMatchObject({ first: 0 });
  });

  it('is found for documents that come from elsewhere', () => {
    const other = open('# A\n\n# B\n\n# C\n');
    expect(spliceBetween(before, before)).toMatchObject({ removed: 0, added: 0 });
    expect(spliceBetween(before, other)).toEqual({ first: 0, removed: 3, added: 3 });
  });
});
