import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { filesOf, textFile } from './files';
import { invertTransaction, joinTransactions } from './invert';
import { composePassages, passageOf, targetOf } from './passage';
import { applyTransaction, isEmptyTransaction, parts, type TransactionParts } from './transaction';

const start = filesOf([textFile('a.md', 'a'), textFile('b.md', 'b')]);
const insert = (text: string, length: number) =>
  ChangeSet.of({ from: length, insert: text }, length);
const none = { derived: undefined, atomic: undefined, created: undefined, deleted: undefined };
const tx = (some: Partial<TransactionParts>): TransactionParts =>
  parts({ ...none, renamed: undefined, changes: new Map(), ...some });
const contents = (files: ReturnType<typeof applyTransaction>) =>
  Object.fromEntries(
    [...files].map(([path, file]) => [path, file.kind === 'text' ? file.text.toString() : '']),
  );

describe('transaction', () => {
  it('moves files at once, then changes texts, then computed texts', () => {
    const edit = tx({
      renamed: [
        { from: 'a.md', to: 'b.md' },
        { from: 'b.md', to: 'a.md' },
      ],
      created: [textFile('c.md', 'c')],
      changes: new Map([['b.md', insert('!', 1)]]),
      derived: new Map([['b.md', insert('?', 2)]]),
    });
    expect(contents(applyTransaction(start, edit))).toEqual({
      'b.md': 'a!?',
      'a.md': 'b',
      'c.md': 'c',
    });
  });

  it('is led back by its inverse, and forth by the inverse of that', () => {
    const edit = tx({
      renamed: [{ from: 'a.md', to: 'c.md' }],
      created: [textFile('a.md', 'new')],
      deleted: ['b.md'],
      changes: new Map([['c.md', insert('!', 1)]]),
    });
    const after = applyTransaction(start, edit);
    const back = invertTransaction(edit, start);
    expect(contents(applyTransaction(after, back))).toEqual(contents(start));
    const forth = invertTransaction(back, after);
    expect(contents(applyTransaction(start, forth))).toEqual(contents(after));
  });

  it('gives the place of a value after the edit to its inverse', () => {
    const changes = new Map([['a.md', ChangeSet.of({ from: 0, to: 1, insert: '123' }, 1)]]);
    const edit = tx({ changes, atomic: [{ path: 'a.md', from: 0, to: 1 }] });
    expect(invertTransaction(edit, start).atomic).toEqual([{ path: 'a.md', from: 0, to: 3 }]);
  });

  it.each<[string, TransactionParts, string]>([
    ['a file that is not there', tx({ deleted: ['x.md'] }), 'no file x.md'],
    ['a name that is taken', tx({ created: [textFile('a.md', '')] }), 'a.md already'],
    [
      'a text that is not there',
      tx({ changes: new Map([['x.md', insert('!', 1)]]) }),
      'no text file x.md',
    ],
    ['another length', tx({ changes: new Map([['a.md', insert('!', 9)]]) }), 'wrong length'],
    [
      'a file that it creates itself',
      tx({ created: [textFile('c.md', 'c')], changes: new Map([['c.md', insert('!', 1)]]) }),
      'created and changed',
    ],
  ])('throws on %s', (_what, edit, message) => {
    expect(() => applyTransaction(start, edit)).toThrow(message);
  });

  it('is empty when nothing in it does anything', () => {
    expect(isEmptyTransaction(tx({}))).toBe(true);
    expect(isEmptyTransaction(tx({ changes: new Map([['a.md', ChangeSet.empty(1)]]) }))).toBe(true);
    expect(isEmptyTransaction(tx({ deleted: ['a.md'] }))).toBe(false);
    expect(isEmptyTransaction(tx({ derived: new Map([['a.md', insert('!', 1)]]) }))).toBe(false);
  });

  it('cannot be joined with another where one of them moves files', () => {
    expect(() => joinTransactions(tx({ deleted: ['a.md'] }), tx({}), start)).toThrow(
      'cannot be joined',
    );
  });

  it('joins changes of different files', () => {
    const first = tx({ changes: new Map([['a.md', insert('1', 1)]]) });
    const second = tx({ changes: new Map([['b.md', insert('2', 1)]]) });
    const joined = joinTransactions(first, second, start);
    expect(contents(applyTransaction(start, joined))).toEqual({ 'a.md': 'a1', 'b.md': 'b2' });
  });
});

describe('passage', () => {
  const rename = tx({
    renamed: [{ from: 'a.md', to: 'c.md' }],
    changes: new Map([['c.md', insert('!', 1)]]),
  });

  it('tells where each file went', () => {
    const passage = passageOf(rename, start);
    expect(targetOf(passage, 'a.md')).toBe('c.md');
    expect(targetOf(passage, 'b.md')).toBe('b.md');
    expect(targetOf(passageOf(tx({ deleted: ['b.md'] }), start), 'b.md')).toBeNull();
  });

  it('composes, and forgets files that came and went on the way', () => {
    const between = applyTransaction(start, rename);
    const next = tx({
      renamed: [{ from: 'c.md', to: 'd.md' }],
      created: [textFile('c.md', 'other')],
      deleted: ['b.md'],
      changes: new Map([['d.md', insert('?', 2)]]),
    });
    const way = composePassages(start, passageOf(rename, start), passageOf(next, between));
    expect([...way.keys()]).toEqual(['a.md', 'b.md']);
    expect(targetOf(way, 'a.md')).toBe('d.md');
    expect(targetOf(way, 'b.md')).toBeNull();
    expect(JSON.stringify(way.get('a.md')?.changes)).toBe('[1,[0,"!?"]]');
  });

  it('is nothing for the inverse composed with its edit', () => {
    const back = invertTransaction(rename, start);
    const after = applyTransaction(start, rename);
    const way = composePassages(start, passageOf(rename, start), passageOf(back, after));
    expect(
      [...way.values()].every(
        ({ to, changes }) => to === 'a.md' && changes?.length === changes?.newLength,
      ),
    ).toBe(true);
  });
});
