import { keptBy } from '@/markdown/kept';
import {
  add,
  compare,
  type Decimal,
  formatDecimal,
  fromInteger,
  multiply,
  subtract,
} from '@/plan/numbers';
import {
  absoluteRatio,
  compareRatios,
  divide,
  type Ratio,
  ratio,
  roundRatio,
  subtractRatios,
  toRatio,
} from '@/plan/ratio';
import { isScoreInRange } from './matrix';
import type { Scoring } from './scoring';

/** The smallest change of one criterion's weight alone that takes the lead from the winner. */
export type WeightFlip = {
  /** Index of the criterion in the matrix. */
  criterion: number;
  weight: Decimal;
  /**
   * The weight at which the nearest rival draws level with the winner, exact and never negative.
   * Past it, away from `weight`, the rival leads; a flip at 0 that lowers the weight only draws level, and
   * is given where no other weight lets a rival pass.
   */
  threshold: Ratio;
  /** `threshold - weight`: 0 while the lead is shared and this weight decides it. */
  change: Ratio;
  direction: 'raise' | 'lower';
  /** Indexes of the options that draw level at the threshold; while the lead is shared, that lead past it. */
  rivals: number[];
};

/** One score whose change by 1 lets a rival pass. */
export type ScoreFlip = {
  criterion: number;
  option: number;
  from: Decimal;
  to: Decimal;
  /** Indexes of the options that lead after the change. */
  winners: number[];
};

export type Sensitivity = {
  /** One per criterion that has a flip, in the matrix's order; the others' weight decides nothing. */
  weights: WeightFlip[];
  scores: ScoreFlip[];
};

type Standing = { option: number; weighted: Decimal };

function standings(scoring: Scoring): Standing[] {
  return scoring.options.flatMap(({ weighted }, option) => (weighted ? { option, weighted } : []));
}

function rivalFlip(
  scoring: Scoring,
  criterion: number,
  winner: Standing,
  rival: Standing,
): WeightFlip | null {
  const { weight, scores = [] } = scoring.criteria[criterion] ?? {};
  const own = scores[winner.option];
  const others = scores[rival.option];
  if (!weight || !own || !others) return null;
  const difference = subtract(own, others);
  if (difference.units === 0n) return null;
  const change = divide(subtract(rival.weighted, winner.weighted), difference);
  const threshold = subtractRatios(change, subtractRatios(ratio(0n, 1n), toRatio(weight)));
  if (threshold.numerator < 0n) return null;
  const direction = difference.units < 0n ? 'raise' : 'lower';
  if (direction === 'lower' && weight.units === 0n) return null;
  return { criterion, weight, threshold, change, direction, rivals: [rival.option] };
}

/** A weight of 0 goes no lower, so that a rival that draws level there does not pass. */
function passes({ direction, threshold }: WeightFlip): boolean {
  return direction === 'raise' || threshold.numerator > 0n;
}

function nearest(all: readonly WeightFlip[]): WeightFlip | null {
  const flips = all.some(passes) ? all.filter(passes) : all;
  const byDistance = (a: WeightFlip, b: WeightFlip) =>
    compareRatios(absoluteRatio(a.change), absoluteRatio(b.change));
  const best = [...flips].sort(byDistance)[0];
  if (!best) return null;
  const level = flips.filter((flip) => compareRatios(flip.threshold, best.threshold) === 0);
  return { ...best, rivals: level.flatMap(({ rivals }) => rivals) };
}

/** Where options share the lead and differ on a criterion, its weight decides: any more of it, or any less. */
function tieFlip({ criteria, winners }: Scoring, criterion: number): WeightFlip | null {
  const { weight, scores = [] } = criteria[criterion] ?? {};
  const tied = winners.flatMap((option) => {
    const score = scores[option];
    return score ? [{ option, score }] : [];
  });
  const [first] = tied;
  const sorted = tied.map(({ score }) => score).sort(compare);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!weight || !first || !lowest || !highest || compare(lowest, highest) === 0) return null;
  const lower = weight.units > 0n && compare(lowest, first.score) < 0;
  const leading = lower ? lowest : highest;
  const rivals = tied.filter(({ score }) => compare(score, leading) === 0);
  return {
    criterion,
    weight,
    threshold: toRatio(weight),
    change: ratio(0n, 1n),
    direction: lower ? 'lower' : 'raise',
    rivals: rivals.map(({ option }) => option),
  };
}

