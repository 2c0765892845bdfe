import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, formatDecimal } from '@/plan/numbers';
import { formatPercent } from '@/plan/ratio';
import { matrixOf, matrixOfTenths, naiveSums, tenthsMatrices } from './matrix.fixture';
import { countOptions, scoreMatrix } from './scoring';

const print = (value: Decimal | null) => value && formatDecimal(value);
const weighted = (...lines: string[]) =>
  scoreMatrix(matrixOf(...lines)).options.map((option) => print(option.weighted));

describe('scoreMatrix', () => {
  it('sums weight x score, ranks and names the winner and its margin', () => {
    const scoring = scoreMatrix(
      // Kafka 3*4 + 2*9 = 30, NATS 3*8 + 2*7 = 38, SQS 3*7 + 2*6 = 33; maximum 10 * 5 = 50.
      matrixOf('Kafka | NATS | SQS', 'Ops cost | 3x | 4 | 8 | 7', 'Throughput | 2x | 9 | 7 | 6'),
    );
    expect(scoring.options.map((option) => print(option.weighted))).toEqual(['30', '38', '33']);
    expect(scoring.options.map(({ rank }) => rank)).toEqual([3, 1, 2]);
    expect(scoring.options.map(({ share }) => share && formatPercent(share))).toEqual([
      '60%',
      '76%',
      '66%',
    ]);
    expect(scoring.winners).toEqual([1]);
    expect(print(scoring.margin)).toBe('5');
    expect(print(scoring.maximum)).toBe('50');
    expect(scoring.fullyScored).toEqual([0, 1]);
  });

  it('takes percentages as fractions and stays exact', () => {
    // A 0.3*7 + 0.7*8 = 2.1 + 5.6, B 0.3*9 + 0.7*7.5 = 2.7 + 5.25.
    expect(weighted('A | B', 'Cost | 30% | 7 | 9', 'Speed | 70% | 8 | 7,5')).toEqual([
      '7.7',
      '7.95',
    ]);
    expect(weighted('A', 'x | 0.1 | 1', 'y | 0.2 | 1')).toEqual(['0.3']);
  });

  it('gives equal sums one rank and skips the next', () => {
    const scoring = scoreMatrix(matrixOf('A | B | C | D', 'Cost | 1 | 5 | 7 | 7 | 3'));
    expect(scoring.options.map(({ rank }) => rank)).toEqual([3, 1, 1, 4]);
    expect(scoring.winners).toEqual([1, 2]);
    expect(print(scoring.margin)).toBe('0');
  });

  it('calls an option with a gap incomplete and a column without scores empty', () => {
    const scoring = scoreMatrix(
      matrixOf('A | B | C', 'Cost | 2 | 5 | 9 | [0-10]', 'Speed | 1 | 6 |  | -'),
    );
    expect(scoring.options.map(({ complete, empty }) => ({ complete, empty }))).toEqual([
      { complete: true, empty: false },
      { complete: false, empty: false },
      { complete: false, empty: true },
    ]);
    expect(scoring.options[1]).toMatchObject({ weighted: null, rank: null, missing: ['Speed'] });
    expect(scoring.winners).toEqual([0]);
    expect(scoring.margin).toBeNull();
    expect(scoring.fullyScored).toEqual([0]);
    expect(countOptions(scoring)).toBe(2);
  });

  it('sums nothing while a weight is missing, and names the criterion', () => {
    const scoring = scoreMatrix(matrixOf('A | B', 'Cost | 2 | 5 | 9', 'Speed | heavy | 6 | 7'));
    expect(scoring.options.map((option) => option.weighted)).toEqual([null, null]);
    expect(scoring.options.map(({ missing }) => missing)).toEqual([[], []]);
    expect(scoring.unweighted).toEqual(['Speed']);
    expect(scoring.maximum).toBeNull();
    expect(scoring.issues.map(({ kind }) => kind)).toEqual(['unreadable-weight']);
  });

  it('counts an out-of-range score as it stands, and reports it', () => {
    const scoring = scoreMatrix(matrixOf('A', 'Cost | 2 | 11'));
    expect(print(scoring.options[0]?.weighted ?? null)).toBe('22');
    expect(scoring.issues.map(({ kind }) => kind)).toEqual(['score-out-of-range']);
  });

  it('knows no share when all weights are zero, and nothing of an empty matrix', () => {
    expect(scoreMatrix(matrixOf('A', 'Cost | 0 | 7')).options[0]?.share).toBeNull();
    expect(scoreMatrix({ options: [], criteria: [] })).toMatchObject({ options: [], winners: [] });
    expect(weighted('A | B')).toEqual([null, null]);
  });

  it('passes over a blank row', () => {
    expect(weighted('A | B', 'Cost | 2 | 5 | 9', ' | | | ')).toEqual(['10', '18']);
  });

  it('equals a naive sum of integers', () => {
    fc.assert(
      fc.property(tenthsMatrices, (tenths) => {
        const { options, winners } = scoreMatrix(matrixOfTenths(tenths));
        const naive = naiveSums(tenths);
        const best = Math.max(...naive);
        expect(options.map((option) => print(option.weighted))).toEqual(
          naive.map((units) => formatDecimal({ units: BigInt(units), scale: 2 })),
        );
        expect(winners).toEqual(naive.flatMap((total, option) => (total === best ? option : [])));
        expect(options.map(({ rank }) => rank)).toEqual(
          naive.map((total) => 1 + naive.filter((other) => other > total).length),
        );
      }),
    );
  });

  it('never throws, whatever the cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('3x', '8', '', '[X]', '30%', '-1'));
    const row = fc.record({ name: cell, weight: cell, scores: fc.array(cell) });
    fc.assert(
      fc.property(fc.array(cell), fc.array(row), (options, criteria) => {
        expect(scoreMatrix({ options, criteria }).options).toHaveLength(options.length);
      }),
    );
  });
});
