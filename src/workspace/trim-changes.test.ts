import { ChangeSet } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '@/workspace';
import { trimChanges } from './trim-changes';

const replaced = (before: string, from: number, to: number, insert: string) => {
  const changes = ChangeSet.of({ from, to, insert }, before.length, '\n');
  return { text: textOf(before), changes };
};

describe('trimChanges', () => {
  it('leaves only the letters that were typed', () => {
    const { text, changes } = replaced('**Storage**: Postgres', 13, 21, 'Postgres 17');
    expect(trimChanges(text, changes).toJSON()).toEqual([21, [0, ' 17']]);
  });

  it('leads to the same text, whatever was replaced', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '😀', '한') });
    fc.assert(
      fc.property(words, words, words, words, (head, removed, added, tail) => {
        const from = head.length;
        const { text, changes } = replaced(
          head + removed + tail,
          from,
          from + removed.length,
          added,
        );
        expect(trimChanges(text, changes).apply(text).toString()).toBe(head + added + tail);
      }),
    );
  });

  it('never parts the halves of a character', () => {
    const { text, changes } = replaced('a😀b', 1, 3, '😁');
    const inserted: string[] = [];
    trimChanges(text, changes).iterChanges((_a, _b, _c, _d, part) =>
      inserted.push(part.toString()),
    );
    expect(inserted).toEqual(['😁']);
  });
});