function weightFlips(scoring: Scoring): WeightFlip[] {
  const standing = standings(scoring);
  const winner = standing.find(({ option }) => option === scoring.winners[0]);
  if (!winner) return [];
  const rivals = standing.filter(({ option }) => !scoring.winners.includes(option));
  return scoring.criteria.flatMap((_, criterion) => {
    const tie = tieFlip(scoring, criterion);
    if (tie) return tie;
    const flips = rivals.flatMap((rival) => rivalFlip(scoring, criterion, winner, rival) ?? []);
    return nearest(flips) ?? [];
  });
}

function leaders(standing: readonly Standing[]): number[] {
  return standing
    .filter(({ weighted }) => standing.every((other) => compare(other.weighted, weighted) <= 0))
    .map(({ option }) => option);
}

function scoreFlip(
  scoring: Scoring,
  criterion: number,
  changed: Standing,
  step: Decimal,
): ScoreFlip | null {
  const { weight, scores = [] } = scoring.criteria[criterion] ?? {};
  const from = scores[changed.option];
  if (!weight || !from) return null;
  const to = add(from, step);
  if (!isScoreInRange(to)) return null;
  const weighted = add(changed.weighted, multiply(weight, step));
  const after = standings(scoring).map((other) =>
    other.option === changed.option ? { ...other, weighted } : other,
  );
  const winners = leaders(after);
  const passed = scoring.winners.some((winner) => !winners.includes(winner));
  return passed ? { criterion, option: changed.option, from, to, winners } : null;
}

function scoreFlips(scoring: Scoring): ScoreFlip[] {
  const steps = [fromInteger(1), fromInteger(-1)];
  return scoring.criteria.flatMap((_, criterion) =>
    standings(scoring).flatMap((option) =>
      steps.flatMap((step) => scoreFlip(scoring, criterion, option, step) ?? []),
    ),
  );
}

/** The sensitivity of a scoring, worked out once. */
export const sensitivityOf = keptBy(sensitivity);

/**
 * How firm the winner stands, among the options that are complete.
 *
 * Weights: the winner leads rival r by D >= 0 and scores d = s(winner) - s(r) on the criterion, so with
 * the weight w' instead of w the lead is D + (w' - w) d: zero at w' = w - D / d. Per criterion the
 * nearest such w' >= 0 over all rivals is given. In a tie D is 0, so the change is 0 where d is not, to
 * whichever side another of the tied leads alone.
 *
 * Scores: every score, of any option, whose change by +1 or -1 (staying within 0 to 10) puts another
 * option strictly above one that leads now. Drawing level is not passing.
 */
export function sensitivity(scoring: Scoring): Sensitivity {
  return { weights: weightFlips(scoring), scores: scoreFlips(scoring) };
}

/**
 * The threshold as a weight to read out, in the cell's own style (`5.2`, `5.2x`, `34.3%`), with one
 * decimal or as many as the weight has. It is rounded away from the present weight, so a printed weight
 * that is not the exact threshold lies past it.
 */
export function printThreshold(flip: WeightFlip, weightText: string): string {
  const percent = weightText.includes('%');
  const unit = percent ? '%' : (/[x×]/i.exec(weightText)?.[0] ?? '');
  const shift = percent ? 2 : 0;
  const decimals = /\.(\d+)$/.exec(formatDecimal(flip.weight))?.[1]?.length ?? 0;
  const places = Math.max(1 + shift, decimals);
  const rounded = roundRatio(flip.threshold, places, flip.direction === 'raise' ? 'up' : 'down');
  return formatDecimal({ units: rounded.units, scale: rounded.scale - shift }) + unit;
}
