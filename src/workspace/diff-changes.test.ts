import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './diff-changes';
import { textOf } from './files';
import { changesOf, splices } from './testing/generate';

describe('changes between two texts', () => {
  it('lead from one to the other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', '🧪', '🧫') }),
        fc.array(splices),
        (a, list) => {
          const before = textOf(a);
          const after = changesOf(before, list).apply(before);
          expect(changesBetween(before, after).apply(before).eq(after)).toBe(true);
        },
      ),
    );
  });

  it('replace only what differs, in each place', () => {
    const before = textOf('score 50\nsame\nscore 60\n');
    const after = textOf('score 58\nsame\nscore 70\n');
    expect(changesBetween(before, after).toJSON()).toEqual([7, [1, '8'], 12, [1, '7'], 2]);
  });

  it('do not cut a character in two', () => {
    const before = textOf('🧪');
    const pieces: string[] = [];
    changesBetween(before, textOf('🧫')).iterChanges((_a, _b, _c, _d, text) => {
      pieces.push(text.toString());
    });
    expect(pieces).toEqual(['🧫']);
  });
});
