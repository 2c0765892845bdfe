import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLines } from './match-lines';

const sequence = fc.array(fc.nat(3), { maxLength: 60 });
const kept = (numbers: readonly number[], flags: Uint8Array): number[] =>
  numbers.filter((_, index) => flags[index] === 0);

describe('matching lines', () => {
  it('keeps the same lines in the same order on both sides', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const { removed, added } = matchLines(Int32Array.from(a), Int32Array.from(b));
        expect(kept(a, removed)).toEqual(kept(b, added));
      }),
      { numRuns: 500 },
    );
  });

  it('matches everything that is equal, and nothing where nothing is', () => {
    const a = Int32Array.from([1, 2, 3]);
    expect([...matchLines(a, a).removed]).toEqual([0, 0, 0]);
    const { removed, added } = matchLines(a, Int32Array.from([4, 5]));
    expect([[...removed], [...added]]).toEqual([
      [1, 1, 1],
      [1, 1],
    ]);
    expect([...matchLines(a, new Int32Array()).removed]).toEqual([1, 1, 1]);
    expect([...matchLines(new Int32Array(), a).added]).toEqual([1, 1, 1]);
  });

  it('still matches what it can beyond its bound', () => {
    const common = Array.from({ length: 200 }, (_, index) => index + 1_000_000);
    const noise = (from: number) => Array.from({ length: 4000 }, (_, index) => from + index);
    const a = [...common, ...noise(0), ...common.map((line) => line + 1000)];
    const b = [...common, ...noise(10_000), ...common.map((line) => line + 1000)];
    const { removed, added } = matchLines(Int32Array.from(a), Int32Array.from(b));
    expect(kept(a, removed)).toHaveLength(400);
    expect(kept(b, added)).toEqual(kept(a, removed));
  });

  it('survives being bounded in the middle of scattered matches', () => {
    const random = (seed: number) => {
      let state = seed;
      return () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return state;
      };
    };
    const next = random(7);
    const a = Array.from({ length: 6000 }, () => next() % 3000);
    const b = Array.from({ length: 6000 }, () => next() % 3000);
    const { removed, added } = matchLines(Int32Array.from(a), Int32Array.from(b));
    expect(kept(a, removed)).toEqual(kept(b, added));
    expect(kept(a, removed).length).toBeGreaterThan(100);
  });
});
