import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '@/plan/numbers';
import { compareRatios, ratio, subtractRatios, toRatio } from '@/plan/ratio';
import {
  matrixOf,
  matrixOfTenths,
  naiveSums,
  type TenthsMatrix,
  tenthsMatrices,
} from './matrix.fixture';
import { scoreMatrix } from './scoring';
import { printThreshold, sensitivity, type WeightFlip } from './sensitivity';

const of = (...lines: string[]) => sensitivity(scoreMatrix(matrixOf(...lines)));

const messageQueue = [
  'PostgreSQL | RabbitMQ | Kafka | Service Bus',
  'Operational burden | 2.5 | 9 | 6 | 4 | 8',
  'Delivery guarantees | 3 | 9 | 9 | 8 | 8',
  'Team expertise | 2 | 9 | 6 | 4 | 5',
  'Throughput headroom | 1 | 5 | 8 | 10 | 8',
  'Running cost | 1 | 9 | 7 | 5 | 6',
];

describe('a message queue', () => {
  // Sums 81.5, 69, 57, 68 of 95. On throughput PostgreSQL trails RabbitMQ by 3, Kafka by 5 and Service
  // Bus by 3, so they draw level at 1 + 12.5/3, 1 + 24.5/5 and 1 + 13.5/3: RabbitMQ first, at 31/6. On
  // every other criterion it leads or is level, and even a weight of 0 leaves it ahead.
  it('changes its winner only when throughput weighs 5.2 instead of 1', () => {
    const { weights, scores } = of(...messageQueue);
    expect(weights).toEqual([
      {
        criterion: 3,
        weight: { units: 1n, scale: 0 },
        threshold: ratio(31n, 6n),
        change: ratio(25n, 6n),
        direction: 'raise',
        rivals: [1],
      },
    ]);
    expect(weights.map((flip) => printThreshold(flip, '1'))).toEqual(['5.2']);
    expect(scores).toEqual([]);
  });
});

describe('weight flips', () => {
  it('lowers a weight that carries the winner', () => {
    // A 3*9 + 1*2 = 29, B 3*5 + 1*6 = 21: D 8. Cost d = 4, level at 3 - 8/4 = 1; speed d = -4, at 1 + 8/4 = 3.
    const { weights } = of('A | B', 'Cost | 3x | 9 | 5', 'Speed | 1x | 2 | 6');
    expect(weights.map(({ threshold, direction }) => [threshold, direction])).toEqual([
      [ratio(1n, 1n), 'lower'],
      [ratio(3n, 1n), 'raise'],
    ]);
  });

  it('prefers a weight that lets a rival pass to one at which another only draws level', () => {
    // Sums on cost 1, speed 1.5: A 1+15 = 16, B 10+12 = 22. D 6 for B. Speed d = 8-10 = -2: level at
    // 1.5 + 6/2 = 4.5. C is level with B only when speed weighs nothing: 10 + 0.
    const { weights } = of('A | B | C', 'Cost | 1 | 1 | 10 | 10', 'Speed | 1.5 | 10 | 8 | 2');
    const speed = weights.find(({ criterion }) => criterion === 1);
    expect([speed?.threshold, speed?.direction, speed?.rivals]).toEqual([
      ratio(9n, 2n),
      'raise',
      [0],
    ]);
  });

  it('lowers no weight that is 0, and raises it for whom it favours', () => {
    // Level on cost alone; speed weighs nothing.
    for (const [a, b, leader] of [
      [9, 5, 0],
      [5, 9, 1],
    ]) {
      const { weights } = of('A | B', 'Cost | 1 | 5 | 5', `Speed | 0 | ${a} | ${b}`);
      expect(weights).toMatchObject([{ criterion: 1, direction: 'raise', rivals: [leader] }]);
    }
  });

  it('names in a tie only who leads past the weight', () => {
    const { weights } = of('A | B | C', 'Cost | 1 | 6 | 4 | 5', 'Speed | 1 | 4 | 6 | 5');
    expect(weights).toMatchObject([
      { criterion: 0, direction: 'lower', rivals: [1] },
      { criterion: 1, direction: 'raise', rivals: [1] },
    ]);
  });

  it('takes the nearest of several rivals, and all that draw level there', () => {
    // A 20, B 18, C 16; on speed B gains 1 and C 2 a unit of weight on A: both level at 1 + 2.
    const { weights } = of('A | B | C', 'Cost | 1 | 15 | 12 | 9', 'Speed | 1 | 5 | 6 | 7');
    expect(weights.at(-1)).toMatchObject({ threshold: ratio(3n, 1n), rivals: [1, 2] });
  });

  it('reaches down to 0 and no further', () => {
    // Cost at 0: A 5 and B 5 are level; with B at 4 there, A stays ahead whatever cost weighs.
    const level = of('A | B', 'Cost | 1 | 9 | 5', 'Speed | 1 | 5 | 5');
    expect(level.weights.map(({ threshold }) => threshold)).toEqual([ratio(0n, 1n)]);
    expect(of('A | B', 'Cost | 1 | 9 | 5', 'Speed | 1 | 5 | 4').weights).toEqual([]);
  });

  it('needs no change in a tie, where the tied options differ', () => {
    const { weights } = of('A | B', 'Cost | 1 | 6 | 4', 'Speed | 1 | 4 | 6', 'Reach | 1 | 5 | 5');
    expect(weights.map(({ criterion, change }) => [criterion, change])).toEqual([
      [0, ratio(0n, 1n)],
      [1, ratio(0n, 1n)],
    ]);
  });

  it('leaves incomplete options out, and has nothing to say of one option', () => {
    expect(of('A | B', 'Cost | 1 | 6 | 4', 'Speed | 1 | 4 | ')).toEqual({
      weights: [],
      scores: [],
    });
    expect(of('A', 'Cost | 1 | 6')).toEqual({ weights: [], scores: [] });
  });
});

