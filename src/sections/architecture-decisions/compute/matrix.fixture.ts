import fc from 'fast-check';
import type { Matrix } from './matrix';

/** A matrix from lines such as `Ops cost | 3x | 4 | 8 | 7`; the first names the options. */
export function matrixOf(...lines: string[]): Matrix {
  const [header = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    options: header,
    criteria: rows.map(([name = '', weight = '', ...scores]) => ({ name, weight, scores })),
  };
}

/** Generated matrices whose cells are all tenths, so that a naive sum of integers can check them. */
export type TenthsMatrix = { weights: number[]; scores: number[][] };

export const tenthsMatrices: fc.Arbitrary<TenthsMatrix> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([options, criteria]) =>
    fc.record({
      weights: fc.array(fc.nat({ max: 60 }), { minLength: criteria, maxLength: criteria }),
      scores: fc.array(
        fc.array(
          fc.nat({ max: 20 }).map((half) => half * 5),
          {
            minLength: options,
            maxLength: options,
          },
        ),
        { minLength: criteria, maxLength: criteria },
      ),
    }),
  );

export function matrixOfTenths({ weights, scores }: TenthsMatrix): Matrix {
  return {
    options: (scores[0] ?? []).map((_, option) => `Opt ${option + 1}: Name ${option + 1}`),
    criteria: weights.map((weight, row) => ({
      name: `Criterion ${row + 1}`,
      weight: String(weight / 10),
      scores: (scores[row] ?? []).map((score) => String(score / 10)),
    })),
  };
}

/** The weighted sums by plain integers, in hundredths. */
export function naiveSums({ weights, scores }: TenthsMatrix): number[] {
  const options = scores[0] ?? [];
  return options.map((_, option) =>
    weights.reduce((total, weight, row) => total + weight * (scores[row]?.[option] ?? 0), 0),
  );
}
