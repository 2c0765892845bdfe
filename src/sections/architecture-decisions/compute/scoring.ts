import { compare, type Decimal, multiply, subtract, sum } from '@/plan/numbers';
import { divide, type Ratio } from '@/plan/ratio';
import {
  type CellIssue,
  findCellIssues,
  highestScore,
  type Matrix,
  type ReadCriterion,
  readCriteria,
} from './matrix';

export type OptionScore = {
  /** Sum of weight x score over the criteria; `null` while a weight or a score is missing. */
  weighted: Decimal | null;
  complete: boolean;
  /** No score at all: a column that is not an option yet. */
  empty: boolean;
  /** Of the possible maximum, 10 x the sum of the weights; `null` without a sum or a maximum. */
  share: Ratio | null;
  /** 1 is the best, equal sums share a rank and the next ones are skipped; `null` if not complete. */
  rank: number | null;
  /** Names of the criteria that this option has no score for. */
  missing: string[];
};

export type Scoring = {
  criteria: ReadCriterion[];
  options: OptionScore[];
  /** Indexes of the options with the highest sum, in column order: more than one is a tie. */
  winners: number[];
  /** Winner minus runner-up: zero in a tie, `null` when fewer than two options are complete. */
  margin: Decimal | null;
  /** 10 x the sum of the weights; `null` while a weight is missing. */
  maximum: Decimal | null;
  /** Names of the criteria whose weight is missing: while there is one, no option has a sum. */
  unweighted: string[];
  /** Indexes of the criteria that every option with any score has a score for. */
  fullyScored: number[];
  issues: CellIssue[];
};

function weightedSum(criteria: readonly ReadCriterion[], option: number): Decimal | null {
  const products: Decimal[] = [];
  for (const { weight, scores } of criteria) {
    const score = scores[option];
    if (!weight || !score) return null;
    products.push(multiply(weight, score));
  }
  return products.length === 0 ? null : sum(products);
}

function possibleMaximum(criteria: readonly ReadCriterion[]): Decimal | null {
  const weights = criteria.flatMap(({ weight }) => weight ?? []);
  const known = weights.length > 0 && weights.length === criteria.length;
  return known ? multiply(highestScore, sum(weights)) : null;
}

function scoreOption(
  criteria: readonly ReadCriterion[],
  option: number,
  maximum: Decimal | null,
): OptionScore {
  const weighted = weightedSum(criteria, option);
  return {
    weighted,
    complete: weighted !== null,
    empty: criteria.every(({ scores }) => !scores[option]),
    share: weighted && maximum && maximum.units !== 0n ? divide(weighted, maximum) : null,
    rank: null,
    missing: criteria.filter(({ scores }) => !scores[option]).map(({ name }) => name),
  };
}

function rankOf(weighted: Decimal, all: readonly Decimal[]): number {
  return 1 + all.filter((other) => compare(other, weighted) > 0).length;
}

function marginOf(sums: readonly Decimal[]): Decimal | null {
  const [first, second] = [...sums].sort((a, b) => compare(b, a));
  return first && second ? subtract(first, second) : null;
}

/**
 * Scores a matrix (source: the check catalogue's CALC-SCORE): an option's weighted score is the sum
 * of weight x score over all criteria, exactly. An option with a missing score has no sum and no
 * rank: a gap is never a zero. Never throws.
 */
export function scoreMatrix(matrix: Matrix): Scoring {
  const all = readCriteria(matrix);
  const criteria = all.filter(({ counts }) => counts);
  const maximum = possibleMaximum(criteria);
  const unranked = matrix.options.map((_, option) => scoreOption(criteria, option, maximum));
  const sums = unranked.flatMap(({ weighted }) => weighted ?? []);
  const options = unranked.map((option) => ({
    ...option,
    rank: option.weighted ? rankOf(option.weighted, sums) : null,
  }));
  const filled = options.flatMap(({ empty }, option) => (empty ? [] : option));
  return {
    criteria: all,
    options,
    winners: options.flatMap(({ rank }, option) => (rank === 1 ? option : [])),
    margin: marginOf(sums),
    maximum,
    unweighted: criteria.filter(({ weight }) => !weight).map(({ name }) => name),
    fullyScored: all.flatMap(({ scores }, criterion) =>
      filled.length > 0 && filled.every((option) => scores[option]) ? criterion : [],
    ),
    issues: findCellIssues(matrix),
  };
}

/** The number of options: columns with at least one score (CALC-OPTIONS). */
export function countOptions(scoring: Scoring): number {
  return scoring.options.filter(({ empty }) => !empty).length;
}