describe('score flips', () => {
  it('lists every single score whose change by 1 lets a rival pass', () => {
    // A 2*7 + 1*6 = 20, B 2*6 + 1*7 = 19. Cost moves a sum by 2: enough. Speed by 1: only level.
    const { scores } = of('A | B', 'Cost | 2 | 7 | 6', 'Speed | 1 | 6 | 7');
    expect(
      scores.map((flip) => [flip.criterion, flip.option, formatDecimal(flip.to), flip.winners]),
    ).toEqual([
      [0, 0, '6', [1]],
      [0, 1, '7', [1]],
    ]);
  });

  it('stays within 0 to 10', () => {
    // A 20, B 19: one more for B on cost would do, but B has 10 there already, and A loses to B at 9.
    const { scores } = of('A | B', 'Cost | 2 | 10 | 10', 'Speed | 1 | 0 | -1');
    expect(scores.map(({ option, to }) => [option, formatDecimal(to)])).toEqual([[0, '9']]);
  });

  it('breaks a tie with any score that weighs something', () => {
    const { scores } = of('A | B', 'Cost | 1 | 6 | 6', 'Speed | 0 | 4 | 9');
    expect(scores.map(({ option, to, winners }) => [option, formatDecimal(to), winners])).toEqual([
      [0, '7', [0]],
      [0, '5', [1]],
      [1, '7', [1]],
      [1, '5', [0]],
    ]);
  });
});

describe('printThreshold', () => {
  const flip = (weight: string, ...scores: string[]): WeightFlip => {
    const [found] = of(
      'A | B',
      `Cost | ${weight} | ${scores[0]}`,
      `Rest | 1 | ${scores[1]}`,
    ).weights;
    if (!found) throw new Error('no flip');
    return found;
  };

  it("rounds away from the weight, in the weight's own style", () => {
    // Raising: A leads by 1 - 3*0.3 = 0.1, level at 0.3 + 0.1/3 = 1/3.
    expect(printThreshold(flip('30%', '5 | 8', '6 | 5'), '30%')).toBe('33.4%');
    // Lowering: A leads by 3*3 - 2 = 7, level at 3 - 7/3 = 2/3.
    expect(printThreshold(flip('3x', '8 | 5', '5 | 7'), '3x')).toBe('0.6x');
    // Exact: A leads by 3*1 - 1 = 2, level at 3 - 2 = 1.
    expect(printThreshold(flip('3', '6 | 5', '5 | 6'), '3')).toBe('1');
  });
});

