import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackKeys } from './tracked-keys';

const track = (...versions: string[][]) =>
  versions.reduce<ReturnType<typeof trackKeys>>((before, keys) => trackKeys(before, keys), []);
const uids = (tracked: ReturnType<typeof trackKeys>) => tracked.map((item) => item.uid);

describe('trackKeys', () => {
  it('keeps the number of a row whose key is being retyped', () => {
    const tracked = track(
      ['FAIL-001', 'FAIL-002'],
      ['FAIL-00', 'FAIL-002'],
      ['FAIL-007', 'FAIL-002'],
    );
    expect(tracked).toEqual([
      { key: 'FAIL-007', uid: 1 },
      { key: 'FAIL-002', uid: 2 },
    ]);
  });

  it('follows rows that move', () => {
    expect(uids(track(['a', 'b', 'c'], ['c', 'a', 'b']))).toEqual([3, 1, 2]);
  });

  it('gives an inserted row a new number', () => {
    expect(uids(track(['a', 'b'], ['a', 'new', 'b']))).toEqual([1, 3, 2]);
  });

  it('copes with a key that stands twice', () => {
    expect(uids(track(['a', 'a', 'b'], ['a', 'b', 'a']))).toEqual([1, 3, 2]);
  });

  it('returns the same list while nothing changed', () => {
    const before = track(['a', 'b']);
    expect(trackKeys(before, ['a', 'b'])).toBe(before);
  });

  it('never gives one number twice', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 5 }), (versions) => {
        const numbers = uids(track(...versions));
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});
