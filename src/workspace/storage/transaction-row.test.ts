import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, textFile } from '../files';
import { replay } from '../rebase';
import { moves, transactionOf } from '../testing/generate-transactions';
import { applyTransaction } from '../transaction';
import { readTransaction, sizeOf, writeTransaction } from './transaction-row';

const start = filesOf([textFile('plan.md', 'one\r\ntwo\n'), textFile('b.md', 'text')]);
const good = writeTransaction({
  id: 'i',
  label: 'l',
  origin: 'o',
  group: 'g',
  time: 1,
  changes: new Map(),
  derived: new Map(),
  atomic: [
    {
      path: 'p',
      from: 0,
      to: 1,
    },
  ],
  created: [
    textFile('c.md', 'c'),
    {
      kind: 'binary',
      path: 'b',
      bytes: Uint8Array.of(1),
    },
  ],
  deleted: ['d.md'],
  renamed: [
    {
      from: 'a',
      to: 'b',
    },
  ],
  notes: [
    {
      kind: 'kept-file',
      path: 'p',
      message: 'm',
    },
  ],
});

describe('a transaction as a row', () => {
  it('does the same when it is read again', () => {
    fc.assert(
      fc.property(fc.array(moves, { minLength: 1, maxLength: 4 }), (list) => {
        let files = start;
        for (const [index, move] of list.entries()) {
          const transaction = transactionOf(files, move, `${index}`);
          const row: unknown = structuredClone(writeTransaction(transaction));
          const read = readTransaction(row, index);
          if (!read.ok) throw new Error(read.error.message);
          const direct = applyTransaction(files, transaction);
          const again = applyTransaction(files, read.value);
          expect([...again.keys()]).toEqual([...direct.keys()]);
          for (const [path, file] of direct) {
            const other = again.get(path);
            const same = file.kind === 'text' && other?.kind === 'text' && other.text.eq(file.text);
            expect(same, path).toBe(true);
          }
          expect(JSON.stringify(writeTransaction(read.value))).toBe(JSON.stringify(row));
          files = replay(files, [transaction])[0]?.after ?? files;
        }
      }),
    );
  });

  it('is read whole', () => {
    const read = readTransaction(good, 1);
    expect(read.ok && writeTransaction(read.value)).toEqual(good);
  });

  it.each([
    ['no record', null, 'edit is not a record'],
    ['a list', [], 'edit is not a record'],
    ['no id', { ...good, id: 7 }, 'id is not text'],
    ['no time', { ...good, time: Number.NaN }, 'time is not a number'],
    ['a group that is no text', { ...good, group: 1 }, 'group is not text'],
    ['changes that are no list', { ...good, changes: {} }, 'changes is not a list'],
    ['a change without a path', { ...good, changes: [[1, [1]]] }, 'path is not text'],
    ['a change that is no change', { ...good, changes: [['a', [-1, 'x']]] }, 'Invalid JSON'],
    ['a range without an end', { ...good, atomic: [{ path: 'p', from: 1 }] }, 'to is not a number'],
    ['a file without a kind', { ...good, created: [{ path: 'p' }] }, 'kind is not one of text'],
    [
      'bytes that are none',
      { ...good, created: [{ path: 'p', kind: 'binary', bytes: 'x' }] },
      'not bytes',
    ],
    [
      'an encoding that is unknown',
      { ...good, created: [{ path: 'p', kind: 'text', text: '', encoding: { name: 'ebcdic' } }] },
      'the encoding ebcdic is unknown',
    ],
    ['a path that is no text', { ...good, deleted: [1] }, 'path is not text'],
    ['a renaming to nowhere', { ...good, renamed: [{ from: 'a' }] }, 'to is not text'],
    [
      'an odd note',
      { ...good, notes: [{ kind: 'odd', path: '', message: '' }] },
      'kind is not one of',
    ],
  ])('is a problem with %s', (_what, row, message) => {
    const read = readTransaction(row, 12);
    expect(read.ok ? '' : read.error.message).toContain('The saved edit 12 cannot be read: ');
    expect(read.ok ? '' : read.error.message).toContain(message);
  });

  it('never throws, whatever stands in a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (field, value) => {
        const read = readTransaction({ ...good, [field]: value }, 1);
        expect(read.ok || read.error.message.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows about how large it is', () => {
    const created = {
      ...good,
      created: [{ text: 'x'.repeat(5000) }, { bytes: new Uint8Array(300) }],
    };
    const { created: _none, ...small } = good;
    expect(sizeOf(small)).toBeLessThan(400);
    expect(sizeOf(created) - sizeOf(small)).toBe(5300);
  });
});
