import { formatDecimal, parseWeight, sum } from '@/plan/numbers';
import { compareRatios, ratio, roundRatio, toRatio } from '@/plan/ratio';
import {
  printThreshold,
  type ScoreFlip,
  sensitivityOf,
  type WeightFlip,
} from './compute/sensitivity';
import type { Decision } from './decision';
import { optionNames } from './form-names';

/** How the options stand, in sentences: the lead, what is incomplete, what would change the winner. */
export interface Standing {
  readonly lead: string;
  readonly gaps: readonly string[];
  readonly weights: readonly string[];
  readonly scores: readonly string[];
}

export function standingOf(decision: Decision): Standing {
  const names = optionNames(decision.matrix.options);
  const { scoring } = decision;
  const compared = scoring.margin !== null;
  return {
    lead: leadOf(decision, names),
    gaps: gapsOf(decision, names),
    weights: compared ? weightsOf(decision, names) : [],
    scores: compared ? scoresOf(sensitivityOf(scoring).scores, decision, names) : [],
  };
}

function leadOf({ scoring }: Decision, names: readonly string[]): string {
  const leaders = scoring.winners.map((option) => names[option] ?? '');
  const [leader] = leaders;
  if (leader === undefined) return 'No option has all its scores yet.';
  if (scoring.margin === null) return `Only ${leader} has all its scores; nothing to compare with.`;
  if (leaders.length > 1) return `${listed(leaders)} share the lead.`;
  return `${leader} leads by ${formatDecimal(scoring.margin)}.`;
}

function gapsOf({ scoring }: Decision, names: readonly string[]): string[] {
  if (scoring.options.every(({ empty }) => empty)) return [];
  const weights = scoring.unweighted.map((name) => `${name} has no weight.`);
  const options = scoring.options.flatMap(({ complete, empty, missing }, option) => {
    if (complete || missing.length === 0) return [];
    const without = empty ? 'has no score yet' : `has no score for ${listed(missing)}`;
    return `${names[option]} is incomplete: it ${without}.`;
  });
  return [...weights, ...options];
}

/** Each criterion is named: with the weight that changes the winner, or among those that cannot. */
function weightsOf(decision: Decision, names: readonly string[]): string[] {
  const { scoring } = decision;
  const { weights } = sensitivityOf(scoring);
  const flips = weights.map((flip) => weightSentence(flip, decision, names));
  const firm = scoring.criteria.flatMap(({ name, counts }, criterion) =>
    counts && !weights.some((flip) => flip.criterion === criterion) ? [name] : [],
  );
  if (firm.length === 0) return flips;
  const all = firm.length === scoring.criteria.filter(({ counts }) => counts).length;
  return [
    ...flips,
    all
      ? 'No criterion’s weight alone changes the winner.'
      : `No other weight of ${listed(firm, 'or')} alone changes the winner.`,
  ];
}

function weightSentence(flip: WeightFlip, decision: Decision, names: readonly string[]): string {
  const { name = '', weightText = '' } = decision.scoring.criteria[flip.criterion] ?? {};
  const rivals = flip.rivals.map((option) => names[option] ?? '');
  const one = rivals.length === 1;
  const none = ratio(0n, 1n);
  if (compareRatios(flip.change, none) === 0) {
    const more = flip.direction === 'raise' ? 'more' : 'less';
    return `${listed(rivals)} ${one ? 'wins' : 'win'} as soon as ${name} weighs ${more} than ${weightText}.`;
  }
  const share = shareOfAll(flip, decision);
  const threshold = share ?? printThreshold(flip, weightText);
  if (flip.direction === 'lower' && compareRatios(flip.threshold, none) === 0) {
    return `${listed(rivals)} ${one ? 'draws' : 'draw'} level when ${name} weighs nothing.`;
  }
  const past =
    share !== undefined || isExact(threshold, flip)
      ? flip.direction === 'raise'
        ? 'more than '
        : 'less than '
      : '';
  return `The winner changes to ${listed(rivals, 'or')} when ${name} weighs ${past}${threshold} instead of ${weightText}.`;
}

/** No weight in percent is above 100: such a threshold is said as its share of all weights then. */
function shareOfAll({ criterion, threshold }: WeightFlip, { scoring }: Decision) {
  const percents = scoring.criteria.every(({ weightText }) => weightText.includes('%'));
  if (!percents || compareRatios(threshold, ratio(1n, 1n)) <= 0) return undefined;
  const others = scoring.criteria.flatMap(({ weightText }, index) =>
    index === criterion ? [] : (parseWeight(weightText) ?? []),
  );
  const rest = toRatio(sum(others));
  const own = threshold.numerator * rest.denominator;
  const share = ratio(own, own + rest.numerator * threshold.denominator);
  const { units, scale } = roundRatio(share, 3, 'up');
  return `${formatDecimal({ units, scale: scale - 2 })}% of all weights`;
}

/** At the exact threshold the rivals only draw level. */
function isExact(printed: string, { threshold }: WeightFlip): boolean {
  const weight = parseWeight(printed);
  return weight !== null && compareRatios(toRatio(weight), threshold) === 0;
}

function scoresOf(
  flips: readonly ScoreFlip[],
  { scoring }: Decision,
  names: readonly string[],
): string[] {
  if (flips.length === 0) return ['No single score changed by 1 changes the winner.'];
  return flips.map(({ criterion, option, from, to, winners }) => {
    const leaders = winners.map((winner) => names[winner] ?? '');
    const verb = leaders.length === 1 ? 'wins' : 'share the lead';
    const name = scoring.criteria[criterion]?.name ?? '';
    return `${listed(leaders)} ${verb} when ${names[option]} has ${formatDecimal(to)} instead of ${formatDecimal(from)} for ${name}.`;
  });
}

function listed(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