/** The sums in hundredths, times the denominator, with one weight moved to `weight`. */
function sumsWith(
  tenths: TenthsMatrix,
  row: number,
  weight: { numerator: bigint; denominator: bigint },
) {
  const rest = naiveSums({
    ...tenths,
    weights: tenths.weights.map((old, index) => (index === row ? 0 : old)),
  });
  return rest.map(
    (sum, option) =>
      BigInt(sum) * weight.denominator +
      BigInt(tenths.scores[row]?.[option] ?? 0) * 10n * weight.numerator,
  );
}

const leadersOf = (sums: bigint[]) =>
  sums.flatMap((sum, option) => (sums.every((other) => other <= sum) ? option : []));

describe('against a recount', () => {
  it('levels at the threshold, passes beyond it, and changes nothing before it', () => {
    fc.assert(
      fc.property(tenthsMatrices, (tenths) => {
        const scoring = scoreMatrix(matrixOfTenths(tenths));
        fc.pre(scoring.winners.length === 1);
        for (const { criterion, weight, threshold, change, rivals } of sensitivity(scoring)
          .weights) {
          const leaders = (at: typeof threshold) => leadersOf(sumsWith(tenths, criterion, at));
          expect(leaders(threshold)).toEqual([...scoring.winners, ...rivals].sort((a, b) => a - b));
          const step = ratio(change.numerator, change.denominator * 1_000_000n);
          expect(leaders(subtractRatios(threshold, step))).toEqual(scoring.winners);
          const beyond = subtractRatios(threshold, ratio(-step.numerator, step.denominator));
          expect(leaders(beyond)).not.toContain(scoring.winners[0]);
          expect(compareRatios(subtractRatios(threshold, change), toRatio(weight))).toBe(0);
        }
      }),
    );
  });

  it('lets only the named lead past a weight that decides a tie', () => {
    fc.assert(
      fc.property(tenthsMatrices, (tenths) => {
        const scoring = scoreMatrix(matrixOfTenths(tenths));
        fc.pre(scoring.winners.length > 1);
        for (const { criterion, change, direction, threshold, rivals } of sensitivity(scoring)
          .weights) {
          if (change.numerator !== 0n) continue;
          const step = ratio(direction === 'raise' ? -1n : 1n, 1_000_000n);
          const past = leadersOf(sumsWith(tenths, criterion, subtractRatios(threshold, step)));
          expect(past).toEqual(rivals);
        }
      }),
    );
  });

  it('finds no flip where no weight from 0 up takes the lead', () => {
    fc.assert(
      fc.property(tenthsMatrices, fc.nat({ max: 2000 }), (tenths, tried) => {
        const scoring = scoreMatrix(matrixOfTenths(tenths));
        fc.pre(scoring.winners.length === 1);
        const flipping = new Set(sensitivity(scoring).weights.map(({ criterion }) => criterion));
        const firm = tenths.weights.flatMap((_, row) => (flipping.has(row) ? [] : row));
        for (const row of firm) {
          expect(leadersOf(sumsWith(tenths, row, ratio(BigInt(tried), 10n)))).toEqual(
            scoring.winners,
          );
        }
      }),
    );
  });

  it('lists exactly the scores that a recount of every neighbour finds', () => {
    fc.assert(
      fc.property(tenthsMatrices, (tenths) => {
        const scoring = scoreMatrix(matrixOfTenths(tenths));
        const expected = tenths.scores.flatMap((row, criterion) =>
          row.flatMap((score, option) =>
            [10, -10].flatMap((step) => {
              const to = score + step;
              const scores = tenths.scores.map((cells, r) =>
                cells.map((cell, o) => (r === criterion && o === option ? to : cell)),
              );
              const after = leadersOf(naiveSums({ ...tenths, scores }).map(BigInt));
              const passed = scoring.winners.some((winner) => !after.includes(winner));
              return passed && to >= 0 && to <= 100 ? [[criterion, option, to]] : [];
            }),
          ),
        );
        const found = sensitivity(scoring).scores.map(({ criterion, option, to }) => [
          criterion,
          option,
          Number(formatDecimal(to)) * 10,
        ]);
        expect(found).toEqual(expected);
      }),
    );
  });
});
