import { ChangeSet, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type MarkdownDocument, openDocument, updateDocument } from '@/markdown/document';
import { headingText, outlineOf, type Piece } from '@/markdown/outline';
import { Claims, spanOf } from '../claims';
import { keepItems } from './kept-items';
import { memoByPieces } from './memo';

const source = '## S\n\n### A-1\n\none\n\n#### part\n\n### A-2\n\ntwo\n\n### Rest\n\nmore\n';
const open = (text: string) => openDocument(Text.of(text.split('\n')));

function replaced(document: MarkdownDocument, old: string, now: string): MarkdownDocument {
  const from = document.text.toString().indexOf(old);
  const change = { from, to: from + old.length, insert: now };
  return updateDocument(document, ChangeSet.of(change, document.text.length, '\n'));
}

/** Items that read as their pieces' headings, and how often each was read. */
function reader() {
  const reads: string[] = [];
  const take = keepItems(
    (piece) => headingText(piece).startsWith('A-'),
    (pieces) => {
      reads.push(headingText(pieces[0] as Piece));
      return { value: pieces.map(headingText), place: { type: 'absent' } };
    },
  );
  const read = (document: MarkdownDocument) => {
    const claims = new Claims(outlineOf(document));
    const { values } = take(claims);
    return { values, left: claims.pieces.map(headingText) };
  };
  return { reads, read };
}

describe('items that are kept', () => {
  it('are found with what is under them, and the rest is left', () => {
    expect(reader().read(open(source))).toEqual({
      values: [['A-1', 'part'], ['A-2']],
      left: ['Rest'],
    });
  });

  it('are read anew only where an edit touched them', () => {
    const { reads, read } = reader();
    const before = open(source);
    read(before);
    reads.length = 0;
    const after = replaced(before, 'two', 'three');
    expect(read(after).values).toEqual([['A-1', 'part'], ['A-2']]);
    expect(reads).toEqual(['A-2']);
    reads.length = 0;
    read(after);
    expect(reads).toEqual([]);
  });

  it.each([
    ['#### part', '### A-3', [['A-1'], ['A-3'], ['A-2']], ['Rest']],
    ['### A-2', '### B-2', [['A-1', 'part']], ['B-2', 'Rest']],
    [
      '### Rest',
      '#### Rest',
      [
        ['A-1', 'part'],
        ['A-2', 'Rest'],
      ],
      [],
    ],
    ['### Rest', '### A-9', [['A-1', 'part'], ['A-2'], ['A-9']], []],
    ['### A-2\n', 'text\n', [['A-1', 'part']], ['Rest']],
  ])('are divided anew where %j becomes %j', (old, now, values, left) => {
    const { read } = reader();
    const before = open(source);
    read(before);
    expect(read(replaced(before, old, now))).toEqual({ values, left });
  });
});

describe('a memo', () => {
  it('gives the same reading for the same pieces', () => {
    let count = 0;
    const read = memoByPieces((pieces) => {
      count += 1;
      return { value: pieces.length, place: { type: 'absent' } };
    });
    const pieces = outlineOf(open(source));
    expect(read(pieces)).toBe(read([...pieces]));
    expect(read(pieces.slice(0, 2)).value).toBe(2);
    expect(count).toBe(2);
  });
});

describe('claims', () => {
  const claims = () =>
    new Claims(outlineOf(open('## S\n\n**A**: x\n\n- a\n\ntext\n\n### B\n\n#### C\n\n### D\n')));

  it('are taken once', () => {
    const free = claims();
    expect(free.takeField(['b', 'a'])?.field.label).toBe('A');
    expect(free.takeField(['a'])).toBeUndefined();
    expect(free.blocks.map(({ kind }) => kind)).toEqual(['list', 'text']);
  });

  it('know what follows a block, unless it is taken', () => {
    const free = claims();
    const field = free.takeField(['A']);
    if (!field) throw new Error('There is no field');
    const list = free.after(field);
    expect(list?.kind).toBe('list');
    if (list) free.takeBlock(list);
    expect(free.after(field)).toBeUndefined();
  });

  it('give a sub-heading with those under it', () => {
    const free = claims();
    expect(free.takePieces((heading) => heading === 'B', headingText).map(headingText)).toEqual([
      'B',
      'C',
    ]);
    expect(free.pieces.map(headingText)).toEqual(['D']);
    expect(free.takePieces((heading) => heading === 'B', headingText)).toEqual([]);
    expect(spanOf(outlineOf(open(source)), 0)).toBe(5);
  });
});
